import type { Catalogue } from "@formulyar/core";

export interface NamedForm {
  /** How tests call it: `roadmap-plan`, or with its region before it. */
  readonly name: string;
  readonly id: string;
  /** Of a form that only this region has. */
  readonly region?: string;
  /** Where its files stand. */
  readonly folder: string;
}

/** The common forms, without a region's changes, and then those that only one region has. */
export function everyForm(catalogue: Catalogue): readonly NamedForm[] {
  const common = catalogue.forms().map(({ id }): NamedForm => ({ name: id, id, folder: `forms/${id}` }));
  const own = catalogue.regions.flatMap(({ id: region }) =>
    catalogue
      .forms(region)
      .map(
        ({ id }): NamedForm => ({
          name: `${region}/${id}`,
          id,
          region,
          folder: `forms/regions/${region}/${id}`,
        }),
      )
      .filter(({ folder }) => Object.hasOwn(catalogue.files, `${folder}/form.json`)),
  );
  return [...common, ...own];
}

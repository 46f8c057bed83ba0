import type { Catalogue, Form } from "@formulyar/core";

export interface RegionalForm {
  /** `application/2024-10-23`, or with its region before it. */
  readonly name: string;
  readonly form: Form;
}

/** Every edition of every form, without a region and in every region that has it. */
export function everyRegionalForm(catalogue: Catalogue): readonly RegionalForm[] {
  const places = [undefined, ...catalogue.regions.map(({ id }) => id)];
  return places.flatMap((region) =>
    catalogue.forms(region).flatMap(({ id }) =>
      catalogue.editions(id, region).map(({ edition }): RegionalForm => {
        const name = [region, id, edition].filter((part) => part !== undefined).join("/");
        return { name, form: catalogue.form(id, region, { edition }) };
      }),
    ),
  );
}

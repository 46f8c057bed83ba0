/** Where the files of definitions stand, from their root. */

/** Folder of a form; of a form that only one region has, when `region` is given. */
export function formFolder(form: string, region?: string): string {
  return region === undefined ? `forms/${form}` : `forms/regions/${region}/${form}`;
}

export function regionFile(region: string): string {
  return `forms/regions/${region}/region.json`;
}

export function overlayFile(form: string, region: string): string {
  return `forms/regions/${region}/${form}.overlay.json`;
}

/** Candidates for a form's template, the region's own before the common one. */
export function templateFiles(form: string, region?: string): readonly string[] {
  const own =
    region === undefined
      ? []
      : [`forms/regions/${region}/${form}.hbs`, `forms/regions/${region}/${form}/template.hbs`];
  return [...own, `templates/${form}.hbs`, `forms/${form}/template.hbs`];
}

/** Folders of `forms/` that are no forms. */
export const reservedFolders: ReadonlySet<string> = new Set(["common", "regions"]);

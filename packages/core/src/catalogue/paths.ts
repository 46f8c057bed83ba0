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

/** Folder of an older edition; `folder` is that of the form. */
export function editionFolder(folder: string, edition: string): string {
  return `${folder}/editions/${edition}`;
}

/** Beginning of the paths of a region's older changes to a form: `<edition>.overlay.json`, `<edition>+<version>.overlay.json`. */
export function olderOverlayFolder(form: string, region: string): string {
  return `${editionFolder(formFolder(form, region), "")}`;
}

/** The region in whose folder a file stands. */
export function regionOfFile(file: string): string | undefined {
  return /^forms\/regions\/([^/]+)\//.exec(file)?.[1];
}

/**
 * Candidates for a form's template: those of the regions of the chain before the common one, the nearest first.
 * An older edition (`edition`) has its own in its `folder`, or still prints by the current one.
 */
export function templateCandidates(
  form: string,
  chain: readonly string[],
  edition: string | undefined,
  folder: string,
): readonly string[] {
  const nearestFirst = chain.toReversed();
  const older = nearestFirst.map((one) => `${formFolder(form, one)}/editions/${edition}.hbs`);
  const current = nearestFirst.flatMap((one) => [
    `forms/regions/${one}/${form}.hbs`,
    `${formFolder(form, one)}/template.hbs`,
  ]);
  return [
    ...(edition === undefined ? [] : [...older, `${folder}/template.hbs`]),
    ...current,
    `templates/${form}.hbs`,
    `${formFolder(form)}/template.hbs`,
  ];
}

/** Folders of `forms/` that are no forms. */
export const reservedFolders: ReadonlySet<string> = new Set(["common", "regions"]);

/** Stands where a template puts a value; occurs in no text. */
export const HOLE = "\uFFFC";

/** The raw markup of a template: each `{{…}}` becomes a hole, lines stay where they were. */
export function maskMustaches(source: string): string {
  return source.replaceAll(/\{\{!--[\s\S]*?--\}\}|\{\{[\s\S]*?\}\}\}?/g, (mustache) => {
    const breaks = mustache.replaceAll(/[^\n]/g, "");
    return mustache.startsWith("{{!") ? breaks : HOLE + breaks;
  });
}

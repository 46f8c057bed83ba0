import type { ResolvedForm } from "@formulyar/core";
import { artefactName } from "./artefactName.ts";

/** What tells a folder of artefacts from any other. */
export interface ArtefactMark {
  readonly form: string;
  readonly region?: string;
  readonly edition: string;
}

/** `package.json` of the artefacts: hosts import the validator by its name, the rest by paths below it. */
export function packageText(form: ResolvedForm): string {
  const { id, title, edition, region } = form;
  const mark: ArtefactMark = { form: id, ...(region && { region: region.id }), edition };
  const data = ["schema", "screen", "definition"].map((name) => [`./${name}.json`, `./${name}.json`]);
  const manifest = {
    name: `formulyar-${artefactName(form)}`,
    version: versionOf(edition),
    description: title,
    type: "module",
    sideEffects: false,
    exports: {
      ".": { types: "./validator.d.ts", default: "./validator.js" },
      "./record": { types: "./record.d.ts" },
      ...Object.fromEntries(data),
      "./package.json": "./package.json",
    },
    formulyar: mark,
  };
  return `${JSON.stringify(manifest, null, 2)}\n`;
}

/**
 * The edition as a semantic version: `2024.10.23+2` of `2024-10-23+2`, `3.0.0` of `3`; any other name stands after
 * `0.0.0+`.
 */
export function versionOf(edition: string): string {
  const [base = "", ...changes] = edition.split("+");
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(base) ?? [];
  const number = /^[1-9]\d{0,8}$/.test(base) ? `${base}.0.0` : undefined;
  const known = year === undefined ? number : [year, month, day].map(Number).join(".");
  const rest = [...(known === undefined ? [base] : []), ...changes].map(identifier);
  return [known ?? "0.0.0", ...(rest.length > 0 ? [rest.join(".")] : [])].join("+");
}

/** Letters of other scripts have no place in a version. */
const identifier = (name: string): string => name.replaceAll(/[^0-9A-Za-z.-]+/g, "-");

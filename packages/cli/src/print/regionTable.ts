import { plural, type RegionOverview } from "@formulyar/core";
import { columns } from "./columns.ts";
import { faultLines } from "./lines.ts";

/** Every region in a line. */
export function regionTable(regions: readonly RegionOverview[]): string {
  const rows = regions.map(({ id, title, forms, own, changes, changedForms, ...rest }) => [
    id,
    title,
    plural(forms.length, "форма", "формы", "форм") + (own.length === 0 ? "" : `, своих ${own.length}`),
    changes === 0
      ? "без изменений"
      : `${plural(changes, "изменение", "изменения", "изменений")} в ${plural(changedForms, "форме", "формах", "формах")}`,
    marks(rest),
  ]);
  const faults = regions.flatMap((region) => faultLines(region.faults ?? []));
  return `Регионы:\n${columns(rows, "  регионов пока нет")}${faults.map((line) => `${line}\n`).join("")}`;
}

function marks({
  verify,
  sample,
  pending,
  extends: general,
}: Pick<RegionOverview, "extends" | "pending" | "sample" | "verify">) {
  return [
    ...(general === undefined ? [] : [`поверх ${general}`]),
    ...(verify === 0 ? [] : [`сверить: ${verify}`]),
    ...(sample === 0 ? [] : [`образцов: ${sample}`]),
    ...(pending === 0 ? [] : [`ждут решения: ${pending}`]),
  ].join(", ");
}

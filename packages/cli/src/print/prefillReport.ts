import { type PrefillResult, type PrefillValue, plural } from "@formulyar/core";

/** What was taken from earlier documents and what was not, for a person. */
export function prefillReport({ filled, asked, kept, refused }: PrefillResult): string {
  const count = `Заполнено: ${plural(filled.length, "значение", "значения", "значений")}.`;
  return [
    group(count, filled.map(valueText)),
    group(
      "Предложено, нужно подтвердить (--confirm all или --confirm ПУТЬ,ПУТЬ):",
      asked.map((value) => `${value.pointer}  ${valueText(value)}${value.note ? `. ${value.note}` : ""}`),
    ),
    group(
      "Осталось как есть:",
      kept.map(({ title, text, present }) => `${title}: ${present} (в документе: ${text})`),
    ),
    group(
      "Не взято:",
      refused.map((value) => `${valueText(value)}. ${value.reason}`),
    ),
  ]
    .filter((text) => text !== "")
    .join("\n");
}

function group(heading: string, lines: readonly string[]): string {
  if (lines.length === 0 && heading.endsWith(":")) return "";
  return `${heading}\n${lines.map((line) => `  ${line}\n`).join("")}`;
}

function valueText({ title, text }: PrefillValue): string {
  return text === "" ? title : `${title}: ${text}`;
}

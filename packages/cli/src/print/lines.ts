import { describeFinding, type Finding } from "@formulyar/core";

/** A sentence with its ground, closed: «Поле «Телефон» стало обязательным – п. 4 приказа.» */
export function groundedLine(text: string, basis: string | undefined): string {
  const closed = basis === undefined || text.includes(basis) ? text : `${text} – ${basis}`;
  return /[.!?]»?$/u.test(closed) ? closed : `${closed}.`;
}

export interface Marked {
  readonly sample?: true;
  readonly verify?: true;
}

/** What a person must mind about a value or a change. */
export function markLines({ sample, verify }: Marked): readonly string[] {
  return [
    ...(sample ? ["Образец: выдумано для показа."] : []),
    ...(verify ? ["Сверьте с актом региона."] : []),
  ];
}

/** A heading and its lines, or nothing where there are none. */
export function block(heading: string, lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? [] : [heading, ...lines];
}

export function indented(lines: readonly string[], by = 2): readonly string[] {
  return lines.map((line) => (line === "" ? "" : " ".repeat(by) + line));
}

export function faultLines(faults: readonly Finding[]): readonly string[] {
  return faults.map((finding) => `ошибка: ${describeFinding(finding)}`);
}

/** Paragraphs with an empty line between them; empty ones are left out. */
export function page(paragraphs: readonly (readonly string[])[]): string {
  const full = paragraphs.filter((lines) => lines.length > 0);
  return full.map((lines) => `${lines.join("\n").trimEnd()}\n`).join("\n");
}

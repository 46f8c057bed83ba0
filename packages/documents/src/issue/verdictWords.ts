import type { Addition } from "./additions.ts";
import type { IssueVerdict } from "./readIssued.ts";

const ADDED: { readonly [addition in Addition]: string } = {
  signature: "электронная подпись",
  values: "значения полей",
  notes: "пометки",
  pages: "страницы (их число изменилось)",
  content: "изменения на страницах",
  record: "другая запись формы вместо прежней",
  other: "служебные данные",
};

/** A verdict in a Russian sentence or two, for staff. */
export function verdictWords(verdict: IssueVerdict): string {
  if (verdict.kind === "untouched") return "Файл не изменён с выдачи.";
  if (verdict.kind === "changed")
    return "Файл изменён или пересохранён после выдачи. Запись формы в нём – та, что была при выдаче; напечатанное может с ней расходиться.";
  if (verdict.kind === "record-changed")
    return "Запись формы в файле изменена после выдачи: её отпечаток не сходится. Сверьте её с подлинником.";
  const added = verdict.additions.map((addition) => ADDED[addition]).join(", ");
  return `Выданный документ цел, после выдачи к файлу добавлено: ${added}. Запись формы – та, что была при выдаче.`;
}

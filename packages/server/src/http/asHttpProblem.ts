import {
  DefinitionError,
  RecordError,
  UnknownEditionError,
  UnknownFormError,
  UnknownRegionError,
} from "@formulyar/core";
import {
  BrowserNotFoundError,
  BrowserStartError,
  NotIssuedError,
  PrintError,
  RefusedDocumentError,
} from "@formulyar/documents";
import { HttpProblem } from "./HttpProblem.ts";

/** Failures that bring words fit for the client; the nearer kind before the general one. */
const spoken = [
  { kind: UnknownFormError, status: 404, title: "Нет такой формы" },
  { kind: UnknownRegionError, status: 404, title: "Нет такого региона" },
  { kind: UnknownEditionError, status: 404, title: "Нет такой редакции" },
  { kind: RecordError, status: 422, title: "Запись не подходит к форме" },
  { kind: NotIssuedError, status: 422, title: "Документ не читается" },
  { kind: RefusedDocumentError, status: 422, title: "Документ не печатается" },
  { kind: PrintError, status: 503, title: "Документ не напечатан" },
];

/** Any failure as a problem fit for the client: known ones in their own words, a fault of ours without any detail. */
export function asHttpProblem(error: unknown): HttpProblem {
  if (error instanceof HttpProblem) return error;
  if (error instanceof DefinitionError) return brokenDefinition(error);
  if (error instanceof BrowserNotFoundError || error instanceof BrowserStartError) return noBrowser();
  const known = spoken.find(({ kind }) => error instanceof kind);
  if (known) return new HttpProblem(known.status, known.title, (error as Error).message);
  const detail = "Запрос не выполнен из-за сбоя в программе. Повторите его позже.";
  return new HttpProblem(500, "Внутренняя ошибка", detail);
}

function brokenDefinition({ findings }: DefinitionError): HttpProblem {
  const detail = `Определение формы содержит ошибки (${findings.length}). Их перечисляет команда formulyar check.`;
  return new HttpProblem(500, "Форма определена с ошибками", detail, {
    extra: { findings: findings.map((finding) => ({ ...finding })) },
  });
}

/** Where it was looked for is for the log: it tells how the server's machine is set up. */
function noBrowser(): HttpProblem {
  const detail = "На сервере нет браузера, который печатает документы. Обратитесь к тому, кто ведёт сервер.";
  return new HttpProblem(503, "Печать недоступна", detail);
}

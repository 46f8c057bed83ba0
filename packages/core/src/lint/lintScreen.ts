import { computedDefinition } from "../check/computation.ts";
import type { Field, Finding, Pointer } from "../model/index.ts";
import { didYouMean } from "../support/nearest.ts";
import { isWithin, joinPointer } from "../support/pointer.ts";
import type { FormUnderLint } from "./lintRules.ts";

/** The screen layout names fields that are there, each once, and forgets none. */
export function lintScreen(subject: FormUnderLint): readonly Finding[] {
  const file = subject.form.sources.ui;
  if (file === undefined) return [];
  const { sections, fields = {} } = subject.form.ui;
  const named = sections.flatMap((section, at) =>
    section.fields.map((pointer, index) => ({ pointer, at: joinPointer("/sections", at, "fields", index) })),
  );
  return [
    ...named
      .filter(({ pointer }) => !subject.fields.has(pointer))
      .map(({ pointer, at }) => unknown(subject, file, at, pointer)),
    ...Object.keys(fields)
      .filter((pointer) => !subject.fields.has(pointer))
      .map((pointer) => unknown(subject, file, joinPointer("/fields", pointer), pointer)),
    ...repeated(named, file),
    ...repeatedSections(subject, file),
    ...forgotten(
      subject,
      named.map(({ pointer }) => pointer),
    ),
  ];
}

function unknown(subject: FormUnderLint, file: string, pointer: Pointer, name: Pointer): Finding {
  const reason = `Поля «${name}» в форме нет.`;
  return {
    severity: "error",
    file,
    pointer,
    reason,
    mend: didYouMean(name, subject.fields.keys(), "Проверьте путь по schema.json."),
  };
}

function repeated(
  named: readonly { readonly pointer: Pointer; readonly at: Pointer }[],
  file: string,
): readonly Finding[] {
  return named.flatMap(({ pointer, at }, index) => {
    const earlier = named
      .slice(0, index)
      .find((other) => isWithin(pointer, other.pointer) || isWithin(other.pointer, pointer));
    if (!earlier) return [];
    const reason = `Поле «${pointer}» уже стоит на экране (${earlier.at}).`;
    return [{ severity: "error" as const, file, pointer: at, reason, mend: "Оставьте его в одном месте." }];
  });
}

function repeatedSections(subject: FormUnderLint, file: string): readonly Finding[] {
  const ids = subject.form.ui.sections.map((section) => section.id);
  return ids.flatMap((id, at) =>
    ids.indexOf(id) === at
      ? []
      : [
          {
            severity: "error" as const,
            file,
            pointer: joinPointer("/sections", at, "id"),
            reason: `Раздел «${id}» описан дважды.`,
            mend: "Дайте разделу другой id.",
          },
        ],
  );
}

/** Leaves that nobody could fill in: no section has them and nothing computes them. */
function forgotten(subject: FormUnderLint, named: readonly Pointer[]): readonly Finding[] {
  const leaves = [...subject.fields.values()].filter(
    (field) => isLeaf(field) && !field.pointer.includes("*"),
  );
  return leaves
    .filter(
      (field) =>
        !computedDefinition(field.schema) && !named.some((pointer) => isWithin(field.pointer, pointer)),
    )
    .map((field) => ({
      severity: "error" as const,
      ...subject.placeOf(field.pointer),
      reason: `Поля «${field.title}» нет ни в одном разделе экрана: его нельзя заполнить.`,
      mend: `Добавьте «${field.pointer}» в раздел ui.json.`,
    }));
}

function isLeaf(field: Field): boolean {
  return field.kind !== "group";
}

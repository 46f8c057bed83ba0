import { FieldLabels } from "../messages/fieldLabel.ts";
import { DefinitionError, type Form, type PrefillRow, type ResolvedForm } from "../model/index.ts";
import { celMessage } from "../rules/celMessage.ts";
import { type Expression, parseExpression } from "../rules/celRuntime.ts";

/** A row of `prefill`, ready to be asked. */
export interface CompiledRow extends PrefillRow {
  readonly evaluate: Expression;
}

/** What a form takes from others, ready for many documents. */
export interface CompiledPrefill {
  /** Rows by the id of the earlier form, in their order. */
  readonly rows: ReadonlyMap<string, readonly CompiledRow[]>;
  readonly labels: FieldLabels;
}

/** What an expression of `prefill` may name. */
export const prefillNames = "source, params и region";

const known = new WeakMap<Form, CompiledPrefill>();

/** The `prefill` of a form, compiled when first asked for. @throws DefinitionError when an expression does not parse. */
export function compilePrefill(form: Form): CompiledPrefill {
  const compiled = known.get(form) ?? compile(form);
  known.set(form, compiled);
  return compiled;
}

function compile({ definition, fields }: Form): CompiledPrefill {
  const sources = definition.prefill ?? [];
  const rows = new Map<string, readonly CompiledRow[]>();
  for (const { from, rows: own } of sources) {
    rows.set(from, [...(rows.get(from) ?? []), ...own.map((row) => compileRow(definition, row))]);
  }
  return { rows, labels: new FieldLabels(fields, definition.title) };
}

function compileRow({ sources }: ResolvedForm, row: PrefillRow): CompiledRow {
  try {
    return { ...row, evaluate: parseExpression(row.value) };
  } catch (error) {
    const reason = `Значение для «${row.to}»: ${celMessage(error, prefillNames)}`;
    throw new DefinitionError([
      {
        severity: "error",
        file: sources.manifest,
        pointer: "/prefill",
        reason,
        mend: "Поправьте выражение.",
      },
    ]);
  }
}

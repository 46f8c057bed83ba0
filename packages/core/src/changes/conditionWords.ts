import type { Pointer } from "../model/index.ts";
import { joinPointer } from "../support/pointer.ts";
import type { FactNames } from "./factNames.ts";
import { quoted } from "./words.ts";

/**
 * A simple condition of CEL in words: «Форма проживания» – «групповая». What is not simple stays as it is written.
 * @param self the group that `self` means
 */
export function conditionWords(expression: string, names: FactNames, self: Pointer): string {
  for (const [sign, word] of connectives) {
    const parts = expression.split(sign).map((part) => part.trim());
    const said = parts.map((part) => atomWords(part, names, self));
    if (said.every((part) => part !== undefined)) return said.join(word);
  }
  return expression;
}

const connectives = [
  ["&&", " и "],
  ["||", " или "],
] as const;

const path = String.raw`(record|self)((?:\.[A-Za-z_]\w*)+)`;
const comparison = new RegExp(`^${path} *(==|!=) *'([^']*)'$`, "u");
const membership = new RegExp(`^'([^']*)' in ${path}$`, "u");
const presence = new RegExp(`^(!?)has\\(${path}\\)$`, "u");
const truth = new RegExp(`^(!?)${path}$`, "u");

function atomWords(part: string, names: FactNames, self: Pointer): string | undefined {
  const pointerOf = (root = "", steps = "") =>
    joinPointer(root === "self" ? self : "", ...steps.split(".").slice(1));
  const compared = comparison.exec(part);
  if (compared) {
    const pointer = pointerOf(compared[1], compared[2]);
    const isNot = compared[3] === "!=" ? "не " : "";
    return known(pointer, names, (label) => `${label} – ${isNot}${names.option(pointer, compared[4] ?? "")}`);
  }
  const member = membership.exec(part);
  if (member) {
    const pointer = pointerOf(member[2], member[3]);
    return known(pointer, names, (label) => `в ${label} отмечено ${names.option(pointer, member[1] ?? "")}`);
  }
  const present = presence.exec(part);
  if (present) {
    const not = present[1] === "" ? "" : "не ";
    return known(pointerOf(present[2], present[3]), names, (label) => `${not}заполнено ${label}`);
  }
  const simple = truth.exec(part);
  if (!simple) return undefined;
  const answer = simple[1] === "" ? "да" : "нет";
  return known(pointerOf(simple[2], simple[3]), names, (label) => `${label} – ${quoted(answer)}`);
}

function known(pointer: Pointer, names: FactNames, say: (label: string) => string): string | undefined {
  return names.title(pointer) === undefined ? undefined : say(names.label(pointer));
}

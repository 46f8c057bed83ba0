import { type JsonObject, type Pointer, pointerGet } from "@formulyar/core";
import { safeFileName } from "./safeFileName.ts";

/** A pattern of names that cannot be read. The message is Russian and fit to be shown. */
export class NamePatternError extends Error {
  override readonly name = "NamePatternError";
}

/** What a name may be made of. */
export interface NameSubject {
  /** From 1. */
  readonly number: number;
  /** Digits of the number: leading zeros make names sort as they follow each other. */
  readonly width: number;
  readonly form: string;
  readonly edition: string;
  readonly region?: string;
  /** The record with its computed values. */
  readonly data: JsonObject;
}

/** Names of files by a pattern such as `{number}-{/person/name/lastName}`. */
export interface NamePattern {
  /** Places of the record that the pattern names. */
  readonly pointers: readonly Pointer[];
  /** A safe name without an ending; the running number where the pattern gives nothing. */
  name(subject: NameSubject): string;
}

/** Names tell nothing of a person unless they are asked to. */
export const defaultNamePattern = "{number}";

const words: { readonly [word: string]: (subject: NameSubject) => string } = {
  number: runningNumber,
  form: ({ form }) => form,
  edition: ({ edition }) => edition,
  region: ({ region }) => region ?? "",
};

/** @throws NamePatternError when a bracket is not closed, or a word is not known */
export function readNamePattern(pattern: string): NamePattern {
  const parts = pattern.split(/(\{[^{}]*\})/u);
  const [stray] = parts.filter((_, at) => at % 2 === 0).flatMap((text) => text.match(/[{}]/u) ?? []);
  if (stray) throw new NamePatternError(`В образце имени «${pattern}» скобка «${stray}» без пары.`);
  const pieces = parts.map((part, at) => (at % 2 === 0 ? () => part : readPlace(part.slice(1, -1), pattern)));
  return {
    pointers: parts
      .filter((_, at) => at % 2 === 1)
      .map((part) => part.slice(1, -1))
      .filter(isPointer),
    name: (subject) => safeFileName(pieces.map((piece) => piece(subject)).join("")) || runningNumber(subject),
  };
}

function readPlace(place: string, pattern: string): (subject: NameSubject) => string {
  if (isPointer(place)) return ({ data }) => textOf(pointerGet(data, place));
  const word = Object.hasOwn(words, place) ? words[place] : undefined;
  if (word) return word;
  const known = Object.keys(words).map((name) => `{${name}}`);
  throw new NamePatternError(
    `В образце имени «${pattern}» непонятно «{${place}}». Есть ${known.join(", ")} и пути полей записи, например {/number}.`,
  );
}

const isPointer = (place: string): boolean => place.startsWith("/");

function textOf(value: unknown): string {
  return typeof value === "string" || typeof value === "number" || typeof value === "boolean"
    ? `${value}`
    : "";
}

function runningNumber({ number, width }: NameSubject): string {
  return String(number).padStart(width, "0");
}

import { JsonFault, JsonScanner } from "./JsonScanner.ts";
import { JsonTextError } from "./JsonTextError.ts";

/**
 * The value that JSON bytes hold. Stricter than `JSON.parse` where data would be lost in silence:
 * no key twice in an object, no number beyond a double's range, nesting of at most 100 levels.
 * @throws JsonTextError
 */
export function readJsonText(bytes: Uint8Array): unknown {
  const text = decode(bytes);
  if (text.trim() === "") throw new JsonTextError("Вместо JSON получен пустой текст");
  try {
    new JsonScanner(text).check();
  } catch (fault) {
    if (fault instanceof JsonFault) throw new JsonTextError(fault.message, placeOf(text, fault.position));
    throw fault;
  }
  return JSON.parse(text);
}

/** UTF-8 alone (RFC 8259, section 8.1); a byte order mark is dropped. */
function decode(bytes: Uint8Array): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    throw new JsonTextError("Текст не в кодировке UTF-8; сохраните его в UTF-8");
  }
}

function placeOf(text: string, position: number): { readonly line: number; readonly column: number } {
  const before = text.slice(0, position).split(/\r\n|\r|\n/);
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}

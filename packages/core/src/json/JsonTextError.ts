/** A text that is no JSON, or no JSON that we take. The message is one Russian sentence with line and column. */
export class JsonTextError extends Error {
  override readonly name = "JsonTextError";
  /** From 1; absent when the bytes are no text at all. */
  readonly line?: number;
  readonly column?: number;

  constructor(reason: string, place?: { readonly line: number; readonly column: number }) {
    super(place ? `Строка ${place.line}, столбец ${place.column}: ${reason}.` : `${reason}.`);
    if (place) Object.assign(this, place);
  }
}

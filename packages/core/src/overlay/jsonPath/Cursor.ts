import { PathError } from "./jsonPath.ts";

/** A place in the text of a path that is being read. */
export class Cursor {
  readonly source: string;
  at = 0;

  constructor(source: string) {
    this.source = source;
  }

  get isAtEnd(): boolean {
    return this.at >= this.source.length;
  }

  /** Whether the text goes on with these signs. */
  sees(signs: string): boolean {
    return this.source.startsWith(signs, this.at);
  }

  /** Steps over the signs when they come next. */
  take(signs: string): boolean {
    if (!this.sees(signs)) return false;
    this.at += signs.length;
    return true;
  }

  /** Steps over what a sticky pattern finds here. */
  match(pattern: RegExp): string | undefined {
    pattern.lastIndex = this.at;
    const found = pattern.exec(this.source)?.[0];
    if (found !== undefined) this.at += found.length;
    return found;
  }

  /** Steps over blanks (`S` of the grammar). */
  skipBlanks(): boolean {
    return (this.match(/[ \t\n\r]+/y) ?? "") !== "";
  }

  expect(signs: string): void {
    if (!this.take(signs)) this.fail(this.isAtEnd ? `не хватает «${signs}»` : `здесь нужно «${signs}»`);
  }

  /** @throws PathError always */
  fail(reason: string, at = this.at): never {
    throw new PathError(`путь ${this.source} не разобран: знак ${at + 1} – ${reason}`);
  }
}

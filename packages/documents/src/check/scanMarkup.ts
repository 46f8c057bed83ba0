import { CLOSE, hasHole, OPEN } from "./masks.ts";

/** A tag as a browser reads it. */
export interface Tag {
  readonly index: number;
  readonly name: string;
  readonly closing: boolean;
  /** Names in small letters; values with their quotes, `""` where there is none. */
  readonly attributes: readonly (readonly [name: string, quoted: string])[];
}

/** What is wrong with the markup as such. */
export interface MarkupFault {
  readonly index: number;
  readonly reason: string;
  readonly mend: string;
}

export interface Markup {
  readonly tags: readonly Tag[];
  readonly styles: readonly { readonly index: number; readonly css: string }[];
  /** At most one: whoever goes on after it would read something else than the browser does. */
  readonly fault?: MarkupFault;
}

/**
 * Takes a masked template apart as the HTML standard's tokenizer does (WHATWG HTML, 13.2.5), in one pass. What browsers
 * make something of that nobody means (a quote in a name, `--!>`, a tag in `<title>`) is a fault, so that what is checked
 * is what is read. A block may stand in text or in an attribute's value, and ends where it began: then every way through
 * the template gives the tags that are seen here.
 */
export function scanMarkup(masked: string): Markup {
  const scan = new Scan(masked);
  try {
    scan.text();
    return scan;
  } catch (error) {
    if (error instanceof Stop) return { tags: scan.tags, styles: scan.styles, fault: error.fault };
    throw error;
  }
}

class Stop extends Error {
  readonly fault: MarkupFault;

  constructor(fault: MarkupFault) {
    super(fault.reason);
    this.fault = fault;
  }
}

const QUOTE = "Поставьте значение в кавычки целиком, а кавычку в нём запишите как &quot;.";
const LOOSE = [
  "тег открыт знаком «<», но не закрыт знаком «>».",
  "Закройте тег; сам знак «меньше» пишется &lt;.",
] as const;

/** Elements whose contents are text to a browser, in HTML; in drawings they are not, so they may hold no `<`. */
const TEXT_ELEMENTS: ReadonlySet<string> = new Set(["style", "title"]);

class Scan {
  readonly tags: Tag[] = [];
  readonly styles: { readonly index: number; readonly css: string }[] = [];
  /** Where the blocks that are open have begun. */
  private readonly blocks: string[] = [];
  private readonly masked: string;
  private at = 0;

  constructor(masked: string) {
    this.masked = masked;
  }

  text(): void {
    for (;;) {
      const next = this.find(/[<\uFFF8-\uFFFA]/g);
      if (next === -1) return;
      this.at = next;
      if (this.masked[next] !== "<") this.mark("text");
      else if (this.masked.startsWith("<!--", next)) this.comment();
      else if (/[a-zA-Z/!?\uFFF8-\uFFFC]/.test(this.masked[next + 1] ?? "")) this.tag();
      else this.at += 1;
    }
  }

  /** A block begins, changes over or ends: in the same place of the markup, or the branches would be read differently. */
  private mark(place: string): void {
    const sign = this.masked[this.at];
    if (sign === OPEN) this.blocks.push(place);
    else if (this.blocks.at(-1) !== place) {
      const mend = "Пишите тег и значение атрибута целиком внутри блока или целиком вне его.";
      this.stop("блок {{#…}} начинается и кончается в разных местах тега.", mend);
    }
    if (sign === CLOSE) this.blocks.pop();
    this.at += 1;
  }

  private comment(): void {
    const end = this.masked.indexOf("-->", this.at + 4);
    if (end === -1) this.loose();
    const inside = this.masked.slice(this.at + 4, end);
    if (/^-?>/.test(`${inside}-->`) || inside.includes("--!>") || inside.endsWith("<!-") || hasHole(inside)) {
      this.stop(
        "примечание <!-- … --> записано не так.",
        "Запишите его как {{!-- … --}}: в документ оно не попадёт.",
      );
    }
    this.at = end + 3;
  }

  private tag(): void {
    const index = this.at;
    const head = this.take(/<(\/?)([a-zA-Z][^\s/>]*)/y) ?? this.loose();
    const [, slash, name = ""] = head;
    // Signs of blocks in a name would be passed over.
    if (/[\uFFF8-\uFFFA<"']/.test(name)) this.loose();
    const attributes = this.attributes();
    this.tags.push({ index, name, closing: slash === "/", attributes });
    if (slash === "" && TEXT_ELEMENTS.has(name.toLowerCase())) this.textElement(name.toLowerCase(), index);
  }

  private attributes(): Tag["attributes"] {
    const found: [string, string][] = [];
    for (;;) {
      this.take(/[\s/]+/y);
      if (this.take(/>/y)) return found;
      const name = this.take(/[^\s/>=]+/y)?.[0];
      if (name === undefined) return this.loose();
      if (/["'<`]/.test(name))
        this.stop(`знак ${name.match(/["'<`]/)?.[0]} стоит в теге не на месте.`, QUOTE);
      if (/[\uFFF8-\uFFFA]/.test(name)) this.computedName();
      found.push([name.toLowerCase(), this.take(/\s*=\s*/y) ? this.value() : ""]);
    }
  }

  private value(): string {
    const quote = this.take(/["']/y)?.[0];
    if (quote !== undefined) return this.quoted(quote);
    const value = this.take(/[^\s>]+/y)?.[0] ?? this.loose();
    if (/["'<`]/.test(value)) this.stop("кавычка стоит внутри значения без кавычек.", QUOTE);
    if (/[\uFFF8-\uFFFA]/.test(value)) this.stop("блок {{#…}} стоит в значении без кавычек.", QUOTE);
    return value;
  }

  private quoted(quote: string): string {
    const from = this.at;
    for (;;) {
      const next = this.find(quote === '"' ? /["\uFFF8-\uFFFA]/g : /['\uFFF8-\uFFFA]/g);
      if (next === -1) this.loose();
      this.at = next;
      if (this.masked[next] !== quote) this.mark(`value ${from}`);
      else break;
    }
    const value = this.masked.slice(from - 1, this.at + 1);
    this.at += 1;
    if (!/[\s/>]/.test(this.masked[this.at] ?? ">")) {
      if (/[\uFFF8-\uFFFC]/.test(this.masked[this.at] ?? "")) this.computedName();
      this.stop("между атрибутами нет пробела.", "Поставьте пробел после закрывающей кавычки.");
    }
    return value;
  }

  private textElement(name: string, index: number): void {
    const from = this.at;
    for (;;) {
      const next = this.find(/[<\uFFF8-\uFFFA]/g);
      if (next === -1) this.loose();
      this.at = next;
      if (this.masked[next] === "<") break;
      this.mark(`${name} ${from}`);
    }
    const end = this.masked.slice(this.at, this.at + name.length + 3).toLowerCase();
    if (!end.startsWith(`</${name}`) || !/[\s/>]/.test(end.at(-1) ?? "")) {
      this.stop(`в элементе <${name}> стоит знак «<».`, `Уберите его или закройте элемент: </${name}>.`);
    }
    if (name === "style") this.styles.push({ index, css: this.masked.slice(from, this.at) });
  }

  private computedName(): never {
    const mend = "Запишите атрибут целиком; выбирайте между тегами словом {{#if}} или {{#is}}.";
    return this.stop("имя атрибута вычисляется.", mend);
  }

  private loose(): never {
    return this.stop(...LOOSE);
  }

  private stop(reason: string, mend: string): never {
    throw new Stop({ index: Math.min(this.at, this.masked.length), reason, mend });
  }

  private find(signs: RegExp): number {
    signs.lastIndex = this.at;
    return signs.exec(this.masked)?.index ?? -1;
  }

  private take(pattern: RegExp): RegExpExecArray | null {
    pattern.lastIndex = this.at;
    const taken = pattern.exec(this.masked);
    if (taken) this.at = pattern.lastIndex;
    return taken;
  }
}

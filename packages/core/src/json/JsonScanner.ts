/** Where and why a text stops being JSON. The message is Russian, without a full stop. */
export class JsonFault extends Error {
  override readonly name = "JsonFault";
  /** Index in the text. */
  readonly position: number;

  constructor(position: number, reason: string) {
    super(reason);
    this.position = position;
  }
}

const maximumDepth = 100;
const space = /[ \t\n\r]*/y;
const number = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const word = /true|false|null/y;
const escaped = /\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/y;

/** Walks a JSON text (RFC 8259) once: `JSON.parse` often tells no place, and drops the first of two equal keys. */
export class JsonScanner {
  readonly #text: string;
  #at = 0;

  constructor(text: string) {
    this.#text = text;
  }

  /** @throws JsonFault at the first thing that is amiss */
  check(): void {
    this.#value(0);
    this.#skip();
    if (this.#at < this.#text.length) this.#fail("лишний текст после конца данных");
  }

  #value(depth: number): void {
    this.#skip();
    if (depth > maximumDepth) this.#fail(`вложенность больше ${maximumDepth} уровней`);
    const first = this.#text[this.#at];
    if (first === "{") this.#object(depth + 1);
    else if (first === "[") this.#items("]", () => this.#value(depth + 1));
    else if (first === '"') this.#string();
    else if (!this.#take(word)) this.#number();
  }

  #object(depth: number): void {
    const keys = new Set<string>();
    this.#items("}", () => {
      const start = this.#at;
      if (this.#text[start] !== '"') this.#fail("ожидалось имя поля в двойных кавычках");
      this.#string();
      const key = this.#text.slice(start, this.#at);
      if (keys.has(JSON.parse(key))) this.#fail(`поле ${key} записано дважды`, start);
      keys.add(JSON.parse(key));
      this.#skip();
      if (this.#text[this.#at] !== ":") this.#fail("ожидалось двоеточие после имени поля");
      this.#at++;
      this.#value(depth);
    });
  }

  #items(end: "}" | "]", item: () => void): void {
    this.#at++;
    this.#skip();
    if (this.#text[this.#at] === end) return void this.#at++;
    for (;;) {
      this.#skip();
      item();
      this.#skip();
      const next = this.#text[this.#at];
      if (next !== "," && next !== end) this.#fail(`ожидалась запятая или «${end}»`);
      this.#at++;
      if (next === end) return;
    }
  }

  #string(): void {
    const start = this.#at++;
    for (;;) {
      const code = this.#text.charCodeAt(this.#at);
      if (code === 0x22) break;
      if (Number.isNaN(code)) this.#fail("строка не закрыта кавычкой", start);
      if (code < 0x20) this.#fail("перевод строки или управляющий знак внутри строки");
      if (code !== 0x5c) this.#at++;
      else if (!this.#take(escaped)) this.#fail("неизвестное сочетание с обратной косой чертой");
    }
    this.#at++;
  }

  #number(): void {
    const start = this.#at;
    const digits = this.#take(number);
    if (!digits)
      this.#fail("ожидалось значение: строка в двойных кавычках, число, true, false, null, { или [");
    if (!Number.isFinite(Number(digits))) this.#fail("слишком большое число", start);
  }

  #skip(): void {
    this.#take(space);
  }

  #take(token: RegExp): string | undefined {
    token.lastIndex = this.#at;
    const found = token.exec(this.#text)?.[0];
    this.#at += found?.length ?? 0;
    return found;
  }

  #fail(reason: string, position = this.#at): never {
    throw new JsonFault(
      position,
      position < this.#text.length ? reason : "текст обрывается раньше конца данных",
    );
  }
}

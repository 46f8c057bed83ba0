/**
 * All files of the definitions: path from their root (`forms/application/form.json`) → parsed JSON,
 * or text for what is not JSON (`templates/application.hbs`).
 * A disk reader and a bundler's glob feed the same map.
 */
export type DefinitionFiles = Readonly<Record<string, unknown>>;

/** What stands in the map for a JSON file that does not parse. */
export class UnparsableJson {
  readonly line: number;
  readonly column: number;
  readonly detail: string;

  constructor(line: number, column: number, detail: string) {
    this.line = line;
    this.column = column;
    this.detail = detail;
  }
}

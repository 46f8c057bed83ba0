/**
 * All files of the definitions: path from their root (`forms/application/form.json`) → parsed JSON,
 * or text for what is not JSON (`templates/application.hbs`).
 * A disk reader and a bundler's glob feed the same map.
 */
export type DefinitionFiles = Readonly<Record<string, unknown>>;

/** What stands in the map for a file that cannot be read: no JSON, or not in UTF-8. */
export class UnreadableFile {
  /** Russian, one sentence: the place and what is wrong there. */
  readonly detail: string;

  constructor(detail: string) {
    this.detail = detail;
  }
}

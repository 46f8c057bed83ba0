/** Properties that are attributes, too. */
export const reflected = [
  "form",
  "region",
  "edition",
  "caseDate",
  "api",
  "section",
  "today",
  "name",
  "label",
  "disabled",
  "errorInTitle",
];

/** The attributes of the element as properties; an attribute that is not there reads as an empty text. */
export class ReflectedElement extends HTMLElement {
  /** Id of the form. */
  get form(): string {
    return this.#text("form");
  }
  set form(value: string | null) {
    this.#set("form", value);
  }

  get region(): string {
    return this.#text("region");
  }
  set region(value: string | null) {
    this.#set("region", value);
  }

  /** Edition of the form; without one the record's own, or the one in force on the day of the case. */
  get edition(): string {
    return this.#text("edition");
  }
  set edition(value: string | null) {
    this.#set("edition", value);
  }

  /** Day of the case (ISO), which chooses the edition. */
  get caseDate(): string {
    return this.#text("case-date");
  }
  set caseDate(value: string | null) {
    this.#set("case-date", value);
  }

  /** Base address of the API; `/api/v1` of the page's own server by default. */
  get api(): string {
    return this.#text("api") || "/api/v1";
  }
  set api(value: string | null) {
    this.#set("api", value);
  }

  /** Id of the step on the screen. */
  get section(): string {
    return this.#text("section");
  }
  set section(value: string | null) {
    this.#set("section", value);
  }

  /** The day (ISO) that rules take as today; the day of this computer by default. */
  get today(): string {
    return this.#text("today");
  }
  set today(value: string | null) {
    this.#set("today", value);
  }

  /** Name of the record in the HTML form around. */
  get name(): string {
    return this.#text("name");
  }
  set name(value: string | null) {
    this.#set("name", value);
  }

  /** Tells the form from others on the same page to those who hear it. */
  get label(): string {
    return this.#text("label");
  }
  set label(value: string | null) {
    this.#set("label", value);
  }

  get disabled(): boolean {
    return this.hasAttribute("disabled");
  }
  set disabled(value: boolean) {
    this.toggleAttribute("disabled", value);
  }

  /** Whether the title of the page begins with «Ошибка:» while a check has left errors. */
  get errorInTitle(): boolean {
    return this.hasAttribute("error-in-title");
  }
  set errorInTitle(value: boolean) {
    this.toggleAttribute("error-in-title", value);
  }

  #text(attribute: string): string {
    return this.getAttribute(attribute) ?? "";
  }

  #set(attribute: string, value: string | null): void {
    if (value === null) this.removeAttribute(attribute);
    else this.setAttribute(attribute, value);
  }
}

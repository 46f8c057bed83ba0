import type { Form, FormRecord, Pointer, Problem, ResolvedForm, SchemaValidators } from "@formulyar/core";
import type { StatutoryFormHandle, StatutoryFormProps } from "../StatutoryForm.tsx";
import { localToday } from "../state/localToday.ts";
import { Deferred } from "./Deferred.ts";
import { ElementScreen } from "./ElementScreen.tsx";
import type { ElementState } from "./ElementView.tsx";
import type { FormulyarFormEvents } from "./elementEvents.ts";
import { elementMessages } from "./elementMessages.ts";
import { joinForm } from "./joinForm.ts";
import { FormLoader } from "./load/FormLoader.ts";
import type { FormSource } from "./load/FormSource.ts";
import { fits, fittingRecord } from "./load/fittingRecord.ts";
import { asLoadProblem } from "./load/LoadProblem.ts";
import { ReflectedElement, reflected } from "./ReflectedElement.ts";
import { upgradeProperties } from "./upgradeProperties.ts";

/** Attributes that tell which form is shown: another value loads anew. */
const choosing = ["form", "region", "edition", "case-date", "api"];

/**
 * `<formulyar-form form="…" region="…">`: a statutory form in any page, without React around it.
 * `docs/embedding.md` tells its attributes, properties and events.
 */
export class FormulyarFormElement extends ReflectedElement {
  static readonly formAssociated = true;
  static readonly observedAttributes = [
    ...choosing,
    "section",
    "today",
    "label",
    "error-in-title",
    "data-fy-vision",
  ];

  readonly #internals = this.attachInternals();
  readonly #screen = new ElementScreen(this, (error) => queueMicrotask(() => this.#fail(error)));
  readonly #handle: { current: StatutoryFormHandle | null } = { current: null };
  #state: ElementState = { kind: "loading" };
  #form: Form | undefined;
  readonly #loader = new FormLoader(
    (form) => this.#open(form),
    (fault) => this.#fail(fault),
  );
  #connection: AbortController | undefined;
  #ready = new Deferred<FormRecord>();

  #definition: ResolvedForm | undefined;
  #validators: SchemaValidators | undefined;
  #record: FormRecord | undefined;
  /** What the host has set last: a reset of the form around goes back to it. */
  #initial: FormRecord | undefined;
  /** The host has asked for another form since: the record of the one before is not meant for it. */
  #isRecordOld = false;
  #problems: readonly Problem[] = [];
  #isDisabled = false;
  #returnsFocus = false;

  /** The record; with what is being typed only after `flush()`. One that is set opens in its own edition and region. */
  get record(): FormRecord | undefined {
    return this.#record;
  }
  set record(record: FormRecord | null | undefined) {
    this.#record = record ?? undefined;
    this.#initial = this.#record;
    this.#isRecordOld = false;
    const isSame = this.#record
      ? this.#form && fits(this.#record, this.#form)
      : this.#loader.isFrom(this.#sourceNow());
    if (this.#form && isSame) this.#take(fittingRecord(this.#record, this.#form));
    else if (this.#state.kind !== "loading" || !this.#loader.isFrom(this.#sourceNow())) this.#reload();
  }

  /** A form as `formulyar build` or the API gives it, together with `validators`: then nothing is fetched. */
  get definition(): ResolvedForm | undefined {
    return this.#definition;
  }
  set definition(definition: ResolvedForm | null | undefined) {
    this.#definition = definition ?? undefined;
    this.#reload();
  }

  get validators(): SchemaValidators | undefined {
    return this.#validators;
  }
  set validators(validators: SchemaValidators | null | undefined) {
    this.#validators = validators ?? undefined;
    if (this.#definition) this.#reload();
  }

  /** All findings of the last check. */
  get problems(): readonly Problem[] {
    return this.#problems;
  }

  /** Kept when the form is on the screen, broken with a `LoadProblem` when it cannot be opened. A new one once it loads anew. */
  get ready(): Promise<FormRecord> {
    return this.#ready.promise;
  }

  /** Does what «Проверить» does. @throws InvalidStateError when no form is on the screen */
  check(): readonly Problem[] {
    const { current } = this.#handle;
    if (!current) throw new DOMException("No form is on the screen yet: await ready", "InvalidStateError");
    return current.check();
  }

  /** Takes over what is still being typed; `formulyar-change` has been sent when it returns. */
  flush(): void {
    this.#handle.current?.flush();
  }

  /** Shows the step of a field and puts the focus on it. */
  focusField(pointer: Pointer): void {
    this.#handle.current?.focusField(pointer);
  }

  /** Puts the focus into the form. */
  override focus(options?: FocusOptions): void {
    this.#screen.focus(options);
  }

  /** Whether the record has no errors. */
  checkValidity(): boolean {
    this.#judge();
    return !this.#internals.willValidate || this.#internals.validity.valid;
  }

  /** The same, and shows what is wrong. */
  reportValidity(): boolean {
    this.flush();
    const isValid = this.checkValidity();
    if (!isValid) this.#handle.current?.check();
    return isValid;
  }

  connectedCallback(): void {
    upgradeProperties(this, [...reflected, "record", "definition", "validators"]);
    this.#connection ??= new AbortController();
    joinForm(this, this.#answer, this.#connection.signal);
    this.addEventListener("invalid", this.#showErrors, { signal: this.#connection.signal });
    if (this.#form) this.#draw();
    else this.#reload();
  }

  disconnectedCallback(): void {
    this.flush();
    this.#connection?.abort();
    this.#connection = undefined;
    // Who is moved on the page is put back at once.
    queueMicrotask(() => {
      if (this.isConnected) return;
      this.#loader.stop();
      this.#screen.clear();
    });
  }

  attributeChangedCallback(name: string, before: string | null, after: string | null): void {
    if (before === after) return;
    if (name === "data-fy-vision") this.#screen.vision = after;
    else if (!choosing.includes(name)) this.#draw();
    else {
      if (this.#record && this.#state.kind !== "loading") this.#isRecordOld = true;
      this.#reload();
    }
  }

  formDisabledCallback(isDisabled: boolean): void {
    this.#isDisabled = isDisabled;
    this.#draw();
  }

  formAssociatedCallback(): void {
    this.#tellForm();
  }

  formResetCallback(): void {
    this.record = this.#initial;
  }

  /** The browser would say one sentence in a bubble; the form says what is wrong, and where. */
  readonly #showErrors = (event: Event) => {
    event.preventDefault();
    this.#handle.current?.check();
  };

  readonly #answer = {
    value: () => {
      this.flush();
      return this.#record && JSON.stringify(this.#record);
    },
    mayBeSent: () => this.reportValidity(),
    reset: () => this.formResetCallback(),
    isJoined: () => this.#internals.form !== null,
  };

  /** Where the form comes from: the record's own edition and region count where the page names none. */
  #sourceNow(): FormSource {
    if (this.#definition) return { definition: this.#definition, validators: this.#validators };
    const record = this.#isRecordOld ? undefined : this.#record;
    return {
      request: {
        api: this.api,
        form: this.form || record?.form || "",
        region: this.region || record?.region,
        edition: this.edition || record?.edition,
        caseDate: this.caseDate,
        on: this.today,
      },
    };
  }

  #reload(): void {
    this.#loader.stop();
    if (!this.isConnected) return;
    this.flush();
    this.#form = undefined;
    if (this.#ready.isSettled) this.#ready = new Deferred();
    this.#show({ kind: "loading" });
    this.#loader.load(() => this.#sourceNow());
  }

  #open(form: Form): void {
    const record = this.#isRecordOld && this.#record && !fits(this.#record, form) ? undefined : this.#record;
    this.#record = fittingRecord(record, form);
    this.#form = form;
    this.#isRecordOld = false;
    this.#problems = [];
    this.#state = this.#shown(form, this.#record);
    this.#screen.drawNow(this.#state);
    this.#tellForm();
    if (this.#returnsFocus) this.focus();
    this.#returnsFocus = false;
    this.#ready.resolve(this.#record);
    this.#tell("formulyar-ready", { record: this.#record });
  }

  #fail(error: unknown): void {
    const problem = asLoadProblem(error);
    this.#form = undefined;
    this.#show({ kind: "failed", problem, onRetry: () => this.#retry() });
    this.#tellForm();
    this.#ready.reject(problem);
    this.#tell("formulyar-error", { problem });
  }

  #retry(): void {
    this.#returnsFocus = true;
    this.#reload();
  }

  /** Takes a record for the one that is shown. */
  #take(record: FormRecord): void {
    this.#record = record;
    this.#tellForm();
    this.#draw();
  }

  #draw(): void {
    if (this.#form && this.#record) this.#show(this.#shown(this.#form, this.#record));
  }

  #show(state: ElementState): void {
    this.#state = state;
    if (this.isConnected) this.#screen.draw(state);
  }

  #shown(form: Form, record: FormRecord): ElementState {
    const props: StatutoryFormProps = {
      form,
      record,
      today: this.today || localToday(),
      disabled: this.#isDisabled,
      errorInTitle: this.errorInTitle,
      label: this.label || undefined,
      section: this.section || undefined,
      ref: this.#handle,
      onChange: (changed) => {
        this.#take(changed);
        this.#tell("formulyar-change", { record: changed });
      },
      onCheck: (problems) => {
        this.#problems = problems;
        this.#tell("formulyar-check", { problems });
      },
      onSubmit: (done) => this.#tell("formulyar-submit", { record: done }),
      onSectionChange: (section) => {
        this.section = section;
        this.#tell("formulyar-step", { section });
      },
    };
    return { kind: "shown", form: props };
  }

  /** Tells the HTML form that the browser has joined the element to, where it has. */
  #tellForm(): void {
    if (!this.#internals.form) return;
    // Without a state the browser keeps nothing of a person's data for a page that is opened again.
    this.#internals.setFormValue(this.#record ? JSON.stringify(this.#record) : null, null);
    this.#judge();
  }

  #judge(): void {
    if (!this.#form || !this.#record) {
      this.#internals.setValidity({ customError: true }, elementMessages.notReady);
      return;
    }
    const problems = this.#form.check(this.#record.data, {
      level: "final",
      today: this.today || localToday(),
    });
    const count = problems.filter(({ severity }) => severity === "error").length;
    if (count === 0) this.#internals.setValidity({});
    else this.#internals.setValidity({ customError: true }, elementMessages.hasErrors(count));
  }

  #tell<Name extends keyof FormulyarFormEvents>(
    name: Name,
    detail: FormulyarFormEvents[Name]["detail"],
  ): void {
    this.dispatchEvent(new CustomEvent(name, { detail, bubbles: true, composed: true }));
  }
}

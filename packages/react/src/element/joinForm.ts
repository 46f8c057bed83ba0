/** What a control answers to the HTML form around it. */
export interface FormAnswer {
  value(): string | undefined;
  /** Whether it may be sent; says on the screen what is wrong when it may not. */
  mayBeSent(): boolean;
  reset(): void;
  /** Whether the browser has made it a control of the form by itself. */
  isJoined(): boolean;
}

/**
 * Makes an element a control of the HTML form around it. The browser does this for custom elements by itself, unless
 * they have an attribute `form`: it takes that for the id of a form of the page, and ours names a statutory form.
 */
export function joinForm(element: HTMLElement, answer: FormAnswer, signal: AbortSignal): void {
  const form = element.closest("form");
  const isSilent = () => element.matches(":disabled") || answer.isJoined();
  form?.addEventListener(
    "formdata",
    ({ formData }) => {
      const name = element.getAttribute("name");
      const value = name && !isSilent() ? answer.value() : undefined;
      if (name && value !== undefined) formData.append(name, value);
    },
    { signal },
  );
  form?.addEventListener(
    "submit",
    (event) => {
      if (isSilent() || isUnchecked(form, event.submitter) || answer.mayBeSent()) return;
      // As with the browser's own controls, nobody hears of a form that may not be sent.
      event.preventDefault();
      event.stopImmediatePropagation();
    },
    { signal, capture: true },
  );
  form?.addEventListener(
    "reset",
    (event) => setTimeout(() => event.defaultPrevented || answer.isJoined() || answer.reset()),
    {
      signal,
    },
  );
}

/** Whether the page asks for no checks, to keep a draft for example. */
function isUnchecked(form: HTMLFormElement, submitter: HTMLElement | null): boolean {
  return (
    form.noValidate ||
    (submitter !== null && "formNoValidate" in submitter && submitter.formNoValidate === true)
  );
}

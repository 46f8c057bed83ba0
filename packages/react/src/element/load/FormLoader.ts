import type { Form } from "@formulyar/core";
import { type FormSource, openSource, sourceKey } from "./FormSource.ts";

/** Opens one form after the other. A load that another one follows is given up. */
export class FormLoader {
  readonly #onForm: (form: Form) => void;
  readonly #onFault: (fault: unknown) => void;
  #loading: AbortController | undefined;
  /** Key of the source that the last form is from, or will be. */
  #key: string | undefined;

  constructor(onForm: (form: Form) => void, onFault: (fault: unknown) => void) {
    this.#onForm = onForm;
    this.#onFault = onFault;
  }

  /** Whether the last form is from this source. */
  isFrom(source: FormSource): boolean {
    return this.#key === sourceKey(source);
  }

  /** Begins once the page has said all that it has to say: attributes come one by one. */
  load(source: () => FormSource): void {
    this.stop();
    const loading = new AbortController();
    this.#loading = loading;
    this.#key = undefined;
    queueMicrotask(() => void this.#run(source, loading.signal));
  }

  stop(): void {
    this.#loading?.abort();
  }

  async #run(source: () => FormSource, signal: AbortSignal): Promise<void> {
    if (signal.aborted) return;
    const from = source();
    this.#key = sourceKey(from);
    try {
      const form = await openSource(from, signal);
      if (form && !signal.aborted) this.#onForm(form);
    } catch (fault) {
      if (!signal.aborted) this.#onFault(fault);
    }
  }
}

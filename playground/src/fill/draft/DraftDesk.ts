import type { JsonObject } from "@formulyar/core";
import type { DraftStore, Replaced } from "../../shared/drafts/index.ts";
import { createAutosave } from "./autosave.ts";
import { type DeskState, type DraftIdentity, isSame, keep, openingState } from "./deskState.ts";

export interface DeskOptions {
  readonly store: DraftStore;
  readonly identity: DraftIdentity;
  readonly now: () => Date;
  /** Makes the form hand over, by `change`, what is still being typed in it. */
  readonly settle: () => void;
}

/** The data of one open form, saved on this computer as they change. */
export class DraftDesk {
  readonly #options: DeskOptions;
  readonly #listeners = new Set<() => void>();
  readonly #autosave = createAutosave(() => this.#save());
  #state: DeskState;

  constructor(options: DeskOptions) {
    this.#options = options;
    this.#state = openingState(options.store.read(options.identity), options.identity.edition);
  }

  readonly state = (): DeskState => this.#state;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  readonly change = (data: JsonObject): void => {
    if (!isSame(data, this.#state.data)) this.#edit({ data });
  };

  /** Puts other data in place of those that are there; they can be taken back. */
  replace(data: JsonObject, by: Replaced["by"]): void {
    this.#options.settle();
    this.#swap(data, isSame(this.#state.data, {}) ? undefined : { data: this.#state.data, by });
  }
  /** Takes over the data as another document has filled them in; an empty form, too, can be had back. */
  prefill(data: JsonObject, filled: number): void {
    this.#options.settle();
    this.#swap(data, { data: this.#state.data, by: "prefill", filled });
  }

  readonly undoReplace = (): void => {
    this.#options.settle();
    this.#swap(this.#state.replaced?.data ?? this.#state.data, undefined);
  };

  readonly forgetReplaced = (): void => this.#edit({ replaced: undefined });

  /** Takes over what is being typed and saves it. */
  readonly flush = (): void => {
    this.#options.settle();
    this.#autosave.flush();
  };

  /** Whether a reload would lose something. */
  get unsaved(): boolean {
    return Boolean(this.#state.safety.pending || this.#state.safety.failed);
  }

  /** Another tab has saved this form: an idle desk follows it, one with changes of its own asks the user. */
  foundElsewhere(): void {
    this.#options.settle();
    const other = this.#options.store.read(this.#options.identity);
    if (!other || isSame(other.data, this.#state.data)) return;
    if (this.unsaved) this.#update({ elsewhere: true });
    else this.takeOther();
  }

  readonly takeOther = (): void => {
    const { store, identity } = this.#options;
    this.#update(openingState(store.read(identity), identity.edition, this.#state.revision + 1));
  };

  readonly keepMine = (): void => {
    this.#edit({ elsewhere: false });
    this.#autosave.flush();
  };

  #save(): void {
    const { store, identity, now } = this.#options;
    if (!this.#state.elsewhere) this.#update({ safety: keep(store, identity, this.#state, now()) });
  }

  #edit(changes: Partial<DeskState>): void {
    this.#update({ ...changes, safety: { ...this.#state.safety, pending: true } });
    this.#autosave.schedule();
  }

  #swap(data: JsonObject, replaced: Replaced | undefined): void {
    this.#edit({ data, replaced, revision: this.#state.revision + 1 });
    this.#autosave.flush();
  }

  #update(changes: Partial<DeskState>): void {
    this.#state = { ...this.#state, ...changes };
    for (const listener of this.#listeners) listener();
  }
}

import type { JsonObject, Pointer, SetAsideValue } from "@formulyar/core";
import type { DraftStore, OfEdition, Replaced } from "../../shared/drafts/index.ts";
import { createAutosave } from "./autosave.ts";
import { type DeskState, type DraftIdentity, isSame, keep, openingState } from "./deskState.ts";

export interface DeskOptions {
  readonly store: DraftStore;
  readonly identity: DraftIdentity;
  readonly now: () => Date;
  /** Makes the form hand over, by `change`, what is still being typed in it. */
  readonly settle: () => void;
  /** Opens the form's draft in its edition, with a desk of its own. */
  readonly openEdition: (edition: string) => void;
}

/** The data of one open form, saved on this computer as they change. */
export class DraftDesk {
  readonly #options: DeskOptions;
  readonly #listeners = new Set<() => void>();
  readonly #autosave = createAutosave(() => this.#save());
  #state: DeskState;
  /** Another desk has the draft: this one writes no more. */
  #left = false;

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
  replace(data: JsonObject, by: Replaced["by"], kept: readonly SetAsideValue[] = []): void {
    this.#options.settle();
    const before = this.#state;
    const empty = isSame(before.data, {}) && before.kept.length === 0;
    this.#swap(data, empty ? undefined : { data: before.data, by, ...keptOf(before.kept) }, kept);
  }

  /** Takes over the data as another document has filled them in; an empty form, too, can be had back. */
  prefill(data: JsonObject, filled: number): void {
    this.#options.settle();
    const { kept } = this.#state;
    this.#swap(data, { data: this.#state.data, by: "prefill", filled, ...keptOf(kept) }, kept);
  }

  readonly undoReplace = (): void => {
    this.#options.settle();
    const { replaced, data, kept } = this.#state;
    if (replaced) this.#swap(replaced.data, undefined, replaced.kept ?? []);
    else this.#swap(data, undefined, kept);
  };

  /** Lets go of a value that has no place in the form. */
  readonly forgetKept = (pointer: Pointer): void =>
    this.#edit({ kept: this.#state.kept.filter((value) => value.pointer !== pointer) });

  readonly forgetBefore = (): void => this.#edit({ before: undefined });

  /**
   * Goes on with the form in another edition. What it held in this one stays with the draft and can be had back.
   * @returns whether there was room to write it down; otherwise everything stays as it is
   */
  moveTo({ edition, data, kept = [] }: OfEdition): boolean {
    this.#options.settle();
    const { store, identity, now } = this.#options;
    const before = { edition: identity.edition, data: this.#state.data, ...keptOf(this.#state.kept) };
    try {
      store.write({ ...identity, edition, savedAt: now().toISOString(), data, ...keptOf(kept), before });
    } catch {
      this.#update({ safety: { ...this.#state.safety, failed: true } });
      return false;
    }
    this.#leave(edition);
    return true;
  }

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
    if (!other || this.#left) return;
    if (other.edition === this.#options.identity.edition && isSame(other.data, this.#state.data)) return;
    if (this.unsaved) this.#update({ elsewhere: true });
    else this.takeOther();
  }

  readonly takeOther = (): void => {
    const { store, identity } = this.#options;
    const other = store.read(identity);
    if (other && other.edition !== identity.edition) this.#leave(other.edition);
    else this.#update(openingState(other, identity.edition, this.#state.revision + 1));
  };

  readonly keepMine = (): void => {
    this.#edit({ elsewhere: false });
    this.#autosave.flush();
  };

  #save(): void {
    const { store, identity, now } = this.#options;
    if (!this.#state.elsewhere && !this.#left)
      this.#update({ safety: keep(store, identity, this.#state, now()) });
  }

  #edit(changes: Partial<DeskState>): void {
    this.#update({ ...changes, safety: { ...this.#state.safety, pending: true } });
    this.#autosave.schedule();
  }

  #leave(edition: string): void {
    this.#left = true;
    this.#options.openEdition(edition);
  }

  #swap(data: JsonObject, replaced: Replaced | undefined, kept: readonly SetAsideValue[]): void {
    this.#edit({ data, replaced, kept, revision: this.#state.revision + 1 });
    this.#autosave.flush();
  }

  #update(changes: Partial<DeskState>): void {
    this.#state = { ...this.#state, ...changes };
    for (const listener of this.#listeners) listener();
  }
}

const keptOf = (kept: readonly SetAsideValue[]) => (kept.length > 0 ? { kept } : {});

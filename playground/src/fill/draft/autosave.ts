/** A pause after the last change in which nothing is written, milliseconds: a word is written once, not letter by letter. */
const PAUSE = 300;

export interface Autosave {
  /** Something changed: save after the pause. */
  schedule(): void;
  /** Save now what is still waiting. */
  flush(): void;
  readonly waiting: boolean;
}

/** Calls `save` once for a burst of changes. */
export function createAutosave(save: () => void): Autosave {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const cancel = () => {
    clearTimeout(timer);
    timer = undefined;
  };
  const run = () => {
    cancel();
    save();
  };
  return {
    schedule: () => {
      cancel();
      timer = setTimeout(run, PAUSE);
    },
    flush: () => {
      if (timer !== undefined) run();
    },
    get waiting() {
      return timer !== undefined;
    },
  };
}

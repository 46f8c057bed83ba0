import { flushSync } from "react-dom";
import { createRoot, type Root } from "react-dom/client";
import { type ElementState, ElementView } from "./ElementView.tsx";
import { elementStyles } from "./elementStyles.ts";

/** The shadow root of the element and what React draws in it. */
export class ElementScreen {
  readonly #place: HTMLElement;
  readonly #onFault: (error: unknown) => void;
  #root: Root | undefined;

  /** @param onFault told when the form cannot be drawn at all */
  constructor(host: HTMLElement, onFault: (error: unknown) => void) {
    const shadow = host.attachShadow({ mode: "open" });
    shadow.adoptedStyleSheets = [elementStyles()];
    this.#place = document.createElement("div");
    shadow.append(this.#place);
    this.#onFault = onFault;
  }

  draw(state: ElementState): void {
    this.#root ??= createRoot(this.#place, { onUncaughtError: this.#onFault });
    this.#root.render(<ElementView state={state} />);
  }

  /** Draws and waits for it. */
  drawNow(state: ElementState): void {
    flushSync(() => this.draw(state));
  }

  /** Takes everything away; `draw` puts it back. */
  clear(): void {
    this.#root?.unmount();
    this.#root = undefined;
  }

  /** `low`: the styles for low vision. */
  set vision(value: string | null) {
    if (value === null) delete this.#place.dataset.fyVision;
    else this.#place.dataset.fyVision = value;
  }

  /** Puts the focus on the step's title, or on the first thing that takes it. */
  focus(options?: FocusOptions): void {
    const place = this.#place;
    (place.querySelector<HTMLElement>("h2[tabindex]") ?? place.querySelector("button"))?.focus(options);
  }
}

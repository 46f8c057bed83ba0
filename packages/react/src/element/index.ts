import { FormulyarFormElement } from "./FormulyarFormElement.ts";

export type { FormulyarFormEvents } from "./elementEvents.ts";
export { FormulyarFormElement } from "./FormulyarFormElement.ts";
export { LoadProblem } from "./load/LoadProblem.ts";

declare global {
  interface HTMLElementTagNameMap {
    "formulyar-form": FormulyarFormElement;
  }
}

if (!customElements.get("formulyar-form")) customElements.define("formulyar-form", FormulyarFormElement);

import { controlOf } from "./controlOf.ts";
import { faultsOf } from "./faultsOf.ts";
import type { Journey } from "./Journey.ts";
import { readStop } from "./readStop.ts";
import type { Stop } from "./Stop.ts";

/** More stops than any form has; who meets as many goes round in circles. */
const LIMIT = 1500;

/** Goes through a form from its first step to its last by the keyboard alone and enters everything; ends on «Готово». */
export async function fillForm(journey: Journey): Promise<void> {
  const { typist, faults } = journey;
  let isMoved = false;
  for (let count = 0; count < LIMIT; count++) {
    if (!isMoved) await typist.press("Tab");
    const stop = await readStop(typist);
    faults.push(...faultsOf(journey, stop));
    if (isButton(stop, "Готово")) return;
    if (isButton(stop, "Далее")) {
      await nextStep(journey);
      isMoved = false;
    } else isMoved = await work(journey, stop);
  }
  throw new Error("The last step was never reached.");
}

async function work(journey: Journey, stop: Stop): Promise<boolean> {
  const control = controlOf(journey, stop);
  if (!control) return false;
  return control(journey, stop);
}

async function nextStep({ typist }: Journey): Promise<void> {
  const title = () => typist.page.$eval("h2.fy-form__title", (heading) => heading.textContent);
  const before = await title();
  await typist.press("Space");
  await typist.page.waitForFunction(
    (old) => document.activeElement?.textContent !== old && document.activeElement?.localName === "h2",
    {},
    before,
  );
}

function isButton({ role, name }: Stop, words: string): boolean {
  return role === "button" && name === words;
}

import type { CDPSession } from "puppeteer";
import { lookAtFocus, type Seen } from "./lookAtFocus.ts";
import type { Stop } from "./Stop.ts";
import { evaluate, spokenOf } from "./spoken.ts";
import type { Typist } from "./typist.ts";

/** Reads where the focus is: what is seen of it and what is spoken of it. */
export async function readStop({ session }: Typist): Promise<Stop> {
  const focused = await evaluate(session, "document.activeElement");
  const { hints, isStarred, isField, isChoice, isSquareRequired, ...seen } = await callOn<Seen>(
    session,
    focused,
    lookAtFocus,
  );
  const spokenAlone = await spokenOf(session, focused);
  // The protocol keeps this from us for squares, though assistive technology gets it.
  const own = { ...spokenAlone, required: spokenAlone.required || isSquareRequired };
  if (!isField) return { ...seen, ...own };
  const frame = isChoice ? await evaluate(session, "document.activeElement.closest('fieldset')") : undefined;
  const spoken = frame === undefined ? own : await spokenOf(session, frame);
  return { ...seen, ...own, question: { hints, isStarred, spoken } };
}

async function callOn<Result>(
  session: CDPSession,
  objectId: string,
  look: (this: HTMLElement) => Result,
): Promise<Result> {
  const { result } = await session.send("Runtime.callFunctionOn", {
    objectId,
    functionDeclaration: look.toString(),
    returnByValue: true,
  });
  return result.value as Result;
}

import type { CDPSession, Page, Protocol } from "puppeteer";
import type { Spoken } from "./Stop.ts";

/** Everything that is said when the focus comes to where it is now: names and descriptions of it and of all groups around it. */
export async function spokenOfFocus(page: Page): Promise<string> {
  const session = await page.createCDPSession();
  const depth = await page.evaluate(() => {
    let count = 0;
    for (let at = document.activeElement?.closest("fieldset"); at; at = at.parentElement?.closest("fieldset"))
      count++;
    return count;
  });
  const said: Spoken[] = [];
  for (let up = 0; up <= depth; up++)
    said.push(await spokenOf(session, await evaluate(session, upwards(up))));
  await session.detach();
  return said.map(({ name, description }) => `${name} ${description}`).join(" ");
}

/** What has the focus, or the group so many groups above. */
function upwards(groups: number): string {
  const climb = ".closest('fieldset').parentElement".repeat(Math.max(0, groups - 1));
  return `document.activeElement${climb}${groups > 0 ? ".closest('fieldset')" : ""}`;
}

/** What assistive technology is told about the element behind an id of the protocol. */
export async function spokenOf(session: CDPSession, objectId: string): Promise<Spoken> {
  const { nodes } = await session.send("Accessibility.getPartialAXTree", { objectId, fetchRelatives: false });
  const node = nodes[0];
  return {
    role: wordOf(node?.role),
    name: wordOf(node?.name),
    description: wordOf(node?.description),
    required: propertyOf(node, "required") === true,
    editable: propertyOf(node, "editable") !== undefined,
  };
}

function wordOf(value: Protocol.Accessibility.AXValue | undefined): string {
  return typeof value?.value === "string" ? value.value.trim() : "";
}

function propertyOf(node: Protocol.Accessibility.AXNode | undefined, name: string): unknown {
  return node?.properties?.find((property) => property.name === name)?.value.value;
}

/** Id of the protocol for what an expression gives in the page. */
export async function evaluate(session: CDPSession, expression: string): Promise<string> {
  const { result } = await session.send("Runtime.evaluate", { expression });
  if (result.objectId === undefined) throw new Error(`There is no ${expression}`);
  return result.objectId;
}

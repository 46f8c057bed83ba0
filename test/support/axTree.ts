import type { Page, Protocol } from "puppeteer";

/** A node of the accessibility tree, as assistive technology gets it. */
export interface Heard {
  readonly role: string;
  readonly name: string;
  readonly description: string;
  readonly value: string;
  /** `checked`, `invalid`, `required`, `expanded` … */
  readonly states: { readonly [name: string]: unknown };
  readonly below: readonly Heard[];
}

type Node = Protocol.Accessibility.AXNode;

/** The accessibility tree of the page, without what browsers keep for themselves. */
export async function axTree(page: Page): Promise<Heard> {
  const session = await page.createCDPSession();
  const { nodes } = await session.send("Accessibility.getFullAXTree");
  await session.detach();
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const [root] = nodes;
  if (!root) throw new Error("The page has no accessibility tree");
  const [heard] = heardOf(root, byId);
  if (!heard) throw new Error("The page says nothing");
  return heard;
}

/** Every node below that has a role, in the order of reading. */
export function withRole(tree: Heard, role: string): readonly Heard[] {
  return tree.below.flatMap((node) => [...(node.role === role ? [node] : []), ...withRole(node, role)]);
}

function heardOf(node: Node, byId: ReadonlyMap<string, Node>): readonly Heard[] {
  const below = (node.childIds ?? []).flatMap((id) => {
    const child = byId.get(id);
    return child ? heardOf(child, byId) : [];
  });
  const role = String(node.role?.value ?? "");
  if (node.ignored || role === "none" || role === "generic") return below;
  const states = Object.fromEntries((node.properties ?? []).map(({ name, value }) => [name, value.value]));
  const texts = { name: words(node.name), description: words(node.description), value: words(node.value) };
  return [{ role, ...texts, states, below: role === "StaticText" ? [] : below }];
}

function words(value: Protocol.Accessibility.AXValue | undefined): string {
  return String(value?.value ?? "").trim();
}

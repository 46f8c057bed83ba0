import type { Page } from "puppeteer";

/** A page that was opened, and how it came up. */
export interface Opened {
  /** From the start of the navigation until the first box could be typed into and showed the letter, in milliseconds. */
  readonly usable: number;
  /** Addresses of the scripts that it loaded, without the host. */
  readonly scripts: readonly string[];
}

/** Opens an address and types a letter as soon as there is a box for it. */
export async function openPage(page: Page, url: string): Promise<Opened> {
  const scripts: string[] = [];
  page.on("response", (response) => {
    if (response.request().resourceType() === "script") scripts.push(new URL(response.url()).pathname);
  });
  const session = await page.createCDPSession();
  await page.exposeFunction("boxIsThere", () =>
    session.send("Input.dispatchKeyEvent", { type: "keyDown", key: "ж", text: "ж" }),
  );
  await page.evaluateOnNewDocument(watchForBox);
  await page.goto(url, { waitUntil: "load" });
  const handle = await page.waitForFunction("globalThis.usable", { timeout: 120_000, polling: 50 });
  return { usable: Number(await handle.jsonValue()), scripts: [...new Set(scripts)] };
}

/** Runs in the page; as a text, since what runs these scripts would put names of its own into a function. */
const watchForBox = `
const boxes = "input:not([type]), input[type=text], input[type=search], textarea";
let box;
const look = () => {
  if (!box?.isConnected) {
    box = [...document.querySelectorAll(boxes)].find((one) => !one.disabled && !one.readOnly);
    box?.focus();
    if (box) globalThis.boxIsThere();
  } else if (box.value.includes("ж")) {
    globalThis.usable = performance.now();
    return;
  }
  requestAnimationFrame(look);
};
requestAnimationFrame(look);
`;

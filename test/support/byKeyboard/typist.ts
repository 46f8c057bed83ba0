import type { CDPSession, KeyInput, Page } from "puppeteer";

/** Hands on a keyboard, and nothing else: neither the mouse nor a script gives the page anything. */
export interface Typist {
  readonly page: Page;
  /** The protocol of the browser, for keys with Cyrillic letters and for what assistive technology is told. */
  readonly session: CDPSession;
  press(...keys: readonly KeyInput[]): Promise<void>;
  pressWith(modifier: "Shift" | "Control" | "Alt", key: KeyInput): Promise<void>;
  /** Types a text letter by letter; a new line is Alt+Enter in a cell and Enter in a box of several lines. */
  type(text: string): Promise<void>;
}

/** A typist at a page. */
export async function createTypist(page: Page): Promise<Typist> {
  const session = await page.createCDPSession();
  await session.send("Accessibility.enable");
  const { keyboard } = page;
  return {
    page,
    session,
    async press(...keys) {
      for (const key of keys) await keyboard.press(key);
    },
    async pressWith(modifier, key) {
      await keyboard.down(modifier);
      // A headless browser marks everything only when it is told what the keys mean.
      await keyboard.press(key, key === "KeyA" ? { commands: ["selectAll"] } : {});
      await keyboard.up(modifier);
    },
    async type(text) {
      for (const letter of text) await typeLetter(session, letter);
    },
  };
}

/** puppeteer knows the keys of a Latin keyboard only; the others would come without `keydown`. */
async function typeLetter(session: CDPSession, letter: string): Promise<void> {
  const text = letter === "\n" ? "\r" : letter;
  const key = letter === "\n" ? { key: "Enter", code: "Enter", windowsVirtualKeyCode: 13 } : { key: letter };
  await session.send("Input.dispatchKeyEvent", { type: "keyDown", text, unmodifiedText: text, ...key });
  await session.send("Input.dispatchKeyEvent", { type: "keyUp", ...key });
}

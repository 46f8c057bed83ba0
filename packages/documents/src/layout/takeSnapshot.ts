import type { Page } from "puppeteer";
import { type LaidOutElement, styleNames } from "./LaidOut.ts";
import { readSnapshot } from "./readSnapshot.ts";

/**
 * Asks the browser where everything on a page would stand on paper of this width (in CSS pixels), were the sheet endless.
 * Needs no script in the page. Afterwards the page is no longer taken for paper.
 */
export async function takeSnapshot(page: Page, width: number): Promise<LaidOutElement> {
  const session = await page.createCDPSession();
  const metrics = { width: Math.round(width), height: 1000, deviceScaleFactor: 1, mobile: false };
  try {
    await session.send("Emulation.setEmulatedMedia", { media: "print" });
    await session.send("Emulation.setDeviceMetricsOverride", metrics);
    const asked = { computedStyles: [...styleNames] };
    return readSnapshot(await session.send("DOMSnapshot.captureSnapshot", asked));
  } finally {
    // Of a page that is gone there is nothing to be put right.
    await session.send("Emulation.clearDeviceMetricsOverride").catch(() => {});
    await session.send("Emulation.setEmulatedMedia", { media: "" }).catch(() => {});
    await session.detach().catch(() => {});
  }
}

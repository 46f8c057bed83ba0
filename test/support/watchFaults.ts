import type { Page } from "puppeteer";

/** Collects requests that leave the origin, violations of the policy, errors of scripts and of the console. */
export function watchFaults(page: Page, origin: string): readonly string[] {
  const faults: string[] = [];
  page.on("request", (request) => {
    const address = request.url();
    if (!isOwn(address, origin)) faults.push(`request to ${address}`);
  });
  // Chromium reports violations of the content security policy on the console, too.
  page.on("console", (message) => {
    if (["error", "warn"].includes(message.type())) faults.push(`console: ${message.text()}`);
  });
  page.on("pageerror", (error) => faults.push(`script: ${String(error)}`));
  return faults;
}

function isOwn(address: string, origin: string): boolean {
  return address.startsWith(`${origin}/`) || address.startsWith(`blob:${origin}/`);
}

import { existsSync } from "node:fs";
import { hostname } from "node:os";
import { join } from "node:path";
import { createCatalogue } from "@formulyar/core";
import { createApp, type LogEntry, serve as listen } from "@formulyar/server";
import type { Command } from "../Command.ts";
import { loadDefinitions } from "../definitions/loadDefinitions.ts";
import { exitCode } from "../exitCode.ts";
import type { World } from "../World.ts";

/** `formulyar serve`: the playground and the HTTP API, until told to stop. */
export const serve: Command = {
  name: "serve",
  operands: [],
  options: ["port", "host", "names", "forms"],
  summary: "Открыть формы в браузере: страницы и HTTP API. Останавливается по Ctrl+C.",
  run: async ({ options }, world) => {
    const { port = "3000", host = "127.0.0.1", names = "", forms } = options;
    const stopped = world.stopped();
    const catalogue = createCatalogue((await loadDefinitions(world, forms)).files);
    const printer = world.openPrinter();
    const log = (entry: LogEntry): void => logFault(entry, world);
    const others = names.split(",").flatMap((name) => name.trim() || []);
    const hosts = [host, hostname(), ...others];
    const app = createApp({ catalogue, printer, hosts, log, ...playground(world) });
    try {
      const { url, close } = await listen(app, { port: Number(port), host });
      await world.stdout.write(greeting(url, world));
      await stopped;
      await close();
    } finally {
      await printer.close();
    }
    return exitCode.fine;
  },
};

/** The built pages, where there are any. */
function playground({ home }: World): { readonly assets?: string } {
  const folder = home === undefined ? undefined : join(home, "playground/dist");
  return folder !== undefined && existsSync(join(folder, "index.html")) ? { assets: folder } : {};
}

function greeting(url: string, world: World): string {
  const what =
    playground(world).assets === undefined ? "Страниц нет, открыт только HTTP API" : "Формуляр открыт";
  return `${what}: ${url} — остановить: Ctrl+C\n`;
}

/** Only what went wrong is worth a line. */
function logFault(entry: LogEntry, world: World): void {
  if (entry.status >= 500) void world.stderr.write(`${JSON.stringify(entry)}\n`);
}

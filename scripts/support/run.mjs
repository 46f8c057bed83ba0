import { spawn } from "node:child_process";
import { join } from "node:path";
import { root } from "./root.mjs";

/**
 * Runs a program in the checkout and waits for its end.
 * @param {{ cwd?: string, quiet?: boolean, env?: Record<string, string> }} [options] quiet: keep the output back
 * @returns {Promise<{ code: number, output: string }>} `output` is what a quiet run said
 */
export function run(command, args, { cwd = root, quiet = false, env = {} } = {}) {
  return new Promise((resolve) => {
    const stdio = quiet ? ["ignore", "pipe", "pipe"] : ["ignore", "inherit", "inherit"];
    const shell = process.platform === "win32" && !command.endsWith(".exe");
    const child = spawn(command, args, { cwd, stdio, shell, env: { ...process.env, ...env } });
    const heard = [];
    for (const stream of [child.stdout, child.stderr]) stream?.on("data", (part) => heard.push(part));
    child.on("error", (error) => resolve({ code: 1, output: error.message }));
    child.on("close", (code) => resolve({ code: code ?? 1, output: Buffer.concat(heard).toString("utf8") }));
  });
}

/** Path of a program that the install brought. */
export const tool = (name) =>
  join(root, "node_modules/.bin", process.platform === "win32" ? `${name}.cmd` : name);

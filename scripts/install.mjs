import { existsSync } from "node:fs";
import { join } from "node:path";
import { fingerprint } from "./support/fingerprint.mjs";
import { isMain } from "./support/isMain.mjs";
import { withLock } from "./support/lock.mjs";
import { root } from "./support/root.mjs";
import { run } from "./support/run.mjs";
import { dropStamp, readStamp, writeStamp } from "./support/stamp.mjs";
import { packageFolders, readManifest } from "./support/workspace.mjs";

const oldestNode = [20, 19];
const relevant = ["name", "packageManager", "engines", "bin", "pnpm", "dependencies", "devDependencies"];

/**
 * Installs the dependencies that the lockfile names, when they changed since the last time; otherwise asks nobody.
 * @param {{ quiet?: boolean }} [options]
 * @throws {Error} with a Russian message
 */
export async function ensureInstalled({ quiet = false } = {}) {
  checkNode();
  const wanted = await wantedState();
  if (await isInstalled(wanted)) return;
  await withLock("install", async () => {
    if (await isInstalled(wanted)) return;
    await dropStamp("installed");
    await install(quiet);
    await writeStamp("installed", wanted);
  });
}

async function install(quiet) {
  if (!quiet) console.log("Устанавливаю зависимости…");
  const { packageManager } = await readManifest(".");
  const [command, ...before] = pnpmCommand(packageManager);
  const settings = ["--config.confirm-modules-purge=false"];
  const { code, output } = await run(command, [...before, "install", "--frozen-lockfile", ...settings], {
    quiet,
  });
  if (code === 0) return;
  if (output) process.stderr.write(output);
  throw new Error(
    "Не удалось установить зависимости. Для первой установки нужна связь с реестром пакетов npm.",
  );
}

/** The pnpm that runs us when it is the pinned one, else the pinned one through npx. */
function pnpmCommand(packageManager) {
  const { npm_config_user_agent: agent = "", npm_execpath: runner } = process.env;
  const pinned = agent.startsWith(`${packageManager.replace("@", "/")} `);
  if (pinned && runner && /\.c?js$/.test(runner)) return [process.execPath, runner];
  return ["npx", "--yes", packageManager];
}

async function wantedState() {
  const manifests = ["package.json", ...(await packageFolders()).map((folder) => `${folder}/package.json`)];
  const content = (file, text) => (file.endsWith("package.json") ? dependencyPart(text) : text);
  const files = await fingerprint(["pnpm-lock.yaml", "pnpm-workspace.yaml", ".npmrc", ...manifests], {
    content,
  });
  return `${files} ${process.platform} ${process.arch}`;
}

function dependencyPart(text) {
  const manifest = JSON.parse(text.toString("utf8"));
  return JSON.stringify(relevant.map((key) => manifest[key]));
}

async function isInstalled(wanted) {
  if ((await readStamp("installed")) !== wanted) return false;
  const folders = await packageFolders();
  return folders.every((folder) => existsSync(join(root, folder, "node_modules")));
}

function checkNode() {
  const [major, minor] = process.versions.node.split(".").map(Number);
  if (major > oldestNode[0] || (major === oldestNode[0] && minor >= oldestNode[1])) return;
  throw new Error(`Нужен Node.js ${oldestNode.join(".")} или новее, а запущен ${process.versions.node}.`);
}

if (isMain(import.meta.url)) {
  await ensureInstalled().catch((error) => {
    console.error(error.message);
    process.exitCode = 1;
  });
}

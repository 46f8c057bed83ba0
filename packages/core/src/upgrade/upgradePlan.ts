import type { DefinitionFiles } from "../catalogue/definitionFiles.ts";
import { formFolder, regionOfFile } from "../catalogue/paths.ts";
import { overlayFiles, type RegionalOverlay, readOverlay } from "../catalogue/regionalOverlays.ts";
import { pendingOf } from "../changes/describeRegion.ts";
import { isSame } from "../changes/isSame.ts";
import { DefinitionError, type Json, type JsonObject } from "../model/index.ts";
import type { OverlayAction, OverlayDocument, PendingAction } from "../overlay/index.ts";
import { relativePath, resolvePath } from "../support/path.ts";
import { isObject } from "../support/pointer.ts";
import { definitionText } from "./definitionText.ts";
import type { UpgradeReport, UpgradeRequest } from "./upgradeModel.ts";
import { reportOf } from "./upgradeReport.ts";
import { type UpgradeSources, upgradeSources } from "./upgradeSources.ts";

/** A file to be written, by its path from the root of the definitions. */
export interface PlannedFile {
  readonly path: string;
  readonly text: string;
}

/** What an upgrade would write. */
export interface UpgradePlan {
  readonly report: UpgradeReport;
  /** In the order of writing; each leaves a whole set of definitions behind. None when there is nothing left to do. */
  readonly files: readonly PlannedFile[];
}

/**
 * The files that carry over what can be: the changes as they were, kept for the older edition, and the region's file for
 * the newer one, with the changes that apply; what a person must decide stands in it under `x-pending`, whole and not
 * applied. What the newer edition has by itself is left out.
 * @throws as `upgradeReport`; DefinitionError when the older changes would replace others that are kept
 */
export function upgradePlan(files: DefinitionFiles, request: UpgradeRequest): UpgradePlan {
  const sources = upgradeSources(files, request);
  const report = reportOf(files, sources);
  const { overlay } = sources;
  if (!overlay || !report.overlay?.current) return { report, files: [] };
  const keptPath = `${formFolder(sources.form, request.region)}/editions/${sources.from}+${overlay.version}.overlay.json`;
  return {
    report,
    files: [
      ...keptFile(files, sources, overlay, keptPath),
      ...keptTemplate(files, sources),
      ...followers(files, sources, overlay, keptPath),
      { path: overlay.file, text: definitionText(renewed(files, sources, overlay, report)) },
    ],
  };
}

/** The changes as they were, for the records of the older edition. */
function keptFile(
  files: DefinitionFiles,
  { from }: UpgradeSources,
  { file, document }: RegionalOverlay,
  path: string,
): readonly PlannedFile[] {
  const kept = withFirst(moved(document, file, path) as OverlayDocument, { "x-base": from });
  const there = Object.hasOwn(files, path) ? files[path] : undefined;
  if (there !== undefined && isSame(there as Json, kept)) return [];
  if (there === undefined) return [{ path, text: definitionText(kept) }];
  const reason = "Здесь уже хранятся другие изменения для той же редакции.";
  const mend = `Дайте изменениям в «${file}» другую версию (info.version).`;
  throw new DefinitionError([{ severity: "error", file: path, pointer: "", reason, mend }]);
}

/** A document of the older edition keeps its look, whatever becomes of the region's template. */
function keptTemplate(
  files: DefinitionFiles,
  { form, from, region }: UpgradeSources,
): readonly PlannedFile[] {
  const folder = formFolder(form, region.data.id);
  const template = files[`${folder}.hbs`];
  const path = `${folder}/editions/${from}.hbs`;
  return typeof template === "string" && !Object.hasOwn(files, path) ? [{ path, text: template }] : [];
}

/** Changes of other regions that extend these, for the older edition: they go on extending what they extended. */
function followers(
  files: DefinitionFiles,
  { from }: UpgradeSources,
  { file }: RegionalOverlay,
  keptPath: string,
): readonly PlannedFile[] {
  return Object.keys(files).flatMap((path) => {
    const document = path.endsWith(".overlay.json") && path !== file ? files[path] : undefined;
    if (!isObject(document) || typeof document.extends !== "string" || document["x-base"] !== from) return [];
    if (resolvePath(path, document.extends) !== file) return [];
    return [{ path, text: definitionText({ ...document, extends: relativePath(path, keptPath) }) }];
  });
}

/** The region's file for the newer edition. */
function renewed(
  files: DefinitionFiles,
  sources: UpgradeSources,
  overlay: RegionalOverlay,
  { actions }: UpgradeReport,
): OverlayDocument {
  const { document } = overlay;
  const applied = actions.filter(({ status }) => status === "applies").map(({ action }) => action);
  const pending = [
    ...pendingOf(document),
    ...actions.flatMap(({ status, action, reason = "" }): PendingAction[] =>
      status === "conflict" || status === "forbidden" ? [{ action, status, reason }] : [],
    ),
  ];
  const { actions: _actions, "x-pending": _pending, ...head } = document;
  return {
    ...withFirst(head as OverlayDocument, { "x-base": sources.to, ...extended(files, sources, overlay) }),
    actions: applied.length > 0 ? applied : [nothing(pending.length > 0)],
    ...(pending.length > 0 && { "x-pending": pending }),
  };
}

/** An overlay has at least one change; this one changes nothing. */
function nothing(isPending: boolean): OverlayAction {
  const description = isPending
    ? "Перенесённых изменений пока нет: прежние ждут решения в x-pending."
    : "Своих изменений больше нет: новая редакция уже такая.";
  return { description, target: "$.form", update: {} };
}

/** What the changes extend, in the newer edition. */
function extended(
  files: DefinitionFiles,
  { form, to }: UpgradeSources,
  { file, document }: RegionalOverlay,
): { readonly extends?: string } {
  if (typeof document.extends !== "string") return {};
  const target = resolvePath(file, document.extends);
  const made = Object.hasOwn(files, target) ? readOverlay(files, target)?.base : undefined;
  if (made === undefined || made === to) return {};
  const all = overlayFiles(files, form, regionOfFile(target) ?? "");
  const found = all.find((path) => readOverlay(files, path)?.base === to);
  return found === undefined ? {} : { extends: relativePath(file, found) };
}

/** The keys put in right after `info` where they are new, so that a person finds them at the top. */
function withFirst(document: OverlayDocument, keys: JsonObject): OverlayDocument {
  const { $schema, overlay, info, ...rest } = document;
  const entries = Object.entries({ $schema, overlay, info, ...rest, ...keys });
  const order = ["$schema", "overlay", "info", "extends", "x-base", "x-effectiveFrom"];
  const rank = (key: string) => (order.includes(key) ? order.indexOf(key) : order.length);
  const sorted = entries.filter(([, value]) => value !== undefined).toSorted(([a], [b]) => rank(a) - rank(b));
  return Object.fromEntries(sorted) as OverlayDocument;
}

/** A document in another folder: what it names by a path from its own place is named from the new one. */
function moved(value: Json | undefined, from: string, to: string): Json | undefined {
  if (Array.isArray(value)) return value.map((item: Json) => moved(item, from, to) ?? null);
  if (!isObject(value)) return value;
  const deeper = "../".repeat(to.split("/").length - from.split("/").length);
  const entries = Object.entries(value).map(([key, below]) => {
    const isPath = pathKeys.has(key) && typeof below === "string" && /^\.{1,2}\//u.test(below);
    return [key, isPath ? deeper + below.replace(/^\.\//u, "") : moved(below, from, to)];
  });
  return Object.fromEntries(entries);
}

const pathKeys: ReadonlySet<string> = new Set(["$schema", "$ref", "extends"]);

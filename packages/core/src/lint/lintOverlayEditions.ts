import { datedFiles } from "../catalogue/datedFiles.ts";
import type { DefinitionFiles } from "../catalogue/definitionFiles.ts";
import {
  baseEditionsOf,
  compareDays,
  editionsOf,
  everInForce,
  type FormEdition,
} from "../catalogue/editions.ts";
import { formIds } from "../catalogue/formIds.ts";
import { formFolder, regionOfFile } from "../catalogue/paths.ts";
import { olderName, overlayFiles, type RegionalOverlay, readOverlay } from "../catalogue/regionalOverlays.ts";
import { type ResolvedRegion, resolveRegion } from "../catalogue/resolveRegion.ts";
import type { Finding } from "../model/index.ts";
import { didYouMean } from "../support/nearest.ts";
import { finding } from "./finding.ts";
import { quietly } from "./quietly.ts";

/** A region's changes name editions that are there, and can be told from each other. */
export function lintOverlayEditions(files: DefinitionFiles, id: string): readonly Finding[] {
  const region = quietly(() => resolveRegion(files, id));
  if (!region) return [];
  const forms = quietly(() => formIds(files, region)) ?? [];
  return [
    ...lintHomeless(files, id, forms),
    ...forms.flatMap((form) => {
      const bases = baseEditionsOf(files, form, region).map(({ edition }) => edition);
      const overlays = overlayFiles(files, form, id).flatMap(
        (file) => quietly(() => readOverlay(files, file)) ?? [],
      );
      return [
        ...overlays.flatMap((overlay) => lintOverlay(overlay, bases)),
        ...lintTemplates(files, form, id, bases),
        ...lintTwins(files, form, region),
        ...lintExtended(files, form, region),
        ...lintIdle(files, form, region),
      ];
    }),
  ];
}

/** Older changes to a form that the region does not have. */
function lintHomeless(files: DefinitionFiles, region: string, forms: readonly string[]): readonly Finding[] {
  const start = `forms/regions/${region}/`;
  return datedFiles(files).flatMap((path) => {
    const form = path.startsWith(start)
      ? /^([^/]+)\/editions\/[^/]+\.overlay\.json$/.exec(path.slice(start.length))?.[1]
      : undefined;
    if (form === undefined || forms.includes(form)) return [];
    const mend = didYouMean(form, forms, "Проверьте имя папки и forms.enable региона.");
    return [finding(path, "", `Формы «${form}» в регионе нет, изменения никуда не попадут.`, mend)];
  });
}

function lintOverlay(overlay: RegionalOverlay, bases: readonly string[]): readonly Finding[] {
  const { file, version, base } = overlay;
  const older = olderName(file);
  if (/[+/\\\s]/.test(version)) {
    const reason = `В версии изменений «${version}» есть знак, который в ней не может стоять (+, косая черта, пробел).`;
    return [finding(file, "/info/version", reason, "Назовите её номером или датой.")];
  }
  if (base !== undefined && !bases.includes(base)) {
    const mend = didYouMean(base, bases, `Есть: ${bases.join(", ")}.`);
    const pointer = overlay.document["x-base"] === undefined ? "" : "/x-base";
    return [finding(file, pointer, `Редакции «${base}» у формы нет, изменения никуда не попадут.`, mend)];
  }
  if (older === undefined || older === base || older === `${base}+${version}`) return [];
  const reason = `Имя файла «${older}» не говорит о том, что в нём: изменения ${version} редакции «${base}».`;
  return [finding(file, "", reason, `Назовите файл «${base}+${version}.overlay.json».`)];
}

/** A template of an edition that is not there would print nothing, in silence. */
function lintTemplates(
  files: DefinitionFiles,
  form: string,
  region: string,
  bases: readonly string[],
): readonly Finding[] {
  const start = `${formFolder(form, region)}/editions/`;
  return datedFiles(files).flatMap((path) => {
    const name = path.startsWith(start) ? /^([^/]+)\.hbs$/.exec(path.slice(start.length))?.[1] : undefined;
    if (name === undefined || bases.includes(name)) return [];
    const mend = didYouMean(name, bases, `Есть: ${bases.join(", ")}.`);
    return [
      finding(path, "", `Редакции «${name}» у формы нет, по этому шаблону ничего не печатается.`, mend),
    ];
  });
}

/** Two sets of changes of this region that one name, or one day, would mean. */
function lintTwins(files: DefinitionFiles, form: string, region: ResolvedRegion): readonly Finding[] {
  const editions = quietly(() => editionsOf(files, form, region)) ?? [];
  return editions.flatMap((edition, at) => {
    const file = ownOverlay(edition, region);
    const before = editions.slice(0, at);
    if (!file) return [];
    const named = before.find((other) => other.edition === edition.edition);
    if (named) {
      const reason = `Редакция «${edition.edition}» получается дважды: те же редакция формы и версия изменений в ${ownOverlay(named, region)?.file}.`;
      return [finding(file.file, "/info/version", reason, "Дайте изменениям разные версии (info.version).")];
    }
    const dated = before.find((other) => isSameDay(other, edition, region));
    if (!dated) return [];
    const reason = `Эти изменения действуют с того же дня, что и ${ownOverlay(dated, region)?.file}.`;
    return [finding(file.file, "/x-effectiveFrom", reason, "Укажите разные дни (x-effectiveFrom).")];
  });
}

/** Changes rest on others that are made for another edition of the form. */
function lintExtended(files: DefinitionFiles, form: string, region: ResolvedRegion): readonly Finding[] {
  const editions = quietly(() => editionsOf(files, form, region)) ?? [];
  return editions.flatMap((edition) => {
    const own = ownOverlay(edition, region);
    const alien = edition.overlays.find(({ base }) => base !== undefined && base !== edition.base);
    if (!own || !alien || alien === own) return [];
    const reason = `${alien.file} – изменения редакции «${alien.base}», а здесь редакция «${edition.base}».`;
    return [finding(own.file, "/extends", reason, "Расширяйте изменения той же редакции формы.")];
  });
}

/** Changes that came when their edition of the form was over. */
function lintIdle(files: DefinitionFiles, form: string, region: ResolvedRegion): readonly Finding[] {
  const editions = quietly(() => editionsOf(files, form, region)) ?? [];
  const used = new Set(everInForce(editions).map((edition) => ownOverlay(edition, region)?.file));
  const idle = editions.filter((edition, at) => {
    const own = ownOverlay(edition, region);
    const isOver = editions
      .slice(0, at)
      .some(
        (newer) =>
          newer.base !== edition.base && compareDays(newer.effectiveFrom, edition.effectiveFrom) <= 0,
      );
    return isOver && own?.effectiveFrom !== undefined && !used.has(own.file);
  });
  return idle.map((edition) => {
    const reason = `Эти изменения не действуют ни в один день: редакции «${edition.base}» тогда уже нет.`;
    const mend = "Поправьте x-effectiveFrom или перенесите изменения в новую редакцию.";
    return finding(ownOverlay(edition, region)?.file ?? "", "/x-effectiveFrom", reason, mend);
  });
}

function isSameDay(a: FormEdition, b: FormEdition, region: ResolvedRegion): boolean {
  const [one, other] = [ownOverlay(a, region), ownOverlay(b, region)];
  if (!one || !other || a.base !== b.base || one.effectiveFrom !== other.effectiveFrom) return false;
  const above = ({ overlays }: FormEdition, own: RegionalOverlay) =>
    overlays.filter((overlay) => overlay !== own).map(({ file }) => file);
  return JSON.stringify(above(a, one)) === JSON.stringify(above(b, other));
}

/** The changes of the region itself in an edition. */
function ownOverlay({ overlays }: FormEdition, { data }: ResolvedRegion): RegionalOverlay | undefined {
  return overlays.findLast(({ file }) => regionOfFile(file) === data.id);
}

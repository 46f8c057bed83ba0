import { mkdir, readdir, readFile, rm, stat, truncate } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { IsoDate } from "@formulyar/core";
import { type Journal, type JournalHead, journalLines, readJournal } from "@formulyar/server";
import { CliError } from "../CliError.ts";
import { unwritable } from "../io/writeWhole.ts";
import { type BatchPlaces, draftPrefix, isOwn } from "./batchPlaces.ts";
import { syncFolder, writeDurably } from "./durable.ts";

/** Everything that decides what comes out of a batch; the same command goes on with the same work. */
export interface BatchWork {
  readonly records: string;
  readonly form: string;
  readonly region: string;
  readonly edition: string;
  readonly caseDate: string;
  readonly definitions: string;
  readonly name: string;
  readonly drafts: string;
  readonly version: string;
}

const labels: { readonly [name in keyof BatchWork]: string } = {
  records: "файл записей",
  form: "форма",
  region: "регион",
  edition: "редакция",
  caseDate: "день дела",
  definitions: "определения форм",
  name: "образец имени",
  drafts: "составление черновиков",
  version: "версия программы",
};

/** What was left here by an earlier run; an empty journal when nothing was. */
export async function readWork({ journal }: BatchPlaces): Promise<Journal> {
  try {
    return readJournal(await readFile(journal));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return readJournal(new Uint8Array());
    throw new CliError(
      `Не удалось прочитать журнал работы «${journal}»: ${(error as NodeJS.ErrnoException).code}.`,
    );
  }
}

/**
 * The day that rules take as today: the one asked for; that of the work that was begun, when it goes on tomorrow; today.
 */
export function dayOfWork(
  { head }: Journal,
  {
    on,
    restart,
    today,
  }: { readonly on: IsoDate | undefined; readonly restart: boolean; readonly today: IsoDate },
): IsoDate {
  return on ?? (restart ? undefined : head?.today) ?? today;
}

/**
 * Goes on with the work that was begun here, or begins it. Drafts of files that were cut off are taken away, and so is the
 * torn end of the journal.
 * @throws CliError when other work was begun here, or other files are here: nothing of others is ever touched
 */
export async function beginWork(
  places: BatchPlaces,
  found: Journal,
  head: JournalHead,
  restart: boolean,
): Promise<Journal> {
  const other = found.head ? differences(found.head, head) : [];
  // Where nothing was printed yet, there is nothing to lose: staff mend the command or the file, and try again.
  const isNew =
    found.head === undefined || (other.length > 0 && found.entries.size === 0 && found.files.size === 0);
  if (isNew) await refuseForeign(places, restart);
  else if (other.length > 0 && !restart) throw otherWork(other, places);
  await mkdir(places.documents, { recursive: true });
  await removeDrafts(places.documents);
  if (!isNew && !restart) {
    await truncate(places.journal, found.length);
    return found;
  }
  await removeDocuments(places, found);
  return writeHead(places, head);
}

async function writeHead({ journal }: BatchPlaces, head: JournalHead): Promise<Journal> {
  const text = journalLines([{ head }]);
  try {
    await writeDurably(journal, text);
    await syncFolder(dirname(journal));
  } catch (error) {
    throw unwritable(journal, error);
  }
  return readJournal(Buffer.from(text));
}

/** In what two pieces of work differ, in Russian; nothing when they are the same. */
function differences(begun: JournalHead, wanted: JournalHead): readonly string[] {
  const names = Object.keys(labels) as (keyof BatchWork)[];
  const other = names.filter((name) => begun.work[name] !== wanted.work[name]).map((name) => labels[name]);
  return begun.today === wanted.today ? other : [...other, "день --on"];
}

function otherWork(differences: readonly string[], { archive, documents }: BatchPlaces): CliError {
  return new CliError(
    `Для «${archive ?? documents}» уже начата другая работа; отличается: ${differences.join(", ")}. ` +
      "Назовите другое место в --out или начните заново: --restart (документы прежней работы будут удалены).",
  );
}

/** Files of others in the folder are a sign that the wrong one was named. */
async function refuseForeign({ documents, archive, report }: BatchPlaces, restart: boolean): Promise<void> {
  for (const file of archive === undefined || restart ? [] : [archive, report]) {
    if (!(await stat(file).catch(() => undefined))) continue;
    throw new CliError(`Файл «${file}» уже есть. Назовите другое место или замените его: --restart.`);
  }
  const names = await readdir(documents).catch((error: NodeJS.ErrnoException) => {
    if (error.code === "ENOENT") return [];
    throw unwritable(documents, error);
  });
  if (names.every(isOwn)) return;
  throw new CliError(`В папке «${documents}» есть другие файлы. Назовите новую папку или пустую.`);
}

async function removeDrafts(folder: string): Promise<void> {
  const drafts = (await readdir(folder)).filter((name) => name.startsWith(draftPrefix));
  for (const name of drafts) await rm(join(folder, name), { force: true });
}

/** Only what the journal names as ours. */
async function removeDocuments(
  { documents, report, journal }: BatchPlaces,
  { files }: Journal,
): Promise<void> {
  for (const file of files) await rm(join(documents, file), { force: true });
  if (files.size > 0) await rm(report, { force: true });
  await rm(journal, { force: true });
}

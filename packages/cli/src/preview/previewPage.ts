import type { ComparedPage, WordChange } from "@formulyar/documents/pictures";
import { lookOf } from "../print/previewReport.ts";
import { type ComparedSheet, changedPages } from "./compareSheets.ts";
import type { Pair } from "./Pair.ts";
import { pageStyle } from "./pageStyle.ts";

/** Marks a page of ours, so that a later run may write over it. */
export const GENERATOR = "formulyar preview";

/** A page to look at what has changed, in one file: pictures are inside, nothing is loaded, no script runs. */
export function previewPage({ before, after }: Pair, sheets: readonly ComparedSheet[]): string {
  const { title, region, edition } = after.form.definition;
  const place = region ? `, ${region.name.nominative}` : "";
  const heading = `${title}${place}: что изменилось на бумаге`;
  return `<!DOCTYPE html>
<html lang="ru">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="generator" content="${GENERATOR}">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; img-src data:; style-src 'unsafe-inline'">
<title>${text(heading)}</title>
<style>${pageStyle}</style>
</head>
<body>
<header>
<h1>${text(heading)}</h1>
<p>Было: ${text(before.name)}, редакция ${text(before.form.definition.edition)}. Стало: ${text(after.name)}, редакция ${text(edition)}.</p>
<p class="legend">На картинке «Разница» <span class="gone">оранжевое</span> убрано, <span class="added">синее</span> добавлено, бледное осталось.</p>
</header>
<nav aria-label="Документы"><ul>
${sheets.map(contentsLine).join("\n")}
</ul></nav>
<main>
${sheets.map((sheet, index) => sheetSection(sheet, index)).join("\n")}
</main>
</body>
</html>
`;
}

function contentsLine(sheet: ComparedSheet, index: number): string {
  const changed = changedPages(sheet).map(({ number }) => number);
  const said =
    changed.length === 0
      ? "без изменений"
      : `${changed.length === 1 ? "изменилась страница" : "изменились страницы"} ${changed.join(", ")}`;
  return `<li><a href="#s${index}">${text(sheet.title)}</a> – ${said} (страниц: ${sheet.pages.length})</li>`;
}

function sheetSection(sheet: ComparedSheet, index: number): string {
  const pages = sheet.pages.map((page) => (page.changed ? changedPage(sheet, page) : samePage(sheet, page)));
  return `<section aria-labelledby="s${index}"><h2 id="s${index}">${text(sheet.title)}</h2>
${pages.join("\n")}
</section>`;
}

function changedPage(sheet: ComparedSheet, page: ComparedPage): string {
  return `<article><h3>Страница ${page.number}: ${lookOf(page).replace(/\.$/, "")}</h3>
${changesOf(page.words)}
<div class="pictures">
${figure("Было", page.before, sheet, page)}
${figure("Стало", page.after, sheet, page)}
${figure("Разница", page.difference, sheet, page)}
</div></article>`;
}

function samePage(sheet: ComparedSheet, page: ComparedPage): string {
  return `<details><summary>Страница ${page.number}: без изменений</summary>
<div class="pictures">${figure("Как есть", page.after, sheet, page)}</div></details>`;
}

function figure(
  name: string,
  png: Uint8Array | undefined,
  { title }: ComparedSheet,
  { number }: ComparedPage,
): string {
  if (!png) return `<figure><figcaption>${name}</figcaption><p class="none">Такой страницы нет.</p></figure>`;
  const source = `data:image/png;base64,${Buffer.from(png).toString("base64")}`;
  return `<figure><figcaption>${name}</figcaption><img src="${source}" alt="${name}: ${text(title)}, страница ${number}"></figure>`;
}

function changesOf(words: readonly WordChange[]): string {
  if (words.length === 0) return "";
  return `<ul class="words">${words.map((change) => `<li>${changeOf(change)}</li>`).join("\n")}</ul>`;
}

function changeOf({ gone, added, after }: WordChange): string {
  const place = after === "" ? "" : `… ${text(after)} `;
  const old = gone === "" ? "" : `<del><span class="aside">убрано: </span>${text(gone)}</del> `;
  const now = added === "" ? "" : `<ins><span class="aside">добавлено: </span>${text(added)}</ins>`;
  return place + old + now;
}

function text(words: string): string {
  return words
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
}

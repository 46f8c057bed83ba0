/**
 * How long a country of regions takes: checking its definitions, opening one regional form, and doing so again.
 * Everything in one run, as ratios where they say more than milliseconds.
 *
 *     npx tsx --conditions=@formulyar/source scripts/bench-regions.ts [REGIONS] [FORMS]
 */
import { checkDefinitions, createCatalogue, type DefinitionFiles } from "@formulyar/core";
import { readDefinitions } from "@formulyar/core/files";
import { manyRegions } from "./bench/manyRegions.ts";
import { median, percentile, stopwatch } from "./bench/measure.ts";

const [regions = 90, forms = 12] = process.argv.slice(2).map(Number);
const today = "2024-12-01";
const files = manyRegions(await readDefinitions("."), { regions, forms });
const ids = createCatalogue(files)
  .forms()
  .map(({ id }) => id);
const places = createCatalogue(files).regions.map(({ id }) => id);
console.log(`${places.length} регионов × ${ids.length} форм = ${places.length * ids.length} форм регионов`);

const whole = stopwatch(() => checkDefinitions(files, { today }));
report("Проверка всех определений", whole.ms, "мс");
report("  на форму региона", whole.ms / (places.length * ids.length), "мс");
report("  находок", whole.value.length, "");
const again = stopwatch(() => checkDefinitions(files, { today }));
report("  ещё раз, ничего не изменив", again.ms, "мс");
const changed = stopwatch(() => checkDefinitions(oneChanged(files), { today }));
report("  изменив одно наложение", changed.ms, "мс");
report("Часть времени после одной правки", changed.ms / whole.ms, "");

const cold = places.slice(0, 30).flatMap((region) => ids.map((id) => openCold(region, id)));
report("Форма региона с нуля: собрать и проверить запись, медиана", median(cold), "мс");
report("  95-й процентиль", percentile(cold, 0.95), "мс");
const catalogue = createCatalogue({ ...files });
for (const id of ids) openOne(catalogue, places[0], id);
const warm = places
  .slice(1, 31)
  .flatMap((region) => ids.map((id) => stopwatch(() => openOne(catalogue, region, id)).ms));
report("Форма региона, когда её открывал другой регион, медиана", median(warm), "мс");
report("  95-й процентиль", percentile(warm, 0.95), "мс");
const list = stopwatch(() => catalogue.forms(places[0]));
report("Список форм одного региона", list.ms, "мс");
openOne(catalogue, places[0], ids[0]);
report("Та же форма второй раз", stopwatch(() => openOne(catalogue, places[0], ids[0])).ms, "мс");
report("Память", process.memoryUsage().heapUsed / 2 ** 20, "МиБ");

/** A region's overlay is parsed anew, as after a change on the disk; all other files are the same objects. */
function oneChanged(all: DefinitionFiles): DefinitionFiles {
  const path = Object.keys(all).find((name) => name.endsWith(".overlay.json")) ?? "";
  const text = JSON.stringify(all[path]).replace("Отметка региона", "Пометка региона");
  return { ...all, [path]: JSON.parse(text) };
}

/** A form that nothing was prepared for; the files are read already. */
function openCold(region: string, id: string): number {
  const fresh = createCatalogue({ ...files });
  return stopwatch(() => openOne(fresh, region, id)).ms;
}

function openOne(from: ReturnType<typeof createCatalogue>, region = "", id = "") {
  return from.form(id, region).check({}, { level: "final", today });
}

function report(what: string, value: number, unit: string): void {
  console.log(`${what}: ${value < 10 ? value.toFixed(2) : Math.round(value)} ${unit}`.trimEnd());
}

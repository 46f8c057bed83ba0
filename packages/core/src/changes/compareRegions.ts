import { applyLayers } from "../catalogue/applyLayers.ts";
import type { DefinitionFiles } from "../catalogue/definitionFiles.ts";
import { formIds } from "../catalogue/formIds.ts";
import { readLayers } from "../catalogue/resolveForm.ts";
import { type ResolvedRegion, resolveRegion } from "../catalogue/resolveRegion.ts";
import { DefinitionError, type Finding, type FormManifest, type Pointer } from "../model/index.ts";
import { pointerGet } from "../support/pointer.ts";
import { type FormName, nameOf } from "./describeRegion.ts";
import { FactNames } from "./factNames.ts";
import { type FactKey, type FormFacts, factSteps } from "./facts.ts";
import { factsDifference } from "./factsDifference.ts";
import { factTitle, factWords } from "./factWords.ts";
import { type FormChange, formChanges } from "./formChanges.ts";
import { isSame } from "./isSame.ts";
import { dataWords } from "./words.ts";

/** In what two regions differ. `a` and `b` stand for the first and the second. */
export interface RegionComparison {
  readonly a: FormName;
  readonly b: FormName;
  /** Forms that only one of them uses. */
  readonly onlyA: readonly FormName[];
  readonly onlyB: readonly FormName[];
  /** Forms that both use, as far as they differ. */
  readonly forms: readonly FormComparison[];
  /** Data of the regions that the forms which both use print or check. */
  readonly data: readonly ValuePair[];
}

export interface FormComparison extends FormName {
  /** What only one of them changes. */
  readonly onlyA: readonly GroundedSentence[];
  readonly onlyB: readonly GroundedSentence[];
  /** What both change, to different ends. */
  readonly different: readonly ValuePair[];
  /** Why it cannot be compared. */
  readonly faults?: readonly Finding[];
}

export interface GroundedSentence {
  readonly text: string;
  readonly basis?: string;
  readonly sample?: true;
  readonly verify?: true;
}

/** One thing that both have, with its value in each, in words. */
export interface ValuePair {
  readonly title: string;
  readonly a: string;
  readonly b: string;
}

/**
 * What differs between two regions; `form`: in that form only.
 * @throws UnknownRegionError; DefinitionError when a region itself is broken
 */
export function compareRegions(
  files: DefinitionFiles,
  a: string,
  b: string,
  form?: string,
): RegionComparison {
  const regions = [resolveRegion(files, a), resolveRegion(files, b)] as const;
  if (form !== undefined) requireForm(files, form, a, b);
  const ids = regions.map((region) =>
    formIds(files, region).filter((id) => form === undefined || id === form),
  );
  const [ofA = [], ofB = []] = ids;
  const both = ofA.filter((id) => ofB.includes(id));
  const compared = both.map((id) => compareForm(files, id, regions));
  return {
    a: regionName(regions[0]),
    b: regionName(regions[1]),
    onlyA: ofA.filter((id) => !ofB.includes(id)).map((id) => nameOf(files, id, regions[0])),
    onlyB: ofB.filter((id) => !ofA.includes(id)).map((id) => nameOf(files, id, regions[1])),
    forms: compared.filter(differs),
    data: printedData(files, both, regions),
  };
}

/** A form that neither has is a mistake; one that only one of them has is an answer. */
function requireForm(files: DefinitionFiles, form: string, a: string, b: string): void {
  const has = (region: string) => formIds(files, resolveRegion(files, region)).includes(form);
  if (!has(a) && !has(b)) readLayers(files, form, a);
}

function regionName({ data }: ResolvedRegion): FormName {
  return { id: data.id, title: data.name?.nominative ?? data.id };
}

function differs({ onlyA, onlyB, different, faults }: FormComparison): boolean {
  return onlyA.length + onlyB.length + different.length > 0 || faults !== undefined;
}

type Two<T> = readonly [T, T];

function compareForm(files: DefinitionFiles, id: string, regions: Two<ResolvedRegion>): FormComparison {
  const name = nameOf(files, id, regions[0]);
  try {
    const changed = regions.map((region) => {
      const layers = readLayers(files, id, region.data.id);
      applyLayers(files, layers);
      return formChanges(files, layers, (form) => nameOf(files, form, region).title);
    });
    return { ...name, ...comparison(changed as unknown as Two<Changed>) };
  } catch (error) {
    if (!(error instanceof DefinitionError)) throw error;
    return { ...name, onlyA: [], onlyB: [], different: [], faults: error.findings };
  }
}

interface Changed {
  readonly before: FormFacts;
  readonly after: FormFacts;
  readonly changes: readonly FormChange[];
}

function comparison([a, b]: Two<Changed>): Pick<FormComparison, "different" | "onlyA" | "onlyB"> {
  const differing = new Set(factsDifference(a.after, b.after).map(({ key }) => key));
  const isChangedIn = ({ before, after }: Changed, key: string) => !isSame(before.get(key), after.get(key));
  const names = new FactNames(a.before, a.after, b.after);
  const shared = [...differing].filter(
    (key) => isChangedIn(a, key) && isChangedIn(b, key) && !isList(key, a.after, b.after),
  );
  const rows = shared.flatMap((key): (ValuePair & { readonly key: string })[] => {
    const title = factTitle(key, names);
    return title === undefined
      ? []
      : [{ key, title, a: factWords(key, a.after, names), b: factWords(key, b.after, names) }];
  });
  const told = new Set(rows.map(({ key }) => key));
  const only = ({ changes }: Changed) =>
    changes.flatMap(({ sentences, basis, sample, verify }) =>
      sentences
        .filter(({ keys }) => keys.some((key) => differing.has(key)) && !told.has(keys[0] ?? ""))
        .map(
          ({ text }): GroundedSentence => ({
            text,
            ...(basis && { basis }),
            ...(sample && { sample }),
            ...(verify && { verify }),
          }),
        ),
    );
  return { onlyA: only(a), onlyB: only(b), different: rows.map(({ key: _, ...row }) => row) };
}

/** Lists are told item by item, by what each region adds and takes away. */
function isList(key: FactKey, ...forms: readonly FormFacts[]): boolean {
  const [part] = factSteps(key);
  const values = forms.map((facts) => facts.get(key));
  if (part === "rules") return values.some((value) => !Array.isArray(value) || value.length !== 1);
  return part !== "parameters" && values.some(Array.isArray);
}

/** The places of the regions' data that the forms name (`regionSlots`), each once. */
function printedData(
  files: DefinitionFiles,
  forms: readonly string[],
  regions: Two<ResolvedRegion>,
): readonly ValuePair[] {
  const slots = new Map<Pointer, string>();
  for (const id of forms) {
    for (const { pointer, title } of slotsOf(files, id, regions))
      slots.set(pointer, slots.get(pointer) ?? title);
  }
  const [a, b] = regions.map(({ data }) => data);
  return [...slots].flatMap(([pointer, title]) => {
    const values = [pointerGet(a, pointer), pointerGet(b, pointer)] as const;
    return isSame(...values) ? [] : [{ title, a: dataWords(values[0]), b: dataWords(values[1]) }];
  });
}

function slotsOf(files: DefinitionFiles, id: string, regions: Two<ResolvedRegion>) {
  return regions.flatMap((region): NonNullable<FormManifest["regionSlots"]> => {
    try {
      return applyLayers(files, readLayers(files, id, region.data.id)).form.regionSlots ?? [];
    } catch (error) {
      // Told with the form.
      if (error instanceof DefinitionError) return [];
      throw error;
    }
  });
}

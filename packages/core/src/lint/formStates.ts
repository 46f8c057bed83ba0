import { actionsOf, applyLayers, type FormLayers, type PlacedAction } from "../catalogue/applyLayers.ts";
import type { DefinitionFiles } from "../catalogue/definitionFiles.ts";
import { regionFile } from "../catalogue/paths.ts";
import { assembleForm } from "../catalogue/resolveForm.ts";
import type { Finding, ResolvedForm } from "../model/index.ts";
import { memoise } from "../support/memoise.ts";
import { attribute, type Timeline } from "./attribute.ts";

/** A form in a region as it was after each change of the regions; each state is made when first asked for. */
export interface FormStates {
  readonly layers: FormLayers;
  readonly actions: readonly PlacedAction[];
  /** @throws DefinitionError when a change cannot be applied */
  after(count: number): ResolvedForm;
}

export function formStates(files: DefinitionFiles, layers: FormLayers): FormStates {
  const actions = actionsOf(layers);
  const after = memoise((count: string) => {
    const upTo = Number(count) < actions.length ? Number(count) : undefined;
    return assembleForm(files, layers, applyLayers(files, layers, upTo));
  });
  return { layers, actions, after: (count) => after(String(count)) };
}

/** Whether only regions have the form: then nobody else looks at it. */
export function isRegional({ edition }: FormLayers): boolean {
  return edition.folder.startsWith("forms/regions/");
}

/** One look at a form; pure. */
export type Look = (form: ResolvedForm) => readonly Finding[];

/**
 * What a look at a form finds in a region, each finding where it comes from: at the change of the region; in the
 * region's data; of a form that only regions have, in the form. What a common form shows without the region is told of
 * there and left out here. `others`: changes of other forms that the look depends on.
 */
export function attributedFindings(
  states: FormStates,
  look: Look,
  others: () => readonly Timeline[] = () => [],
): readonly Finding[] {
  const { layers, actions, after } = states;
  const found = look(after(actions.length));
  if (found.length === 0 || !layers.region) return found;
  const own: Timeline = { actions, at: (count) => quietly(() => look(after(count))) };
  const first = attribute(found, own);
  const timelines = first.rest.length === 0 ? [] : others();
  const { placed, rest } = timelines.reduce((before, timeline) => {
    const next = attribute(before.rest, timeline);
    return { placed: [...before.placed, ...next.placed], rest: next.rest };
  }, first);
  return [...placed, ...withoutChanges(states, look, rest)];
}

function withoutChanges(
  { layers, after }: FormStates,
  look: Look,
  rest: readonly Finding[],
): readonly Finding[] {
  const { region } = layers;
  if (rest.length === 0 || !region || isRegional(layers)) return rest;
  const { region: _, ...common } = after(0);
  const alone = new Set(quietly(() => look(common))?.map(({ reason }) => reason));
  const file = regionFile(region.data.id);
  return rest
    .filter(({ reason }) => !alone.has(reason))
    .map((finding) => ({ ...finding, file, pointer: "" }));
}

/** Between two changes a form may be no form at all. */
function quietly<T>(work: () => T): T | undefined {
  try {
    return work();
  } catch {
    return undefined;
  }
}

import type { DefinitionFiles } from "../catalogue/definitionFiles.ts";
import type { RegionalOverlay } from "../catalogue/regionalOverlays.ts";
import { describeDifference } from "../changes/describeDifference.ts";
import type { FormFacts } from "../changes/facts.ts";
import { actionWords } from "../changes/formChanges.ts";
import { factsOf } from "../changes/formFacts.ts";
import { actionList, type LayerState, nextState, startState } from "../changes/layerStates.ts";
import { DefinitionError, type Pointer } from "../model/index.ts";
import { type OverlayAction, OverlayError } from "../overlay/index.ts";
import { memoise } from "../support/memoise.ts";
import { type ActionFacts, obstacleReason, threeValues } from "./conflictWords.ts";
import { type ActionSides, findsSame, type Judgement, judgeAction } from "./judgeAction.ts";
import { movedFields } from "./strandedPlaces.ts";
import { type ActionFault, type FaultFinder, faultFinder, untitled } from "./upgradeFaults.ts";
import type { UpgradeAction, UpgradeStatus } from "./upgradeModel.ts";
import type { UpgradeSide, UpgradeSources } from "./upgradeSources.ts";

/** How an action came out, and what it was held against. */
interface Assessment {
  readonly status: UpgradeStatus;
  readonly reason?: string;
  readonly mend?: string;
  readonly note?: string;
  readonly dependsOn: readonly number[];
  readonly facts?: ActionFacts;
}

/**
 * Each action of a region's overlay against the newer edition, in order, each on what those before it left. An action
 * that cannot be carried over is skipped; what the others then lack is found out by checking the form, and told.
 */
export function assessActions(
  files: DefinitionFiles,
  sources: UpgradeSources,
  overlay: RegionalOverlay,
  formTitle: (id: string) => string,
): readonly UpgradeAction[] {
  const actions = actionList(overlay);
  const run = new Assessor(files, sources, overlay);
  return run.assess().map((assessment, index): UpgradeAction => {
    const { facts, dependsOn, ...rest } = assessment;
    const action = actions[index] as OverlayAction;
    const { file: _, ...words } = actionWords({ file: overlay.file, pointer: `/actions/${index}`, action });
    const isOpen = rest.status === "conflict" || rest.status === "forbidden";
    return {
      number: index + 1,
      ...words,
      ...rest,
      sentences: facts
        ? describeDifference(facts.before, facts.after, { formTitle }).map(({ text }) => text)
        : [],
      values: facts && isOpen ? threeValues(facts) : [],
      dependsOn: dependsOn.map((other) => other + 1),
      action,
    };
  });
}

/** What an action makes of both editions. */
interface Tried {
  /** Why it cannot be applied to the older one. */
  readonly oldFault?: Error;
  /** Why it cannot be applied to the newer one. */
  readonly freshFault?: Error;
  /** The newer edition after it. */
  readonly fresh?: LayerState;
  readonly facts?: ActionFacts;
}

class Assessor {
  readonly #files: DefinitionFiles;
  readonly #sources: UpgradeSources;
  readonly #overlay: RegionalOverlay;
  readonly #actions: readonly OverlayAction[];
  readonly #faults: FaultFinder;
  readonly #moved: ReadonlySet<Pointer>;
  /** The older edition before each action; one that cannot be applied there leaves it as it is. */
  readonly #old: readonly LayerState[];

  constructor(files: DefinitionFiles, sources: UpgradeSources, overlay: RegionalOverlay) {
    this.#files = files;
    this.#sources = sources;
    this.#overlay = overlay;
    this.#actions = actionList(overlay);
    this.#faults = faultFinder(files);
    this.#moved = movedFields(files, sources.fresh.layers.edition.folder);
    this.#old = this.#oldStates(() => true);
  }

  /** Goes over the actions again and again, until what is left to carry over makes a form without new faults. */
  assess(): readonly Assessment[] {
    const refused = new Map<number, Assessment>();
    for (;;) {
      const found = this.#pass(refused);
      const applied = found.flatMap(({ status }, index) => (status === "applies" ? [index] : []));
      const fault = this.#firstFault(applied);
      const index = fault && applied[fault.index];
      const before = index === undefined ? undefined : found[index];
      if (!fault || index === undefined || !before) return found;
      refused.set(index, this.#refusal(fault, index, before, found));
    }
  }

  #pass(refused: ReadonlyMap<number, Assessment>): readonly Assessment[] {
    const found: Assessment[] = [];
    let fresh = startState(this.#sources.fresh.target);
    for (const [index] of this.#actions.entries()) {
      const tried = this.#tryAction(index, fresh);
      const earlier = refused.get(index);
      const assessment = earlier
        ? { ...earlier, ...(tried.facts && { facts: tried.facts }) }
        : this.#assessed(index, fresh, tried, found);
      found.push(assessment);
      if (assessment.status === "applies" && tried.fresh) fresh = tried.fresh;
    }
    return found;
  }

  #tryAction(index: number, fresh: LayerState): Tried {
    const old = this.#old[index] as LayerState;
    const action = this.#actions[index] as OverlayAction;
    const after = this.#next(old, action);
    const tried = this.#next(fresh, action);
    return {
      ...(after instanceof Error ? { oldFault: after } : { facts: factsOfAction(old, after, fresh) }),
      ...(tried instanceof Error ? { freshFault: tried } : { fresh: tried }),
    };
  }

  #assessed(index: number, fresh: LayerState, tried: Tried, found: readonly Assessment[]): Assessment {
    const { oldFault, freshFault, facts } = tried;
    const action = this.#actions[index] as OverlayAction;
    if (oldFault || !facts) {
      const reason = `Изменение не применяется и к прежней редакции. ${oldFault ? faultWords(oldFault, action) : ""}`;
      return { status: "conflict", reason, mend: "Поправьте его или уберите.", dependsOn: [] };
    }
    const sides = this.#sides(index, fresh);
    const judgement = judgeAction(sides, action, /^1\.0\./u.test(String(this.#overlay.document.overlay)));
    if (judgement.status !== "conflict" && (judgement.status === "redundant" || !freshFault))
      return { ...passed(judgement, action), dependsOn: [], facts };
    const dependsOn = this.#dependsOn(index, found);
    const reason =
      judgement.status === "conflict"
        ? obstacleReason(judgement, sides, facts)
        : faultWords(freshFault as Error, action);
    return { status: "conflict", ...told(reason, dependsOn), dependsOn, facts };
  }

  #sides(index: number, fresh: LayerState): ActionSides {
    const { old, fresh: newer } = this.#sources;
    return {
      old: (this.#old[index] as LayerState).raw,
      fresh: fresh.raw,
      pureOld: old.target,
      pureFresh: newer.target,
      moved: this.#moved,
    };
  }

  #next(state: LayerState, action: OverlayAction): Error | LayerState {
    try {
      return nextState(this.#files, this.#overlay, state, action);
    } catch (error) {
      return error instanceof Error ? error : new Error(String(error));
    }
  }

  #oldStates(isTaken: (index: number) => boolean): readonly LayerState[] {
    const states: LayerState[] = [];
    let state = startState(this.#sources.old.target);
    for (const [index, action] of this.#actions.entries()) {
      states.push(state);
      const next = isTaken(index) ? this.#next(state, action) : state;
      if (!(next instanceof Error)) state = next;
    }
    return states;
  }

  /** The earlier actions that are not carried over and without which, in the older edition, this one finds something else. */
  #dependsOn(index: number, found: readonly Assessment[]): readonly number[] {
    const here = this.#old[index];
    const action = this.#actions[index];
    if (!here || !action) return [];
    return left(found).filter((earlier) => {
      const without = this.#oldStates((at) => at !== earlier)[index];
      return without !== undefined && !quietly(() => findsSame(here.raw, without.raw, action), true);
    });
  }

  /** The first action at which the form gets a fault that it did not have in the older edition. */
  #firstFault(applied: readonly number[]): ActionFault | undefined {
    const faults = this.#faultsOf(this.#sources.fresh, applied);
    if (faults.length === 0) return undefined;
    const known = faults.every(({ kind }) => kind === "federal") ? [] : this.#oldFaultsWithout([]);
    const isNew = ({ index, kind, reason }: ActionFault) =>
      kind === "federal" || !known.some((old) => old.index === applied[index] && old.reason === reason);
    return faults.filter(isNew).toSorted((a, b) => a.index - b.index)[0];
  }

  /** None where the older edition cannot take all of them. */
  readonly #oldFaults = memoise((...indices: readonly string[]) =>
    quietly(() => this.#faultsOf(this.#sources.old, indices.map(Number)), []),
  );

  /** Faults of the older edition without some of the actions, by the actions' own indices. */
  #oldFaultsWithout(others: readonly number[]): readonly ActionFault[] {
    const indices = [...this.#actions.keys()].filter((at) => !others.includes(at));
    const faults = this.#oldFaults(...indices.map(String));
    return faults.map((fault) => ({ ...fault, index: indices[fault.index] ?? -1 }));
  }

  #faultsOf(side: UpgradeSide, indices: readonly number[]): readonly ActionFault[] {
    const actions = indices.flatMap((index) => this.#actions[index] ?? []);
    const { document } = this.#overlay;
    return this.#faults(side, { ...this.#overlay, document: { ...document, actions } });
  }

  #refusal(
    { kind, reason, mend, index: _ }: ActionFault,
    index: number,
    { facts }: Assessment,
    found: readonly Assessment[],
  ): Assessment {
    const shared = { mend, ...(facts && { facts }) };
    if (kind === "federal") return { status: "forbidden", reason, dependsOn: [], ...shared };
    const dependsOn = this.#needs(index, found);
    const fault = `После этого изменения в форме новой редакции была бы ошибка. ${reason}`;
    return { status: "conflict", ...told(fault, dependsOn), dependsOn, ...shared };
  }

  /** The actions that are not carried over and without which this one is faulty in the older edition, too. */
  #needs(index: number, found: readonly Assessment[]): readonly number[] {
    const isFaulty = (others: readonly number[]) =>
      this.#oldFaultsWithout(others).some((fault) => fault.index === index);
    const missing = left(found);
    if (isFaulty([]) || !isFaulty(missing)) return [];
    const needed = missing.filter((other) => isFaulty([other]));
    return needed.length === 0 ? missing : needed;
  }
}

/** Indices of the actions that are not carried over and do not speak for themselves in the newer edition. */
function left(found: readonly Assessment[]): readonly number[] {
  return found.flatMap(({ status }, index) =>
    status === "conflict" || status === "forbidden" ? [index] : [],
  );
}

/** Between two changes a form may be no form: it has no facts then. */
function factsOfAction(before: LayerState, after: LayerState, now: LayerState): ActionFacts {
  const [a, b, c] = [before, after, now].map(({ target }) =>
    quietly((): FormFacts => factsOf(target), new Map()),
  );
  return { before: a ?? new Map(), after: b ?? new Map(), now: c ?? new Map() };
}

function passed(
  { status, mind }: Judgement,
  { remove }: OverlayAction,
): Pick<Assessment, "note" | "reason" | "status"> {
  if (status === "redundant") {
    const reason =
      remove === true ? "Убирать нечего: этого в новой редакции нет." : "Новая редакция уже такая.";
    return { status, reason };
  }
  return { status, ...(mind && { note: notes[mind] }) };
}

const notes: { readonly [mind in NonNullable<Judgement["mind"]>]: string } = {
  more: "В новой редакции изменение касается и того, чего раньше не было.",
  fewer: "Части того, что меняет регион, в новой редакции нет.",
  rule: "Само правило проверяет в новой редакции иначе: посмотрите, годится ли изменение.",
};

function told(reason: string, dependsOn: readonly number[]): { readonly reason: string } {
  if (dependsOn.length === 0) return { reason };
  const numbers = dependsOn.map((index) => index + 1).join(", ");
  return { reason: `${reason} Оно опирается на изменение № ${numbers}, которое не перенесено.` };
}

function faultWords(error: Error, { description }: OverlayAction): string {
  if (error instanceof OverlayError) return untitled(error.message, 0, description);
  if (error instanceof DefinitionError) return error.findings.map(({ reason }) => reason).join(" ");
  return "Форма после него не читается: на месте поля или раздела стоит не то, что нужно.";
}

/** Where a state is no form at all, there is nothing to be told. */
function quietly<T>(work: () => T, otherwise: T): T {
  try {
    return work();
  } catch {
    return otherwise;
  }
}

import type { FormTarget } from "../catalogue/readTarget.ts";
import { FieldLabels } from "../messages/fieldLabel.ts";
import type { Json, ParameterDefinition, Pointer } from "../model/index.ts";
import { listFields } from "../schema/listFields.ts";
import { ancestorsOf, splitPointer } from "../support/pointer.ts";
import type { FederalFault, Weakening } from "./federalFault.ts";

interface Words {
  readonly reason: string;
  readonly mend: string;
}

/** Puts faults in words for the person who keeps a region's changes; fields are called as the base calls them. */
export function inWords(base: FormTarget, weakenings: readonly Weakening[]): readonly FederalFault[] {
  const labels = new FieldLabels(listFields(base.schema, base.ui), base.form.title);
  return weakenings.map((weakening) => {
    const { pointer, kind, what = "" } = weakening;
    const words =
      kind === "parameter" ? parameterWords(base, weakening) : fieldWords(base, labels, weakening);
    return { pointer, kind, ...words, key: [kind, pointer, what].join(" ").trim() };
  });
}

function fieldWords(base: FormTarget, labels: FieldLabels, weakening: Weakening): Words {
  const { pointer, kind, what = "" } = weakening;
  if (kind === "needed") return neededWords(base, labels, weakening);
  const field = labels.field(pointer);
  const isGroup = field?.kind === "group" || pointer === "";
  const isAround = isGroup && !isProtected(labels, pointer);
  const name = `${isGroup ? "Группа полей" : "Поле"} ${labels.label(pointer)}`;
  const state = isAround ? "содержит поля, защищённые" : isGroup ? "защищена" : "защищено";
  const basis = field?.basis === undefined ? "" : ` (${field.basis})`;
  const it = isGroup ? "её" : "его";
  const { ban, mend } = actWords(kind, what, it, isGroup);
  return { reason: `${name}${basis} ${state} федеральным законодательством: регион не может ${ban}.`, mend };
}

/** Whether the mark stands on the place or around it. */
function isProtected(labels: FieldLabels, pointer: Pointer): boolean {
  return ancestorsOf(pointer).some((above) => labels.field(above)?.schema["x-federal"] === true);
}

/** What a region may not do, after «регион не может», and how to mend it. */
interface Act {
  readonly ban: string;
  readonly mend: string;
}

function actWords(kind: Weakening["kind"], what: string, it: string, isGroup: boolean): Act {
  if (kind === "rule") return ruleWords(what, it);
  if (kind === "removed" && what !== "") return emptiedWords(it);
  if (kind === "hidden" && what === "screen") return offScreenWords(it);
  return acts[kind]?.(it, isGroup) ?? widenedWords(what, it);
}

const acts: { readonly [kind: string]: (it: string, isGroup: boolean) => Act } = {
  removed: (it) => ({
    ban: `убрать ${it}`,
    mend: "Оставьте это место: переставить его и назвать по-своему можно.",
  }),
  optional: (it, isGroup) => ({
    ban: `сделать ${it} необязательн${isGroup ? "ой" : "ым"}`,
    mend: "Верните имя в «required» группы, в которой это место стоит.",
  }),
  hidden: (it) => ({ ban: `скрывать ${it}`, mend: "Уберите своё условие показа («x-visible»)." }),
  unprinted: (it) => ({ ban: `убрать ${it} из документа`, mend: "Уберите «x-print»: false." }),
  opened: () => ({
    ban: "разрешить там любые поля",
    mend: "Назовите своё поле в «properties», а «additionalProperties» не меняйте.",
  }),
  computed: (it) => ({
    ban: `менять то, как ${it} вычисляют`,
    mend: "Верните «x-computed» как было; пояснение («note») менять можно.",
  }),
  unprotected: () => ({ ban: "снять защиту", mend: "Верните «x-federal»: true." }),
};

function emptiedWords(it: string): Act {
  return {
    ban: `сделать так, чтобы ${it} нечем было заполнить`,
    mend: "Оставьте хотя бы один вариант или знак.",
  };
}

function offScreenWords(it: string): Act {
  return {
    ban: `убрать ${it} с экрана`,
    mend: "Поставьте путь к этому месту в один из разделов («sections»).",
  };
}

function ruleWords(what: string, it: string): Act {
  const [, id, keyword] = /^([^:]*):(.*)$/.exec(what) ?? [];
  if (keyword !== undefined) {
    return {
      ban: `правилом ${id} превратить ошибку «${keyword}» в предупреждение`,
      mend: "Уберите у правила «severity» или перенесите его на свои поля.",
    };
  }
  const [, own] = /^mute (.*)$/.exec(what) ?? [];
  if (own !== undefined) {
    return {
      ban: `ставить в ${it} строки поле ${own}, ошибка в котором не будет видна: правила списка перестанут работать`,
      mend: "Уберите у этого поля условие показа («x-visible») и правила «keywords» с предупреждением.",
    };
  }
  return {
    ban: `убрать или ослабить правило ${what}`,
    mend: "Оставьте правило как было: слова и основание менять можно, более строгое – добавить вторым с тем же номером.",
  };
}

function widenedWords(what: string, it: string): Act {
  const words = limits[what];
  if (words) return { ban: words[0].replace("{it}", it), mend: words[1] };
  return {
    ban: `ослабить требование «${what}»`,
    mend: `Верните «${what}» как было; своё требование добавьте рядом: "allOf": [{ "${what}": … }].`,
  };
}

const fewer = "Варианты можно убирать и называть по-своему; новых добавлять нельзя.";
const lower = "Уменьшить можно, увеличить нельзя.";
const higher = "Увеличить можно, уменьшить нельзя.";

const limits: { readonly [keyword: string]: readonly [ban: string, mend: string] } = {
  unreadable: [
    "оставлять на {it} месте то, что не читается",
    "Проверьте, что стоит в «allOf», «properties» и «items».",
  ],
  type: ["принимать там значения другого рода", "Верните «type» как было."],
  shape: ["превратить {it} во что-то другое", "Верните «type», уберите «enum» и «const»."],
  const: ["добавить вариант", fewer],
  enum: ["добавить вариант", fewer],
  oneOf: ["добавить вариант", fewer],
  anyOf: ["добавить вариант", fewer],
  maxLength: ["увеличить наибольшую длину", lower],
  maxItems: ["увеличить число строк", lower],
  maxProperties: ["увеличить число полей", lower],
  maximum: ["увеличить наибольшее значение", lower],
  exclusiveMaximum: ["увеличить наибольшее значение", lower],
  minLength: ["уменьшить наименьшую длину", higher],
  minItems: ["уменьшить наименьшее число строк", higher],
  minProperties: ["уменьшить наименьшее число полей", higher],
  minimum: ["уменьшить наименьшее значение", higher],
  exclusiveMinimum: ["уменьшить наименьшее значение", higher],
  uniqueItems: ["разрешить повторы", "Верните «uniqueItems»: true."],
  "x-key": ["разрешить повторять строки перечня", "Верните «x-key» как было."],
};

/** A rule without what it reads checks nothing; a condition hides. */
function neededWords(
  base: FormTarget,
  labels: FieldLabels,
  { pointer, what = "", reader = "" }: Weakening,
): Words {
  const [change = "", rule] = what.split(" ");
  if (change === "parameter") {
    const title = parameterOf(base, pointer)?.title ?? pointer;
    return {
      reason: `Параметр «${title}» нужен правилам защищённого поля ${labels.label(reader)}: регион не может убрать его или задать значением другого рода.`,
      mend: "Верните параметр или дайте ему значение того же рода.",
    };
  }
  const use = rule ? `правилу ${rule}` : "условию или вычислению";
  return {
    reason: `Поле ${labels.label(pointer)} нужно ${use} защищённого поля ${labels.label(reader)}: регион не может ${bans[change]}.`,
    mend: "Оставьте поле, каким оно было, или перенесите изменение на другое поле.",
  };
}

const bans: { readonly [change: string]: string } = {
  removed: "убрать его",
  hidden: "скрывать его",
  optional: "сделать его необязательным",
  lowered: "превратить ошибку в нём в предупреждение",
};

function parameterWords(base: FormTarget, { pointer, what = "" }: Weakening): Words {
  const parameter = parameterOf(base, pointer);
  const basis = parameter?.basis === undefined ? "" : ` (${parameter.basis})`;
  const bounds = parameterBounds[what] ?? parameterBounds.true;
  const value = shown(parameter?.value);
  return {
    reason: `Параметр «${parameter?.title ?? pointer}»${basis} защищён федеральным законодательством: регион ${bounds?.[0]}.`,
    mend: `${bounds?.[1]} В основе: ${value}.`,
  };
}

const parameterBounds: { readonly [federal: string]: readonly [bound: string, mend: string] } = {
  true: ["не может менять его", "Верните прежнее значение."],
  max: ["может только уменьшить его", "Поставьте число не больше прежнего."],
  min: ["может только увеличить его", "Поставьте число не меньше прежнего."],
  subset: ["может только сократить этот список", "Уберите из списка то, чего в нём не было."],
  removed: ["не может убрать его", "Верните параметр."],
  unprotected: ["не может снять защиту", "Верните «federal» как было."],
};

function parameterOf({ form }: FormTarget, pointer: string): ParameterDefinition | undefined {
  return form.parameters?.[splitPointer(pointer).at(-1) ?? ""];
}

function shown(value: Json | undefined): string {
  return Array.isArray(value) ? value.map((item) => JSON.stringify(item)).join(", ") : JSON.stringify(value);
}

import { isIsoDate } from "../functions/calendar.ts";
import type {
  CheckOptions,
  Form,
  IsoDate,
  JsonObject,
  Pointer,
  Problem,
  ResolvedForm,
} from "../model/index.ts";
import { isObject } from "../support/pointer.ts";

/** Which form a ready-made validator is of. */
export interface ValidatorForm {
  readonly id: string;
  readonly title: string;
  readonly edition: string;
  /** Id of the region. */
  readonly region?: string;
}

export interface Verdict {
  /** Whether there is no problem of severity `error`. */
  readonly valid: boolean;
  readonly problems: readonly Problem[];
}

/** What a ready-made validator offers to programs that know nothing of this toolkit. */
export interface Validator {
  readonly form: ValidatorForm;
  check(data: unknown, options: CheckOptions): readonly Problem[];
  validate(data: unknown, options: CheckOptions): Verdict;
  compute(data: JsonObject, today: IsoDate): JsonObject;
  hidden(data: JsonObject, today: IsoDate): ReadonlySet<Pointer>;
}

/**
 * A form for callers whom no compiler watches: a day or a level that is none throws, since rules would pass in silence.
 * @param make the form; made when it is first needed, so that a program that imports many pays for those it uses
 * @throws TypeError from its functions
 */
export function createValidator(definition: ResolvedForm, make: () => Form): Validator {
  let made: Form | undefined;
  const ready = (): Form => {
    made ??= make();
    return made;
  };
  const check = (data: unknown, options: CheckOptions) => ready().check(data, checked(options));
  return {
    form: formOf(definition),
    check,
    validate: (data, options) => {
      const problems = check(data, options);
      return { valid: !problems.some(({ severity }) => severity === "error"), problems };
    },
    compute: (data, today) => ready().compute(record(data), day(today)),
    hidden: (data, today) => ready().hidden(record(data), day(today)),
  };
}

function formOf({ id, title, edition, region }: ResolvedForm): ValidatorForm {
  return { id, title, edition, ...(region && { region: region.id }) };
}

function checked(options: Partial<CheckOptions> = {}): CheckOptions {
  const { level, today } = options;
  if (level !== "draft" && level !== "final") throw new TypeError('level must be "draft" or "final"');
  return { level, today: day(today) };
}

function day(today: unknown): IsoDate {
  if (isIsoDate(today)) return today;
  throw new TypeError('today must be a day of the calendar, such as "2024-12-01"');
}

function record(data: unknown): JsonObject {
  if (isObject(data)) return data as JsonObject;
  throw new TypeError("data must be an object");
}

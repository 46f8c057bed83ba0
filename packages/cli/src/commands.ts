import type { Command } from "./Command.ts";
import { batch } from "./commands/batch.ts";
import { build } from "./commands/build.ts";
import { check } from "./commands/check.ts";
import { compare } from "./commands/compare.ts";
import { diff } from "./commands/diff.ts";
import { edition } from "./commands/edition.ts";
import { list } from "./commands/list.ts";
import { migrate } from "./commands/migrate.ts";
import { newForm } from "./commands/newForm.ts";
import { prefill } from "./commands/prefill.ts";
import { preview } from "./commands/preview.ts";
import { read } from "./commands/read.ts";
import { regions } from "./commands/regions.ts";
import { render } from "./commands/render.ts";
import { serve } from "./commands/serve.ts";
import { upgrade } from "./commands/upgrade.ts";
import { validate } from "./commands/validate.ts";

/** Every command, in the order of the help. */
export const commands: readonly Command[] = [
  list,
  check,
  validate,
  prefill,
  render,
  read,
  batch,
  migrate,
  regions,
  diff,
  compare,
  preview,
  upgrade,
  build,
  newForm,
  edition,
  serve,
];

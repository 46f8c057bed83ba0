import type { Command } from "./Command.ts";
import { check } from "./commands/check.ts";
import { list } from "./commands/list.ts";
import { newForm } from "./commands/newForm.ts";
import { prefill } from "./commands/prefill.ts";
import { render } from "./commands/render.ts";
import { serve } from "./commands/serve.ts";
import { validate } from "./commands/validate.ts";

/** Every command, in the order of the help. */
export const commands: readonly Command[] = [list, check, validate, prefill, render, newForm, serve];

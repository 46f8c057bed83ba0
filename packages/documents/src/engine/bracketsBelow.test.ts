import { expect, test } from "vitest";
import { bracketsBelow } from "./bracketsBelow.ts";

test.each([
  ["на одного", "на одного"],
  ["на одного (до 2 <дней>)", 'на одного<br><span class="option-brackets">(до 2 &lt;дней&gt;)</span>'],
  [
    "на одного (или двоих) (до 2 дней)",
    'на одного<br><span class="option-brackets">(или двоих) (до 2 дней)</span>',
  ],
  ["гость (гости) дома", "гость (гости) дома"],
  ["(до 2 дней)", "(до 2 дней)"],
])("%s", (label, markup) => {
  expect(bracketsBelow(label).toHTML()).toBe(markup);
});

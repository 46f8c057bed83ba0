import { expect, test } from "vitest";
import { describeEdition } from "./describeEdition.ts";

test.each([
  ["2024-10-23", "от 23.10.2024"],
  ["2021", "2021"],
  ["2024-10-23+2", "от 23.10.2024, изменения региона 2"],
  ["2021+2+1", "2021, изменения региона 2 и 1"],
  ["2021+2025-03-01", "2021, изменения региона от 01.03.2025"],
  ["", ""],
])("%s is «%s»", (edition, words) => expect(describeEdition(edition)).toBe(words));

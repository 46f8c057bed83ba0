import { expect, test } from "vitest";
import { formatDateFunction } from "./formatDate.ts";

const scope = { today: "2024-10-08" };

test("writes a date in a message, by default as 08.10.2024", () => {
  expect(formatDateFunction.call(scope, "2024-10-08")).toBe("08.10.2024");
  expect(formatDateFunction.call(scope, "2024-10-08", "long")).toBe("8\u00A0октября\u00A02024\u00A0г.");
});

test("has no value for what is no date and for an unknown style", () => {
  expect(() => formatDateFunction.call(scope, "2024-02-30")).toThrow("2024-02-30");
  expect(() => formatDateFunction.call(scope, "2024-10-08", "short")).toThrow("short");
});

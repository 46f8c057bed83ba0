import { describe, expect, test } from "vitest";
import { textForm } from "./textForm.ts";

describe("dates", () => {
  const { read, show } = textForm({ type: "string", format: "date" });

  test.each(["1.2.2024", "01.02.2024", "01022024", "1/2/2024", "1 2 2024 г.", "2024-02-01"])("%s", (text) => {
    expect(read(text)).toBe("2024-02-01");
  });

  test("a day that is not in the calendar stays as it was typed", () => {
    expect(read(" 31.02.2024 ")).toBe("31.02.2024");
    expect(show("31.02.2024")).toBe("31.02.2024");
    expect(show("2024-02-01")).toBe("01.02.2024");
  });
});

describe("numbers", () => {
  const { read, show } = textForm({ type: "number" });

  test.each([
    ["1 234,5", 1234.5],
    ["\u22123", -3],
    ["0", 0],
    ["пять", "пять"],
    ["1e5", "1e5"],
  ])("%s", (text, value) => {
    expect(read(text)).toBe(value);
  });

  test("are written with a comma", () => {
    expect(show(1.5)).toBe("1,5");
  });
});

test("formats of ours are stored in their form and shown as they are printed", () => {
  const phone = textForm({ type: "string", format: "phone-ru" });
  expect(phone.read("8 900 000 00 00")).toBe("+79000000000");
  expect(phone.show("+79000000000")).toBe("+7 (900) 000-00-00");
});

describe("terms", () => {
  const { read, show } = textForm({ type: "string", format: "term" });

  test("a date is stored as one and shown without «до»", () => {
    expect(read("01.12.2027")).toBe("2027-12-01");
    expect(read("до 1.12.2027")).toBe("2027-12-01");
    expect(show("2027-12-01")).toBe("01.12.2027");
  });

  test("words stay as they are", () => {
    expect(read(" бессрочно ")).toBe("бессрочно");
    expect(show("бессрочно")).toBe("бессрочно");
  });
});

test("blank text is no value", () => {
  expect(textForm({ type: "string" }).read("  ")).toBeUndefined();
  expect(textForm({ type: "string" }).show(undefined)).toBe("");
});

import { expect, test } from "vitest";
import { didYouMean, nearest } from "./nearest.ts";

test("the name that was probably meant", () => {
  expect(nearest("titel", ["title", "type"])).toBe("title");
  expect(nearest("aplication", ["application", "ipsp"])).toBe("application");
  expect(nearest("APP-R51", ["APP-R01", "APP-R11", "APP-R15"])).toBe("APP-R15");
  expect(nearest("xyz", ["title"])).toBeUndefined();
  expect(nearest("faker", ["format"], 1)).toBeUndefined();
  expect(didYouMean("titel", ["title"], "иначе")).toBe("Возможно, имелось в виду «title».");
  expect(didYouMean("АРР-R15", ["APP-R15"], "иначе")).toBe(
    "В имени русские буквы, похожие на латинские: наберите «APP-R15» латинскими.",
  );
  expect(didYouMean("app-r15", ["APP-R15"], "иначе")).toBe("Возможно, имелось в виду «APP-R15».");
  expect(didYouMean("phone", ["phone"], "иначе")).toBe("иначе");
  expect(didYouMean("xyz", ["title"], "иначе")).toBe("иначе");
});

import { expect, test } from "vitest";
import { readTable, writeTable } from "./clipboardTable.ts";

test.each([
  ["один", [["один"]]],
  [
    "1\t2\r\n3\t4\r\n",
    [
      ["1", "2"],
      ["3", "4"],
    ],
  ],
  ["1\n2\n3", [["1"], ["2"], ["3"]]],
  ["1\n\n3\n", [["1"], [""], ["3"]]],
  ["\t2", [["", "2"]]],
  ['"две\nстроки"\t"он сказал ""да"""\r\nещё', [["две\nстроки", 'он сказал "да"'], ["ещё"]]],
  ['"Образец" ООО\t1', [['"Образец" ООО', "1"]]],
  ["", [[""]]],
])("%j", (text, cells) => {
  expect(readTable(text)).toEqual(cells);
});

test("what is written is read back", () => {
  const cells = [
    ["обычный", "с\tтабуляцией", "две\nстроки"],
    ['"в кавычках"', "", "30"],
  ];
  expect(readTable(writeTable(cells))).toEqual(cells);
});

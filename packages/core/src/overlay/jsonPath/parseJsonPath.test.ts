import { describe, expect, test } from "vitest";
import { selectNodes } from "../selectNodes.ts";
import { PathError } from "./jsonPath.ts";
import { parseJsonPath } from "./parseJsonPath.ts";

/** The document of RFC 9535, section 1.5. */
const store = {
  store: {
    book: [
      { category: "reference", author: "Nigel Rees", title: "Sayings of the Century", price: 8.95 },
      { category: "fiction", author: "Evelyn Waugh", title: "Sword of Honour", price: 12.99 },
      {
        category: "fiction",
        author: "Herman Melville",
        title: "Moby Dick",
        isbn: "0-553-21311-3",
        price: 8.99,
      },
      {
        category: "fiction",
        author: "J. R. R. Tolkien",
        title: "The Lord of the Rings",
        isbn: "0-395-19395-8",
        price: 22.99,
      },
    ],
    bicycle: { color: "red", price: 399 },
  },
};

const found = (path: string, document: unknown = store) =>
  selectNodes(document as never, path).map(({ value }) => value);

describe("the examples of the standard (table 2)", () => {
  test.each([
    ["$.store.book[*].author", ["Nigel Rees", "Evelyn Waugh", "Herman Melville", "J. R. R. Tolkien"]],
    ["$..author", ["Nigel Rees", "Evelyn Waugh", "Herman Melville", "J. R. R. Tolkien"]],
    ["$.store.*", [store.store.book, store.store.bicycle]],
    ["$.store..price", [8.95, 12.99, 8.99, 22.99, 399]],
    ["$..book[2]", [store.store.book[2]]],
    ["$..book[2].author", ["Herman Melville"]],
    ["$..book[2].publisher", []],
    ["$..book[-1]", [store.store.book[3]]],
    ["$..book[0,1]", store.store.book.slice(0, 2)],
    ["$..book[:2]", store.store.book.slice(0, 2)],
    ["$..book[?@.isbn]", store.store.book.slice(2)],
    ["$..book[?@.price<10]", [store.store.book[0], store.store.book[2]]],
  ])("%s", (path, expected) => {
    expect(found(path)).toEqual(expected);
  });

  test("$..* finds everything", () => {
    expect(found("$..*").length).toBe(27);
  });
});

describe("selectors and filters", () => {
  const list = [0, 1, 2, 3, 4, 5, 6];
  const items = [
    { a: "ab", b: [1, 2], n: 0.5 },
    { a: "b", n: -1 },
    { a: null, "x-y": 0 },
  ];

  test.each<[string, unknown, unknown]>([
    ["$[1:5:2]", list, [1, 3]],
    ["$[5:1:-2]", list, [5, 3]],
    ["$[::-1]", list, list.toReversed()],
    ["$[:0]", list, []],
    ["$[ 1 , 'a' ]", list, [1]],
    ["$['o']['j j']", { o: { "j j": { k: 3 } } }, [{ k: 3 }]],
    ["$[\"o\"]['\\'']", { o: { "'": 1 } }, [1]],
    ["$['\\u263A']", { "☺": 1 }, [1]],
    ["$['\\uD834\\uDD1E']", { "𝄞": 1 }, [1]],
    ["$.☺", { "☺": 1 }, [1]],
    ["$ .a\n['b']", { a: { b: 1 } }, [1]],
    ["$[?@.n > 0.25]", items, [items[0]]],
    ["$[?@.n == 5e-1 || @.n==-1.0]", items, [items[0], items[1]]],
    ["$[?@['x-y']==0]", items, [items[2]]],
    ["$[?@.a==null]", items, [items[2]]],
    ["$[?!@.b]", items, [items[1], items[2]]],
    ["$[?!(@.a=='b') && @.n]", items, [items[0]]],
    ["$[? (@.a == 'b' || @.b) && @.n < 1 ]", items, [items[0], items[1]]],
    ["$[?length(@.a)==2]", items, [items[0]]],
    ["$[?count(@.b[*]) > 1]", items, [items[0]]],
    ["$[?match(@.a, 'a.')]", items, [items[0]]],
    ["$[?search( @.a , 'b' )]", items, [items[0], items[1]]],
    ["$[?value(@..n) == 0.5]", items, [items[0]]],
    ["$.b[?@ > $.a]", { a: 1, b: [1, 2] }, [2]],
    [
      "$[?@.a==@.b]",
      [{ a: [1, { c: 2 }], b: [1, { c: 2 }] }, { a: 1 }],
      [{ a: [1, { c: 2 }], b: [1, { c: 2 }] }],
    ],
  ])("%s", (path, document, expected) => {
    expect(found(path, document)).toEqual(expected);
  });

  test("goes deep", () => {
    const deep = JSON.parse(`${'{"a":'.repeat(120)}{"id":1}${"}".repeat(120)}`) as unknown;
    expect(found("$..[?@.id]", deep)).toEqual([{ id: 1 }]);
    expect(found("$..id", deep)).toEqual([1]);
  });
});

describe("what the standard does not have is refused", () => {
  test.each([
    ["", "начинается с «$»"],
    [" $", "начинается с «$»"],
    ["a.b", "начинается с «$»"],
    ["$ ", "здесь нужно"],
    ["$.a ", "здесь нужно"],
    ["$a", "здесь нужно"],
    ["$.", "нужно имя"],
    ["$. a", "нужно имя"],
    ["$..", "нужно имя"],
    ["$.. a", "нужно имя"],
    ["$...a", "нужно имя"],
    ["$.1", "нужно имя"],
    ["$.&", "нужно имя"],
    ["$.'a'", "нужно имя"],
    ["$.x-rules[0]", "знак 3 – имя с дефисом пишут так: ['x-rules']"],
    ["$..x-rules", "['x-rules']"],
    ["$[?@.a-b]", "['a-b']"],
    ["$[]", "в скобках нужны"],
    ["$[a]", "в скобках нужны"],
    ["$[0", "не хватает «]»"],
    ["$[0 2]", "«,» или «]»"],
    ["$[0,]", "в скобках нужны"],
    ["$[01]", "без нулей"],
    ["$[-0]", "без нулей"],
    ["$[1:2 3]", "«,» или «]»"],
    ["$[1:2:3:4]", "«,» или «]»"],
    ["$[9007199254740992]", "слишком велик"],
    ["$['a]", "не закрыта"],
    ["$['a\n']", "через \\u"],
    ["$['\\x41']", "после «\\»"],
    ['$["\\\'"]', "после «\\»"],
    ["$['\\uD834']", "после «\\»"],
    ["$[?]", "нужно условие"],
    ["$[?true]", "нужно с чем-то сравнить"],
    ["$[?'a']", "нужно с чем-то сравнить"],
    ["$[?@.a==]", "нужно условие"],
    ["$[?@.a=1]", "«,» или «]»"],
    ["$[?@.a==b]", "строку берут в кавычки"],
    ["$[?@.a==01]", "без нулей"],
    ["$[?@.a==1.]", "«,» или «]»"],
    ["$[?@.a==-01]", "без нулей"],
    ["$[?@.a==1==2]", "только двоих"],
    ["$[?(@.a)==1]", "ни с чем не сравнивают"],
    ["$[?!@.a==1]", "берут в скобки"],
    ["$[?!!@.a]", "нужно условие"],
    ["$[?@.a==@.*]", "несколько"],
    ["$[?@.a==@..b]", "несколько"],
    ["$[?@[ 'a' ]==1]", "несколько"],
    ["$[?(@.a]", "«)»"],
    ["$[?@.a and @.b]", "«,» или «]»"],
    ["$[?foo(@.a)]", "функции foo() нет"],
    ["$[?toString(@.a)]", "«to»"],
    ["$[?length(@.a)]", "нужно с чем-то сравнить"],
    ["$[?length(@.*)>1]", "несколько"],
    ["$[?length (@.a)>1]", "строку берут в кавычки"],
    ["$[?count('a')>1]", "нужен путь"],
    ["$[?count(@.*,)>1]", "«)»"],
    ["$[?match(@.a)]", "«,»"],
    ["$[?match(@.a,'b')==true]", "его не сравнивают"],
    ["$[~'a']", "в скобках нужны"],
    ["$.a~", "здесь нужно"],
    ["$[?#=='a']", "нужно условие"],
    ["$[(@.length-1)]", "в скобках нужны"],
  ])("%j", (path, words) => {
    expect(() => parseJsonPath(path)).toThrow(PathError);
    expect(() => parseJsonPath(path)).toThrow(words);
  });
});

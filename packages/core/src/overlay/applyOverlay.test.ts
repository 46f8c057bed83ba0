import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Json, JsonObject } from "../model/index.ts";
import { applyOverlay } from "./applyOverlay.ts";
import type { OverlayAction, OverlayDocument } from "./overlayDocument.ts";
import { OverlayConflictError, OverlayError } from "./overlayError.ts";

function overlay(actions: readonly OverlayAction[], version = "1.1.0"): OverlayDocument {
  return { overlay: version, info: { title: "Изменения региона", version: "1" }, actions };
}

function applied(target: Json, ...actions: readonly OverlayAction[]): Json {
  return applyOverlay(target, overlay(actions));
}

function failure(target: Json, ...actions: readonly OverlayAction[]): OverlayError {
  try {
    applied(target, ...actions);
  } catch (error) {
    if (error instanceof OverlayError) return error;
    throw error;
  }
  throw new Error("The overlay was applied.");
}

const base: JsonObject = {
  form: { title: "Заявление", parameters: { decisionDays: { title: "Срок", value: 10 } } },
  schema: {
    required: ["name"],
    properties: {
      name: { type: "string", title: "Имя" },
      living: {
        oneOf: [
          { const: "flat", title: "в квартире" },
          { const: "group", title: "в группе" },
        ],
      },
    },
    "x-rules": [{ id: "R1", severity: "warning" }, { id: "R2" }],
  },
  ui: { sections: [{ id: "main", fields: ["/name"] }] },
};

describe("update", () => {
  test("merges objects, key by key, and adds what is new", () => {
    const change = {
      title: "Заявка",
      parameters: { decisionDays: { value: 7 }, minAge: { title: "Возраст", value: 18 } },
    };
    expect(applied(base, { target: "$.form", update: change })).toEqual({
      ...base,
      form: {
        title: "Заявка",
        parameters: { decisionDays: { title: "Срок", value: 7 }, minAge: { title: "Возраст", value: 18 } },
      },
    });
  });

  test("continues an array that the target selects: by a list, by an object, by a value", () => {
    const target = { list: ["a"] };
    expect(applied(target, { target: "$.list", update: ["b", "c"] })).toEqual({ list: ["a", "b", "c"] });
    expect(applied(target, { target: "$.list", update: { b: 1 } })).toEqual({ list: ["a", { b: 1 }] });
    expect(applied(target, { target: "$.list", update: "b" })).toEqual({ list: ["a", "b"] });
    expect(applied(target, { target: "$.list", update: null })).toEqual({ list: ["a", null] });
  });

  test("continues arrays below the target", () => {
    expect(applied({ a: { list: [1] } }, { target: "$", update: { a: { list: [2] } } })).toEqual({
      a: { list: [1, 2] },
    });
  });

  test("replaces a primitive", () => {
    expect(applied({ a: "b" }, { target: "$.a", update: 1 })).toEqual({ a: 1 });
    expect(applied({ a: null }, { target: "$.a", update: false })).toEqual({ a: false });
    expect(applied({ a: "b" }, { target: "$.a", update: null })).toEqual({ a: null });
    expect(applied("a", { target: "$", update: "b" })).toBe("b");
  });

  test("reaches every node that the target selects, each once", () => {
    const target = {
      a: [
        { n: 1, list: [] },
        { n: 2, list: [] },
      ],
    };
    expect(applied(target, { target: "$.a[*].list", update: ["x"] })).toEqual({
      a: [
        { n: 1, list: ["x"] },
        { n: 2, list: ["x"] },
      ],
    });
    expect(applied(target, { target: "$.a[0,0].list", update: ["x"] })).toEqual({
      a: [
        { n: 1, list: ["x"] },
        { n: 2, list: [] },
      ],
    });
  });

  test("finds a rule by its id", () => {
    const result = applied(base, {
      target: "$.schema['x-rules'][?@.id == 'R1']",
      update: { severity: "error" },
    });
    expect(result).toMatchObject({ schema: { "x-rules": [{ id: "R1", severity: "error" }, { id: "R2" }] } });
  });

  test.each<[string, Json, Json]>([
    ["an object by a list", { a: {} }, { a: [] }],
    ["an object by a value", { a: {} }, { a: 1 }],
    ["a list by a value", { a: [] }, { a: 1 }],
    ["a list by an object", { a: [] }, { a: {} }],
    ["a value by an object", { a: 1 }, { a: {} }],
    ["null by a list", { a: null }, { a: [] }],
  ])("does not replace %s", (_, target, update) => {
    expect(failure(target, { target: "$", update }).message).toMatch(
      /^Изменение № 1: «a» – .*сначала уберите\.$/u,
    );
  });

  test("refuses a target of mixed kinds", () => {
    expect(failure({ a: {}, b: [] }, { target: "$.*", update: {} }).message).toContain("разного рода");
  });
});

describe("remove", () => {
  test("takes properties and items away, the last first", () => {
    expect(
      applied(base, { target: "$.schema.properties.living.oneOf[?@.const == 'group']", remove: true }),
    ).toMatchObject({
      schema: { properties: { living: { oneOf: [{ const: "flat" }] } } },
    });
    expect(applied([0, 1, 2, 3], { target: "$[0,2]", remove: true })).toEqual([1, 3]);
    expect(applied({ a: ["x", "y"] }, { target: "$.a[?@ == 'x']", remove: true })).toEqual({ a: ["y"] });
    expect(applied({ a: { b: 1 }, c: 2 }, { target: "$.a", remove: true })).toEqual({ c: 2 });
  });

  test("takes a node away together with one inside it", () => {
    expect(applied({ a: { id: 1, b: { id: 2 } }, c: 3 }, { target: "$..[?@.id]", remove: true })).toEqual({
      c: 3,
    });
  });

  test("goes before update; false means nothing", () => {
    expect(applied({ a: 1, b: 2 }, { target: "$.a", remove: true, update: 5 })).toEqual({ b: 2 });
    expect(applied({ a: 1 }, { target: "$.a", remove: false, update: 5 })).toEqual({ a: 5 });
    expect(applied({ a: 1 }, { target: "$.a" })).toEqual({ a: 1 });
  });

  test("cannot take the whole document", () => {
    expect(failure({ a: 1 }, { target: "$", remove: true }).message).toContain("весь документ");
  });
});

describe("copy", () => {
  test("merges the one node that it selects", () => {
    const target = { a: { x: 1 }, b: { y: 2 }, list: [1] };
    expect(applied(target, { target: "$.b", copy: "$.a" })).toEqual({ ...target, b: { y: 2, x: 1 } });
    expect(applied(target, { target: "$.list", copy: "$.list" })).toEqual({ ...target, list: [1, 1] });
  });

  test("with remove it renames", () => {
    const actions = [
      { target: "$", update: { renamed: {} } },
      { target: "$.renamed", copy: "$.old" },
      { target: "$.old", remove: true },
    ];
    expect(applied({ old: { a: 1 } }, ...actions)).toEqual({ renamed: { a: 1 } });
  });

  test("wants exactly one node, and no update beside it", () => {
    expect(failure({ a: {} }, { target: "$.a", copy: "$.b" })).toBeInstanceOf(OverlayConflictError);
    expect(failure({ a: { b: {}, c: {} } }, { target: "$.a", copy: "$.a.*" }).message).toContain(
      "одно место",
    );
    expect(failure({ a: {} }, { target: "$.a", copy: "$.a", update: {} }).message).toContain("вместе");
  });
});

describe("the order of actions", () => {
  test("each sees what the one before has left", () => {
    const actions = [
      { target: "$.list", remove: true },
      { target: "$", update: { list: [] } },
      { target: "$.list", update: "new" },
    ];
    expect(applied({ list: ["old"] }, ...actions)).toEqual({ list: ["new"] });
  });
});

describe("version 1.0", () => {
  const applied10 = (target: Json, action: OverlayAction) => applyOverlay(target, overlay([action], "1.0.0"));

  test("appends whatever is given to an array as one entry", () => {
    expect(applied10({ list: [1] }, { target: "$.list", update: [2] })).toEqual({ list: [1, [2]] });
    expect(applied10({ list: [1] }, { target: "$.list", update: { a: 2 } })).toEqual({ list: [1, { a: 2 }] });
    expect(applied10({ a: { b: 1 } }, { target: "$.a", update: { b: 2 } })).toEqual({ a: { b: 2 } });
  });

  test("has no primitives as targets and no copy", () => {
    expect(() => applied10({ a: 1 }, { target: "$.a", update: 2 })).toThrow("только с версии 1.1");
    expect(() => applied10({ a: [1] }, { target: "$.a[0]", remove: true })).toThrow("только с версии 1.1");
    expect(() => applied10({ a: {} }, { target: "$.a", copy: "$.a" })).toThrow("только с версии 1.1");
  });
});

describe("what cannot be applied", () => {
  test("a target that selects nothing is a conflict, with number and reason", () => {
    const lost = { target: "$.schema.properties.gone", description: "Убираем поле", remove: true };
    const error = failure(base, { target: "$.form", update: {} }, lost);
    expect(error).toBeInstanceOf(OverlayConflictError);
    expect(error).toMatchObject({
      name: "OverlayConflictError",
      action: 1,
      target: lost.target,
      description: "Убираем поле",
    });
    expect(error.message).toBe(
      "Изменение № 2 («Убираем поле»): путь $.schema.properties.gone ничего не находит. " +
        "В «$.schema.properties» нет «gone». Здесь есть: name, living.",
    );
  });

  test("unless it is to be ignored, as the specification has it", () => {
    const document = overlay([{ target: "$.gone", remove: true }]);
    expect(applyOverlay({ a: 1 }, document, { unmatched: "ignore" })).toEqual({ a: 1 });
  });

  test.each(["$[", "form.title", "", "$.schema.x-rules", "$..x-rules[0]"])(
    "the path «%s» is refused",
    (target) => {
      const error = failure(base, { target, remove: true });
      expect(error).not.toBeInstanceOf(OverlayConflictError);
      expect(error).toMatchObject({ name: "OverlayError", action: 0 });
    },
  );

  test("a hyphen stands in quotes", () => {
    expect(failure(base, { target: "$.schema.x-rules", remove: true }).message).toContain("['x-rules']");
    expect(() => applied(base, { target: "$.schema['x-rules'][-1]", remove: true })).not.toThrow();
    expect(() =>
      applied({ a: [{ t: "b.c-d" }] }, { target: "$.a[?@.t=='b.c-d']", remove: true }),
    ).not.toThrow();
  });

  test.each(["1.2.0", "2.0.0", "1.1", "1.1.0-rc", undefined])("version %s is unknown", (version) => {
    const document = { ...overlay([]), overlay: version } as OverlayDocument;
    expect(() => applyOverlay({}, document)).toThrow("нужна 1.0.x или 1.1.x");
  });
});

describe("purity", () => {
  const path = fc.constantFrom("$", "$.*", "$..a", "$.a", "$.b[0]", "$[?@.a]", "$.b[*]");
  const json = fc.jsonValue({ maxDepth: 3 }) as fc.Arbitrary<Json>;
  const action: fc.Arbitrary<OverlayAction> = fc.oneof(
    fc.record({ target: path, update: json }),
    fc.record({ target: path, remove: fc.boolean() }),
    fc.record({ target: path, copy: path }),
  );
  const key = fc.constantFrom("a", "b", "c");
  const target = fc.dictionary(
    key,
    fc.oneof(json, fc.dictionary(key, json), fc.array(json)),
  ) as fc.Arbitrary<Json>;

  function outcome(document: Json, actions: readonly OverlayAction[]): unknown {
    try {
      return applyOverlay(document, overlay(actions), { unmatched: "ignore" });
    } catch (error) {
      if (error instanceof OverlayError) return error.message;
      throw error;
    }
  }

  test("never changes its arguments, and gives the same every time", () => {
    fc.assert(
      fc.property(target, fc.array(action, { maxLength: 4 }), (document, actions) => {
        const [frozen, frozenActions] = [deepFrozen(document), deepFrozen(actions)];
        const text = JSON.stringify([document, actions]);
        expect(outcome(frozen, frozenActions)).toEqual(
          outcome(structuredClone(document), structuredClone(actions)),
        );
        expect(JSON.stringify([document, actions])).toBe(text);
      }),
    );
  });

  test("the result shares nothing, neither with the arguments nor between its parts", () => {
    const update = { shared: { deep: true } };
    const result = applied(base, { target: "$['form','ui']", update }) as {
      [key: string]: { shared?: object };
    };
    expect(result.form?.shared).toEqual(update.shared);
    expect(result.form?.shared).not.toBe(update.shared);
    expect(result.form?.shared).not.toBe(result.ui?.shared);
    expect(result.schema).not.toBe(base.schema);
  });

  test("a hostile key becomes plain data", () => {
    const update = JSON.parse('{"__proto__": {"polluted": true}}') as Json;
    const result = applied({ a: {} }, { target: "$.a", update }) as { readonly a: object };
    expect(Object.hasOwn(result.a, "__proto__")).toBe(true);
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
  });
});

describe("a very long list", () => {
  const long = { list: Array.from({ length: 20_000 }, (_, at) => ({ at })) };

  test("is changed and emptied in a time that grows with it only", () => {
    const begun = performance.now();
    const changed = applied(long, { target: "$.list[*]", update: { seen: true } }) as { list: Json[] };
    expect([changed.list.length, changed.list.at(-1)]).toEqual([20_000, { at: 19_999, seen: true }]);
    expect(applied(long, { target: "$.list[?@.at>0]", remove: true })).toEqual({ list: [{ at: 0 }] });
    expect(performance.now() - begun).toBeLessThan(5000);
  });

  test("longer than paths can be looked up in is refused, not a fault", () => {
    const longer = { list: Array.from({ length: 300_000 }, () => 1) };
    expect(failure(longer, { target: "$.list[*]", remove: true }).message).toContain("слишком много мест");
  });
});

function deepFrozen<T>(value: T): T {
  if (typeof value === "object" && value !== null) {
    for (const below of Object.values(value)) deepFrozen(below);
    Object.freeze(value);
  }
  return value;
}

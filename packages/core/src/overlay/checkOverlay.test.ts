import { describe, expect, test } from "vitest";
import { applyOverlay } from "./applyOverlay.ts";
import type { OverlayDocument } from "./overlayDocument.ts";
import { OverlayError } from "./overlayError.ts";

const sound = {
  overlay: "1.1.0",
  info: { title: "Изменения", version: "1" },
  actions: [{ target: "$", update: {} }],
};

function applied(changes: object, version = "1.1.0"): unknown {
  return applyOverlay({ a: 1 }, { ...sound, overlay: version, ...changes } as unknown as OverlayDocument, {
    unmatched: "ignore",
  });
}

describe("an overlay has what the specification wants", () => {
  test.each<[object, string]>([
    [{ overlay: 1.1 }, "Версия наложения «1.1» неизвестна"],
    [{ info: undefined }, "нет обязательного «info»"],
    [{ info: [] }, "«info» – не объект"],
    [{ info: null }, "«info» – не объект"],
    [{ info: { version: "1" } }, "В info нет обязательного «title»"],
    [{ info: { title: "т" } }, "В info нет обязательного «version»"],
    [{ info: { title: "т", version: 1 } }, "«version» – не строка"],
    [{ info: { title: "т", version: "1", description: {} } }, "«description» – не строка"],
    [{ info: { title: "т", version: "1", author: "А" } }, "неизвестное «author»: своё начинают с «x-»"],
    [{ actions: undefined }, "нет обязательного «actions»"],
    [{ actions: {} }, "«actions» – не список"],
    [{ actions: [] }, "список actions пуст"],
    [{ extends: 5 }, "«extends» – не строка"],
    [{ extends: "a b" }, "extends – не адрес"],
    [{ extends: "a:b c" }, "extends – не адрес"],
    [{ extends: "1a:b" }, "extends – не адрес"],
    [{ title: "лишнее" }, "В наложении неизвестное «title»"],
    [{ Overlay: "1.1.0" }, "неизвестное «Overlay»"],
  ])("%j", (changes, words) => {
    expect(() => applied(changes)).toThrow(OverlayError);
    expect(() => applied(changes)).toThrow(words);
  });

  test.each<[unknown, string]>([
    [null, "Изменение № 1 – не объект"],
    [[], "Изменение № 1 – не объект"],
    [{ update: {} }, "нет обязательного «target»"],
    [{ target: 1 }, "«target» – не строка"],
    [{ target: "$", description: 1 }, "«description» – не строка"],
    [{ target: "$", copy: 1 }, "«copy» – не строка"],
    [{ target: "$", copy: null }, "«copy» – не строка"],
    [{ target: "$", remove: "true" }, "«remove» – не true или false"],
    [{ target: "$", update: {}, copy: "$" }, "update и copy вместе не пишут"],
    [{ target: "$", updat: {} }, "неизвестное «updat»"],
    [{ target: "$[" }, "в скобках нужны"],
    [{ target: "$.none", copy: "$[" }, "в скобках нужны"],
  ])("an action %j", (action, words) => {
    expect(() => applied({ actions: [action] })).toThrow(OverlayError);
    expect(() => applied({ actions: [action] })).toThrow(words);
  });

  test("a fault is found before anything is applied, and named by the action's number", () => {
    const actions = [
      { target: "$.none", remove: true },
      { target: "$", nothing: 1 },
    ];
    expect(() => applyOverlay({}, { ...sound, actions } as never)).toThrow(
      "Изменение № 2: в нём неизвестное",
    );
  });
});

test.each<[object, string?]>([
  [{ "x-base": "2024", "x-any": { deep: [null] } }],
  [{ info: { title: "т", version: "1", description: "о чём", "x-oai-thing": null } }],
  [{ actions: [{ target: "$", update: {}, "x-basis": "п. 1", remove: false }] }],
  [{ extends: "../chelyabinsk/small.overlay.json" }],
  [{ extends: "https://example.ru/a.json#/b?c=%D0%B0" }],
  [{ extends: "" }],
  [{ $schema: "../overlay.schema.json" }],
  [{ actions: [{ target: "$" }] }],
  [{}, "1.1.7"],
  [{}, "1.0.1"],
])("%j is sound", (changes, version) => {
  expect(applied(changes, version)).toEqual({ a: 1 });
});

test("version 1.0 has no description of the whole", () => {
  const info = { title: "т", version: "1", description: "о чём" };
  expect(() => applied({ info }, "1.0.0")).toThrow("неизвестное «description»");
});

import { describe, expect, test } from "vitest";
import type { Json } from "../model/index.ts";
import { applyOverlay } from "./applyOverlay.ts";
import type { OverlayAction } from "./overlayDocument.ts";

/** A small service description: an overlay works on any JSON document, not on forms alone. */
const service = {
  openapi: "3.1.0",
  info: { title: "Пример службы", version: "1.0.0" },
  servers: [{ url: "https://test.example.ru", description: "проверочный" }, { url: "https://example.ru" }],
  paths: {
    "/items": {
      get: {
        tags: ["dummy", "public"],
        "x-oai-traits": ["paged"],
        parameters: [
          { name: "filter", in: "query" },
          { name: "dummy", in: "header" },
        ],
        responses: { "200": { description: "OK" } },
      },
    },
    "/some-items": { delete: { responses: { "200": { description: "OK" } } } },
  },
  components: { schemas: { filter: { type: "string" } } },
};

function applied(
  actions: readonly OverlayAction[],
  version = "1.1.0",
  target: Json = service,
): typeof service {
  const overlay = { overlay: version, info: { title: "Правки", version: "1" }, actions };
  return applyOverlay(target, overlay, { unmatched: "ignore" }) as unknown as typeof service;
}

describe("the examples of the specification", () => {
  test("one action that mirrors the document", () => {
    const update = { info: { "x-applied": "yes" }, paths: { "/items": { get: { "x-rate-limit": 100 } } } };
    const result = applied([{ target: "$", update }]);
    expect(result.info).toEqual({ ...service.info, "x-applied": "yes" });
    expect(result.paths["/items"].get).toEqual({ ...service.paths["/items"].get, "x-rate-limit": 100 });
    expect(result.paths["/some-items"]).toEqual(service.paths["/some-items"]);
  });

  test("many places at once", () => {
    const result = applied([
      { target: "$.paths.*.get", update: { "x-safe": true } },
      {
        target: "$.paths.*.get.parameters[?@.name=='filter' && @.in=='query']",
        update: { schema: { $ref: "#/components/schemas/filter" } },
      },
    ]);
    expect(result.paths["/items"].get).toMatchObject({
      "x-safe": true,
      parameters: [{ name: "filter", schema: { $ref: "#/components/schemas/filter" } }, { name: "dummy" }],
    });
    expect(result.paths["/some-items"]).toEqual(service.paths["/some-items"]);
  });

  test("lists: added to, taken from", () => {
    const { get } = applied([
      { target: "$.paths.*.get.parameters", update: { name: "newParam", in: "query" } },
      { target: "$.paths.*.get.parameters[?@.name == 'dummy']", remove: true },
      { target: "$.paths.*.get.tags[?@ == 'dummy']", remove: true },
    ]).paths["/items"];
    expect(get.parameters.map(({ name }) => name)).toEqual(["filter", "newParam"]);
    expect(get.tags).toEqual(["public"]);
  });

  test("traits", () => {
    const target = "$.paths[?@.get['x-oai-traits'][?@ == 'paged']].get";
    const result = applied([{ target, update: { parameters: [{ name: "top", in: "query" }] } }]);
    expect(result.paths["/items"].get.parameters.map(({ name }) => name)).toEqual(["filter", "dummy", "top"]);
  });

  test("a path item moved to another name, before and after it is there", () => {
    const moved = applied([
      { target: "$.paths", update: { "/new-items": {} } },
      { target: '$.paths["/new-items"]', copy: '$.paths["/items"]' },
      { target: '$.paths["/items"]', remove: true },
    ]);
    expect(moved.paths).toEqual({
      "/some-items": service.paths["/some-items"],
      "/new-items": service.paths["/items"],
    });
    const joined = applied([{ target: '$.paths["/some-items"]', copy: '$.paths["/items"]' }]);
    expect(joined.paths["/some-items"]).toEqual({
      ...service.paths["/some-items"],
      ...service.paths["/items"],
    });
  });
});

describe("to the letter", () => {
  test("a target that selects nothing succeeds, whatever the action would copy", () => {
    expect(applied([{ target: "$.nowhere", copy: "$.nowhere.either" }])).toEqual(service);
    expect(applied([{ target: "$.nowhere", copy: "$.paths.*" }])).toEqual(service);
    expect(applied([{ target: "$.nowhere", remove: true }])).toEqual(service);
  });

  test("remove goes before update and copy, which then mean nothing", () => {
    const actions = [{ target: "$.servers", remove: true, copy: "$.nowhere" }];
    expect(applied(actions).servers).toBeUndefined();
  });

  test("removing needs no nodes of one kind, merging does, from 1.1 on", () => {
    const target = "$['info','servers']";
    expect(Object.keys(applied([{ target, remove: true }]))).toEqual(["openapi", "paths", "components"]);
    expect(() => applied([{ target, update: { "x-a": 1 } }])).toThrow("разного рода");
    const old = applied([{ target, update: { "x-a": 1 } }], "1.0.0");
    expect(old.info).toMatchObject({ "x-a": 1 });
    expect(old.servers[2]).toEqual({ "x-a": 1 });
  });

  test("properties of other kinds are incompatible; null is a primitive", () => {
    expect(() => applied([{ target: "$", update: { info: "x" } }])).toThrow("«info» – объект");
    expect(() => applied([{ target: "$", update: { openapi: {} } }])).toThrow("«openapi» – простое значение");
    expect(applied([{ target: "$", update: { openapi: null } }]).openapi).toBeNull();
    expect(applied([{ target: "$.info.title", update: 1 }]).info.title).toBe(1);
    expect(() => applied([{ target: "$.info.title", update: [1] }])).toThrow("простое значение");
  });

  test("the root may be a list or a value", () => {
    expect(applied([{ target: "$", update: [3] }], "1.1.0", [1, 2])).toEqual([1, 2, 3]);
    expect(applied([{ target: "$", update: "b" }], "1.1.0", "a")).toBe("b");
    expect(applied([{ target: "$[?@ == 1]", remove: true }], "1.1.0", [1, 2])).toEqual([2]);
  });

  test("what was removed may be made anew", () => {
    const result = applied([
      { target: "$.servers", remove: true },
      { target: "$", update: { servers: [{ url: "https://new.example.ru" }] } },
    ]);
    expect(result.servers).toEqual([{ url: "https://new.example.ru" }]);
  });
});

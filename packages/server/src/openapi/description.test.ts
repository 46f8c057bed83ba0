import { paperPrinter } from "@formulyar/documents/testing";
import { expect, it } from "vitest";
import { createApi } from "../createApi.ts";
import { createParts } from "../createParts.ts";
import { smallCatalogue } from "../testing/smallCatalogue.ts";
import { description } from "./description.ts";

it("tells of every route, and of no other", () => {
  const api = createApi(createParts({ catalogue: smallCatalogue(), printer: paperPrinter }));
  const routes = api.routes
    .filter(({ method }) => method !== "ALL")
    .map(({ method, path }) => `${method} ${path.replace(/:(\w+)/g, "{$1}")}`);
  const described = Object.entries(description.paths).flatMap(([path, methods]) =>
    Object.keys(methods).map((method) => `${method.toUpperCase()} ${path}`),
  );
  expect(described.toSorted()).toEqual([...new Set(routes)].toSorted());
});

it("refers only to what is there", () => {
  const text = JSON.stringify(description);
  const names = [...text.matchAll(/"#\/components\/(\w+)\/(\w+)"/g)].map(([, kind, name]) => [kind, name]);
  const components = description.components as Readonly<Record<string, object>>;
  expect(names.filter(([kind = "", name = ""]) => !(name in (components[kind] ?? {})))).toEqual([]);
});

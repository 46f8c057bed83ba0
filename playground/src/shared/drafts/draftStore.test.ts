import { describe, expect, it } from "vitest";
import type { Draft } from "./draft.ts";
import { draftKey } from "./draftKeys.ts";
import { createDraftStore } from "./draftStore.ts";
import { memoryStorage } from "./memoryStorage.ts";

const draft = (changes: Partial<Draft> = {}): Draft => ({
  form: "sample",
  region: "kray",
  edition: "2024",
  title: "Образец",
  savedAt: "2024-10-01T11:05:00.000Z",
  data: { person: { lastName: "Образцова" } },
  ...changes,
});

function open() {
  const storage = memoryStorage();
  return { storage, store: createDraftStore(storage, () => new Date("2024-10-02T00:00:00Z")) };
}

describe("createDraftStore", () => {
  it("gives back what was written", () => {
    const { store } = open();
    store.write(draft());
    expect(store.read({ form: "sample", region: "kray" })).toEqual(draft());
    expect(store.read({ form: "sample" })).toBeUndefined();
  });

  it("keeps the drafts of each region apart and lists the newest first", () => {
    const { store } = open();
    const { region: _, ...base } = draft({ savedAt: "2024-10-03T00:00:00.000Z" });
    store.write(draft());
    store.write(base);
    expect(store.list().map(({ region }) => region)).toEqual([undefined, "kray"]);
  });

  it("removes one draft and leaves the others", () => {
    const { store } = open();
    store.write(draft());
    store.write(draft({ form: "other" }));
    store.remove({ form: "sample", region: "kray" });
    expect(store.list().map(({ form }) => form)).toEqual(["other"]);
  });

  it.each([
    ["broken text", "{"],
    ["another program's value", '"hello"'],
    ["a draft of a later version", JSON.stringify({ version: 2, ...draft() })],
    ["a draft of another form", JSON.stringify({ version: 1, ...draft({ form: "other" }) })],
    ["a draft without a moment", JSON.stringify({ version: 1, ...draft({ savedAt: "вчера" }) })],
    ["a draft whose data are a list", JSON.stringify({ version: 1, ...draft(), data: [] })],
  ])("sets aside %s and loses nothing", (_name, text) => {
    const { storage, store } = open();
    storage.setItem(draftKey(draft()), text);
    expect(store.read(draft())).toBeUndefined();
    expect(store.asides().map((aside) => aside.text)).toEqual([text]);
    expect(store.list()).toEqual([]);
    store.write(draft());
    expect(store.asides()).toHaveLength(1);
    store.removeAside(store.asides()[0]?.key ?? "");
    expect(store.asides()).toEqual([]);
    expect(store.list()).toHaveLength(1);
  });

  it("does not touch what is not ours", () => {
    const { storage, store } = open();
    storage.setItem("somebody", "else");
    expect(store.list()).toEqual([]);
    expect(storage.getItem("somebody")).toBe("else");
  });

  it("does not overwrite what there is no room to set aside", () => {
    const { storage, store } = open();
    const { setItem } = storage;
    storage.setItem(draftKey(draft()), "{");
    storage.setItem = () => {
      throw new DOMException("full", "QuotaExceededError");
    };
    expect(store.read(draft())).toBeUndefined();
    expect(() => store.write(draft())).toThrow("full");
    expect(storage.getItem(draftKey(draft()))).toBe("{");
    storage.setItem = setItem;
    store.write(draft());
    expect(store.asides().map(({ text }) => text)).toEqual(["{"]);
  });

  it("leaves the former draft when there is no room for the new one", () => {
    const { storage, store } = open();
    store.write(draft());
    storage.setItem = () => {
      throw new DOMException("full", "QuotaExceededError");
    };
    expect(() => store.write(draft({ data: {} }))).toThrow("full");
    expect(store.read(draft())).toEqual(draft());
  });
});

import type { JsonObject } from "@formulyar/core";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { createDraftStore, memoryStorage } from "../../shared/drafts/index.ts";
import { DraftDesk } from "./DraftDesk.ts";

const identity = { form: "sample", region: "kray", edition: "2024", title: "Образец" };
const moment = new Date("2024-10-01T11:05:00Z");

function open(storage = memoryStorage(), of = identity) {
  const store = createDraftStore(storage, () => moment);
  const held: { typed?: JsonObject | undefined } = {};
  const settle = () => {
    if (held.typed) desk.change(held.typed);
    held.typed = undefined;
  };
  const editions: string[] = [];
  const openEdition = (edition: string) => void editions.push(edition);
  const desk: DraftDesk = new DraftDesk({ store, identity: of, now: () => moment, settle, openEdition });
  return { storage, store, desk, held, editions };
}

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe("DraftDesk", () => {
  it("saves after a pause and opens the same data again", () => {
    const { storage, desk } = open();
    desk.change({ name: "Обр" });
    desk.change({ name: "Образцова" });
    expect(desk.state().safety).toEqual({ pending: true });
    expect(desk.unsaved).toBe(true);
    vi.runAllTimers();
    expect(desk.state().safety).toEqual({ savedAt: moment });
    expect(open(storage).desk.state().data).toEqual({ name: "Образцова" });
  });

  it("saves at once when the page goes away", () => {
    const { storage, desk } = open();
    desk.change({ name: "Образцова" });
    desk.flush();
    expect(open(storage).desk.state().data).toEqual({ name: "Образцова" });
  });

  it("takes over what is still being typed before the page goes away or the data are replaced", () => {
    const { storage, desk, held } = open();
    held.typed = { name: "Образцова" };
    desk.flush();
    expect(open(storage).desk.state().data).toEqual({ name: "Образцова" });
    held.typed = { name: "Образцова А." };
    desk.replace({}, "clearing");
    expect(desk.state()).toMatchObject({ data: {}, replaced: { data: { name: "Образцова А." } } });
  });

  it("leaves no draft of a form that was only looked at, or emptied by hand", () => {
    const { store, desk } = open();
    desk.change({});
    desk.change({ name: "О" });
    vi.runAllTimers();
    desk.change({});
    vi.runAllTimers();
    expect(store.list()).toEqual([]);
    expect(desk.state().safety).toEqual({});
  });

  it("clears with a way back, also after a reload", () => {
    const { storage, desk } = open();
    desk.change({ name: "Образцова" });
    desk.replace({}, "clearing");
    expect(desk.state()).toMatchObject({ data: {}, revision: 1 });
    const reopened = open(storage).desk;
    expect(reopened.state().replaced).toEqual({ data: { name: "Образцова" }, by: "clearing" });
    reopened.undoReplace();
    expect(reopened.state()).toMatchObject({ data: { name: "Образцова" }, replaced: undefined });
    expect(open(storage).desk.state().data).toEqual({ name: "Образцова" });
  });

  it("forgets what was cleared when told to", () => {
    const { store, desk } = open();
    desk.change({ name: "Образцова" });
    desk.replace({}, "clearing");
    desk.forgetReplaced();
    vi.runAllTimers();
    expect(store.list()).toEqual([]);
  });

  it("takes what another document gives with a way back, even to an empty form", () => {
    const { storage, store, desk } = open();
    desk.prefill({ name: "Образцова" }, 1);
    expect(desk.state()).toMatchObject({ data: { name: "Образцова" }, revision: 1 });
    const reopened = open(storage).desk;
    expect(reopened.state().replaced).toEqual({ data: {}, by: "prefill", filled: 1 });
    reopened.undoReplace();
    expect(reopened.state()).toMatchObject({ data: {}, replaced: undefined });
    expect(store.list()).toEqual([]);
  });

  it("says when the computer has no room, and tries again on the next change", () => {
    const { storage, desk } = open();
    const { setItem } = storage;
    storage.setItem = () => {
      throw new DOMException("full", "QuotaExceededError");
    };
    desk.change({ name: "О" });
    vi.runAllTimers();
    expect(desk.state()).toMatchObject({ safety: { failed: true }, data: { name: "О" } });
    expect(desk.unsaved).toBe(true);
    storage.setItem = setItem;
    desk.change({ name: "Об" });
    vi.runAllTimers();
    expect(desk.state().safety).toEqual({ savedAt: moment });
  });

  it("goes on in another edition, keeps what it was, and writes no more itself", () => {
    const { storage, store, desk, editions } = open();
    desk.change({ name: "Образцова" });
    const kept = [{ pointer: "/fax", title: "Факс", value: "12-34", reason: "Поля больше нет." }];
    expect(desk.moveTo({ edition: "2026", data: { fullName: "Образцова" }, kept })).toBe(true);
    expect(editions).toEqual(["2026"]);
    desk.change({ name: "О" });
    vi.runAllTimers();
    const draft = { edition: "2026", data: { fullName: "Образцова" }, kept };
    expect(store.read(identity)).toMatchObject({
      ...draft,
      before: { edition: "2024", data: { name: "Образцова" } },
    });
    const next = open(storage, { ...identity, edition: "2026" });
    expect(next.desk.state()).toMatchObject({ data: draft.data, kept, olderEdition: undefined });
    next.desk.moveTo(next.desk.state().before ?? { edition: "", data: {} });
    expect(next.store.read(identity)).toMatchObject({
      edition: "2024",
      data: { name: "Образцова" },
      before: draft,
    });
  });

  it("stays where it is when there is no room for the move", () => {
    const { storage, desk, editions } = open();
    storage.setItem = () => {
      throw new DOMException("full", "QuotaExceededError");
    };
    expect(desk.moveTo({ edition: "2026", data: {} })).toBe(false);
    expect(editions).toEqual([]);
    expect(desk.state().safety.failed).toBe(true);
  });

  it("lets go of a value without a place only when told to, and clearing can be undone with it", () => {
    const { storage, store, desk } = open();
    const kept = [{ pointer: "/fax", title: "Факс", value: "12-34", reason: "Поля больше нет." }];
    desk.replace({ name: "О" }, "file", kept);
    desk.replace({}, "clearing");
    expect(desk.state().kept).toEqual([]);
    desk.undoReplace();
    expect(open(storage).desk.state().kept).toEqual(kept);
    desk.forgetKept("/fax");
    vi.runAllTimers();
    expect(store.read(identity)?.kept).toBeUndefined();
  });

  it("follows another tab to the edition that the form was carried to there", () => {
    const first = open();
    first.desk.change({ name: "О" });
    first.desk.flush();
    const second = open(first.storage);
    first.desk.moveTo({ edition: "2026", data: { name: "О" } });
    second.desk.foundElsewhere();
    expect(second.editions).toEqual(["2026"]);
  });

  it("names the edition in which an older draft was begun", () => {
    const { storage, store } = open();
    store.write({ ...identity, edition: "2019", savedAt: moment.toISOString(), data: { name: "О" } });
    expect(open(storage).desk.state().olderEdition).toBe("2019");
  });

  describe("when another tab saves the same form", () => {
    function openTwice() {
      const first = open();
      const second = open(first.storage);
      first.desk.change({ name: "первая" });
      first.desk.flush();
      second.desk.change({ name: "вторая" });
      second.desk.foundElsewhere();
      second.desk.flush();
      return { first, second };
    }

    it("stops writing until the user decides", () => {
      const { first, second } = openTwice();
      expect(second.desk.state()).toMatchObject({ elsewhere: true, data: { name: "вторая" } });
      expect(first.store.read(identity)?.data).toEqual({ name: "первая" });
      expect(second.desk.unsaved).toBe(true);
    });

    it("takes the other's data or keeps its own", () => {
      const { second } = openTwice();
      second.desk.takeOther();
      expect(second.desk.state()).toMatchObject({ elsewhere: false, data: { name: "первая" }, revision: 1 });
      const { first, second: again } = openTwice();
      again.desk.keepMine();
      expect(first.store.read(identity)?.data).toEqual({ name: "вторая" });
    });

    it("follows the other when it has no changes of its own", () => {
      const first = open();
      const idle = open(first.storage);
      first.desk.change({ name: "первая" });
      first.desk.flush();
      idle.desk.foundElsewhere();
      expect(idle.desk.state()).toMatchObject({ data: { name: "первая" }, revision: 1, elsewhere: false });
    });

    it("takes no notice of its own data saved there", () => {
      const first = open();
      first.desk.change({ name: "О" });
      first.desk.flush();
      first.desk.foundElsewhere();
      expect(first.desk.state().elsewhere).toBe(false);
    });
  });
});

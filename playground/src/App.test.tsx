import { act, cleanup, render, screen } from "@testing-library/react";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { App } from "./App.tsx";
import { type Api, ApiProblem } from "./api/index.ts";
import { createDraftStore, memoryStorage } from "./shared/drafts/index.ts";
import { type Services, ServicesProvider } from "./shared/services.ts";

const unknown = () => Promise.reject(new ApiProblem(404, "Нет такой формы", "Формы «x» нет."));
const api: Api = {
  regions: async () => [{ id: "kray", title: "Край" }],
  forms: async (region) => [
    { id: "sample", title: "Заявление-образец", edition: "2024-10-23", ...(region && { region }) },
    { id: "other", title: "Отчёт", edition: "2024-10-23" },
  ],
  form: unknown,
  validators: unknown,
  editions: unknown,
  migrate: unknown,
  read: unknown,
  render: unknown,
};

function services(changes: Partial<Services> = {}): Services {
  const storage = memoryStorage();
  const now = () => new Date(2024, 9, 1, 15, 0);
  return { api, drafts: createDraftStore(storage, now), storage, lasting: true, now, ...changes };
}

async function open(address: string, given = services()) {
  window.history.replaceState(null, "", address);
  await act(async () => {
    render(
      <ServicesProvider value={given}>
        <App />
      </ServicesProvider>,
    );
  });
}

const click = (element: HTMLElement) => act(async () => element.click());
const heading = () => screen.getByRole("heading", { level: 1 });

beforeEach(() => {
  window.scrollTo = () => {};
});
afterEach(cleanup);

describe("addresses of the application", () => {
  it("start with the choice of a region and a form", async () => {
    await open("/");
    expect(document.title).toBe("Какую форму заполнить? — Формуляр");
    expect(screen.getByRole("link", { name: "Заявление-образец" }).getAttribute("href")).toBe(
      "/fill/base/sample",
    );
    expect(document.activeElement).not.toBe(heading());
  });

  it("take the region chosen last time, if it is still there", async () => {
    const known = services();
    known.storage.setItem("formulyar/region", "kray");
    await open("/", known);
    expect(screen.getByRole("link", { name: "Отчёт" }).getAttribute("href")).toBe("/fill/kray/other");
    cleanup();
    const gone = services();
    gone.storage.setItem("formulyar/region", "gone");
    await open("/", gone);
    expect(screen.getByRole("link", { name: "Отчёт" }).getAttribute("href")).toBe("/fill/base/other");
  });

  it.each(["/nowhere", "/fill/kray", "/fill/kray/sample/more", "/fill/%E0%A4%A/x"])(
    "lead on from %s",
    async (address) => {
      await open(address);
      const way = screen.getByRole("link", { name: "Выбрать форму" });
      await click(way);
      expect(window.location.pathname).toBe("/");
      expect(document.activeElement).toBe(heading());
      expect(document.title).toBe("Какую форму заполнить? — Формуляр");
    },
  );

  it("say that there is no such form", async () => {
    await open("/fill/kray/x");
    expect(heading().textContent).toBe("Такой формы нет");
    expect(document.title).toBe("Такой формы нет — Формуляр");
  });
});

describe("the choice of a form", () => {
  it("says what to do when a region has no forms", async () => {
    await open("/", services({ api: { ...api, forms: async () => [] } }));
    expect(screen.getByText("В этом регионе форм пока нет")).toBeTruthy();
  });

  it("says when the program does not answer, and tries again", async () => {
    let isDown = true;
    const regions = () => (isDown ? unknown() : api.regions());
    await open("/", services({ api: { ...api, regions } }));
    expect(screen.getByRole("alert").textContent).toContain("Нет такой формы");
    isDown = false;
    await click(screen.getByRole("button", { name: "Повторить" }));
    expect(screen.getByRole("link", { name: "Отчёт" })).toBeTruthy();
  });

  it("warns when this browser keeps nothing", async () => {
    await open("/", services({ lasting: false }));
    expect(screen.getByText(/не разрешает хранить данные/)).toBeTruthy();
  });
});

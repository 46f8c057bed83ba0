import { execFile } from "node:child_process";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { gzipSync } from "node:zlib";
import { artefactsOf } from "@formulyar/cli/artefacts";
import { createCatalogue } from "@formulyar/core";
import { readDefinitions } from "@formulyar/core/files";
import type { FormulyarFormElement } from "@formulyar/react/element";
import type { Browser, Page } from "puppeteer";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type HostServer, startHost } from "../hosts/hostServer.ts";
import { type BuiltHost, builtHost } from "../support/builtHost.ts";
import { builtPlayground } from "../support/builtPlayground.ts";
import { byName, press, seeText } from "../support/byName.ts";
import { downloadedFile } from "../support/downloadedFile.ts";
import { embedded, embeddedStyle, embeddedText, seeEmbedded } from "../support/embedded.ts";
import { choose, focusedName, tabTo, typeInto } from "../support/keyboard.ts";
import { launchBrowser } from "../support/launchBrowser.ts";
import { checkout } from "../support/paths.ts";
import { pdfWords } from "../support/pdfWords.ts";
import { startServer, type TestServer } from "../support/startServer.ts";
import { violations } from "../support/violations.ts";
import { watchFaults } from "../support/watchFaults.ts";

const strict = "default-src 'self'";
const ownPolicy =
  "default-src 'none'; script-src 'self'; style-src 'self'; font-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

let forms: TestServer;
let browser: Browser;
let plain: HostServer;
let react: HostServer;
let reactPages: BuiltHost;

beforeAll(async () => {
  [forms, browser, reactPages] = await Promise.all([startServer(), launchBrowser(), builtHost()]);
  const folders = [
    ["/", join(checkout, "test/hosts/plain")],
    ["/embed/", join(await builtPlayground(), "embed")],
    ["/fonts/", join(checkout, "packages/react/node_modules/@fontsource-variable/golos-text")],
  ] as const;
  const made = await preparedFiles();
  plain = await startHost({ folders, forms: forms.url, policy: strict, made });
  react = await startHost({ folders: [["/", reactPages.folder]], forms: forms.url, policy: ownPolicy });
});

afterAll(async () => {
  await browser?.close();
  await Promise.all([plain?.close(), react?.close(), reactPages?.remove()]);
  await forms?.close();
});

/** A form written out by `formulyar build`, as an application ships it that has no server of forms. */
async function preparedFiles(): Promise<ReadonlyMap<string, string>> {
  const { definition } = createCatalogue(await readDefinitions(checkout)).form("application", "chelyabinsk");
  const artefacts = await artefactsOf(definition);
  return new Map([...artefacts].map(([name, text]) => [`/form/${name}`, text]));
}

interface Visit {
  readonly page: Page;
  readonly faults: readonly string[];
  readonly requests: readonly string[];
  /** Policies that answers came with. */
  readonly policies: ReadonlySet<string | undefined>;
  close(): Promise<void>;
}

async function visit(host: HostServer, path = "/"): Promise<Visit> {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  await page.setViewport({ width: 1280, height: 900 });
  await page.emulateMediaFeatures([{ name: "prefers-reduced-motion", value: "reduce" }]);
  const faults = watchFaults(page, host.url);
  const requests: string[] = [];
  page.on("request", (request) => requests.push(new URL(request.url()).pathname));
  const policies = new Set<string | undefined>();
  page.on("response", (response) => policies.add(response.headers()["content-security-policy"]));
  await page.goto(`${host.url}${path}`);
  return { page, faults, requests, policies, close: () => context.close() };
}

/** Fills in by the keyboard what the application does not know, and goes on to «Готово». */
async function fillTheRest(page: Page): Promise<Uint8Array> {
  await choose(page, "Далее");
  await typeInto(page, "Фамилия", "Образцова");
  await typeInto(page, "Имя", "Анна");
  await typeInto(page, "СНИЛС", "11223344595");
  for (let step = 0; step < 5; step++) await choose(page, "Далее");
  await choose(page, "согласен");
  await typeInto(page, "Дата заполнения заявления", "01.11.2024");
  await choose(page, "Далее");
  await choose(page, "Далее");
  await page.waitForSelector("::-p-aria([name='Готово'][role='button'])");
  await choose(page, "Готово");
  await byName(page, "link", "Скачать PDF");
  const { bytes } = await downloadedFile(page, () => press(page, "Скачать PDF", "link"));
  return bytes;
}

async function seePdf(bytes: Uint8Array): Promise<void> {
  const words = await pdfWords(bytes);
  expect(words).toContain("Образцова Анна Петровна");
  expect(words).toContain("112-233-445 95");
}

describe("a plain page with nothing allowed but its own origin", () => {
  test("the element is filled in by the keyboard, gives the record, and the document comes from it", async () => {
    const { page, faults, close } = await visit(plain);
    await embedded(page);
    const pdf = await fillTheRest(page);
    await seeText(page, "Заявление принято");
    const record = JSON.parse(await page.$eval("#record", (shown) => shown.textContent ?? ""));
    expect(record).toMatchObject({ form: "application", region: "chelyabinsk" });
    expect(record.edition).toMatch(/^\d{4}-/);
    expect(record.data.person.name).toEqual({
      lastName: "Образцова",
      firstName: "Анна",
      middleName: "Петровна",
    });
    await seePdf(pdf);
    expect(faults).toEqual([]);
    await close();
  });

  test("a check leads to its summary inside of the element, the summary to the field", async () => {
    const { page, faults, close } = await visit(plain);
    await embedded(page);
    await press(page, "Проверить");
    await seeEmbedded(page, "Исправьте ошибки");
    const problems = await page.$eval("formulyar-form", (form) => form.problems.map(({ path }) => path));
    expect(problems).toContain("/person/name/lastName");
    expect(await page.title()).toBe("Заявление — Кабинет специалиста");
    expect(await violations(page)).toEqual([]);
    await page.click("formulyar-form >>> .fy-problems a");
    await page.waitForFunction(
      () => document.querySelector("formulyar-form")?.shadowRoot?.activeElement?.tagName === "INPUT",
    );
    expect(await focusedName(page)).toBe("Фамилия");
    expect(faults).toEqual([]);
    await close();
  });

  test("the page's tokens colour the form, and its set for low vision has the last word", async () => {
    const { page, faults, close } = await visit(plain);
    await embedded(page);
    const primary = ".fy-button--primary";
    expect(await embeddedStyle(page, primary, "background-color")).toBe("rgb(107, 47, 160)");
    expect(await embeddedStyle(page, ".fy-form__title", "letter-spacing")).toBe("0.5px");
    const usual = await embeddedStyle(page, ".fy-form", "font-size");
    await press(page, "Версия для слабовидящих");
    await page.waitForSelector("formulyar-form[data-fy-vision=low]");
    expect(usual).toBe("17px");
    expect(await embeddedStyle(page, ".fy-form", "font-size")).toBe("24px");
    expect(await embeddedStyle(page, primary, "background-color")).toBe("rgb(0, 51, 122)");
    expect(await violations(page)).toEqual([]);
    expect(faults).toEqual([]);
    await close();
  });

  test("the page is fit for a telephone", async () => {
    const { page, close } = await visit(plain);
    await page.setViewport({ width: 360, height: 740 });
    await embedded(page);
    const [inner, outer] = await page.evaluate(() => [document.documentElement.scrollWidth, innerWidth]);
    expect(inner).toBeLessThanOrEqual(outer ?? 0);
    expect(await violations(page)).toEqual([]);
    await close();
  });

  test("asks for nothing but its file and the API, and is set in the typeface of the page", async () => {
    const { page, requests, policies, close } = await visit(plain);
    await embedded(page);
    await page.waitForFunction(() => [...document.fonts].some(({ status }) => status === "loaded"));
    expect(await embeddedStyle(page, ".fy-label", "font-family")).toMatch(/^"Golos Text Variable"/);
    expect([...policies]).toEqual([strict]);
    expect(requests.filter((path) => !path.startsWith("/fonts/")).sort()).toEqual([
      "/",
      "/api/v1/forms/application",
      "/api/v1/forms/application/validator.js",
      "/embed/formulyar-form.js",
      "/host.css",
      "/host.js",
    ]);
    await close();
  });
});

describe("the element", () => {
  test("is one module without imports and evaluation, of 175 KB packed at most", async () => {
    const response = await fetch(`${forms.url}/embed/formulyar-form.js`);
    expect(response.headers.get("content-type")).toMatch(/^text\/javascript/);
    const text = await response.text();
    expect(gzipSync(text, { level: 9 }).length).toBeLessThanOrEqual(175 * 1024);
    expect(text).not.toMatch(/\bimport\s*[{"'*]|\bfrom\s*["'`]\.?\.?\/|\beval\(|new Function\(/);
    // Development builds of React and what compiles schemas would double it.
    expect(text).not.toMatch(/react-dom-client\.development|validate\$data|strictTypes/);
  });

  test("keeps what is filled in when it is moved on the page, taken away and put back", async () => {
    const { page, faults, close } = await visit(plain);
    await embedded(page);
    await choose(page, "Далее");
    await typeInto(page, "Фамилия", "Образцова");
    await page.evaluate(() => {
      const form = document.querySelector("formulyar-form");
      if (form) document.querySelector("main")?.append(form);
    });
    await page.evaluate(async () => {
      const form = document.querySelector("formulyar-form");
      form?.remove();
      await new Promise((resolve) => setTimeout(resolve, 50));
      if (form) document.body.append(form);
    });
    await embedded(page);
    expect(await page.$eval("formulyar-form", (form) => form.record?.data)).toMatchObject({
      person: { name: { lastName: "Образцова" } },
    });
    await byName(page, "textbox", "Фамилия");
    const shown = await page.$eval("formulyar-form", (form) =>
      [...(form.shadowRoot?.querySelectorAll("input") ?? [])].map(({ value }) => value),
    );
    expect(shown).toContain("Образцова");
    expect(faults).toEqual([]);
    await close();
  });

  test("loads anew for another form, and says what went wrong, in words and by an event", async () => {
    const { page, close } = await visit(plain);
    await embedded(page);
    const told = await page.$eval("formulyar-form", async (form) => {
      const heard: string[] = [];
      document.addEventListener("formulyar-error", (event) => {
        heard.push((event as HTMLElementEventMap["formulyar-error"]).detail.problem.title);
      });
      form.form = "no-such-form";
      await form.ready.catch((problem: Error) => heard.push(problem.name));
      return heard;
    });
    expect(told).toEqual(["Нет такой формы", "LoadProblem"]);
    await seeEmbedded(page, "Нет такой формы");
    expect(await violations(page)).toEqual([]);

    // Of several changes in a row only the last counts.
    const record = await page.$eval("formulyar-form", async (form) => {
      form.form = "services-act";
      form.form = "ipsp";
      return form.ready;
    });
    expect(record).toMatchObject({ form: "ipsp", region: "chelyabinsk", data: {} });
    await close();
  });

  test("has tables that are worked in as everywhere", async () => {
    const { page, faults, close } = await visit(plain);
    await embedded(page);
    await page.$eval("formulyar-form", async (form) => {
      form.form = "ipsp";
      form.section = "services";
      await form.ready;
    });
    await tabTo(page, "Социально-бытовые услуги");
    const keys = ["ArrowDown", "ArrowDown", "ArrowRight", "Enter", "Space", "Tab"] as const;
    for (const key of keys) await page.keyboard.press(key);
    await page.keyboard.type("30");
    await page.keyboard.press("Tab");
    const rows = await page.$eval("formulyar-form", (form) => form.record?.data.services);
    expect(rows).toEqual([expect.objectContaining({ minutesPerVisit: 30 })]);
    const spot = await page.waitForSelector("formulyar-form >>> [data-chosen=true] [data-stop='2']");
    // The first press goes to a cell, the second one edits it.
    await spot?.click();
    expect(await page.$("formulyar-form >>> .fy-teditor")).toBeNull();
    await spot?.click();
    await page.waitForSelector("formulyar-form >>> input.fy-teditor");
    await page.keyboard.down("Control");
    await page.keyboard.press("KeyA");
    await page.keyboard.up("Control");
    await page.keyboard.type("45");
    await page.keyboard.press("Enter");
    const mended = await page.$eval("formulyar-form", (form) => form.record?.data.services);
    expect(mended).toEqual([expect.objectContaining({ minutesPerVisit: 45 })]);
    expect(await violations(page)).toEqual([]);
    expect(faults).toEqual([]);
    await close();
  });

  test("tries again when somebody asks it to", async () => {
    const { page, close } = await visit(plain, "/prepared.html");
    await embedded(page);
    await page.setOfflineMode(true);
    await page.$eval("formulyar-form", (form) => {
      form.definition = undefined;
      form.region = "chelyabinsk";
      form.form = "application";
    });
    await seeEmbedded(page, "Нет связи с сервером форм");
    await page.setOfflineMode(false);
    await press(page, "Повторить");
    await embedded(page);
    await page.waitForFunction(
      () => document.querySelector("formulyar-form")?.shadowRoot?.activeElement?.tagName === "H2",
    );
    expect(await embeddedText(page)).toContain("Кто подаёт заявление");
    await close();
  });

  test("refuses a record of another form or edition, and opens one in its own", async () => {
    const { page, close } = await visit(plain);
    await embedded(page);
    const failed = await page.$eval("formulyar-form", async (form) => {
      form.record = { form: "ipsp", data: {} };
      return form.ready.catch(({ title }: { title: string }) => title);
    });
    expect(failed).toBe("Запись другой формы");
    const opened = await page.$eval("formulyar-form", async (form) => {
      form.record = { form: "application", edition: "2024-10-23", data: { filedBy: "self" } };
      return form.ready;
    });
    expect(opened).toEqual({
      form: "application",
      region: "chelyabinsk",
      edition: "2024-10-23",
      data: { filedBy: "self" },
    });
    await close();
  });

  test("takes what was set on it before its file was there", async () => {
    const { page, faults, close } = await visit(plain, "/late.html");
    await page.$eval("formulyar-form", (form) => {
      form.region = "chelyabinsk";
      form.record = { form: "application", data: { filedBy: "self" } };
    });
    await page.addScriptTag({ url: "/embed/formulyar-form.js", type: "module" });
    await embedded(page);
    const shown = await page.$eval("formulyar-form", (form) => ({
      ...form.record,
      attribute: form.getAttribute("region"),
    }));
    expect(shown).toMatchObject({
      form: "application",
      region: "chelyabinsk",
      data: { filedBy: "self" },
      attribute: "chelyabinsk",
    });
    await seeEmbedded(page, "Кто подаёт заявление");
    expect(faults).toEqual([]);
    await close();
  });

  test("with a form written out beforehand asks for nothing", async () => {
    const { page, faults, requests, close } = await visit(plain, "/prepared.html");
    await embedded(page);
    await choose(page, "сам инвалид");
    await press(page, "Проверить");
    await seeEmbedded(page, "Исправьте ошибки");
    expect(requests.filter((path) => path.startsWith("/api/"))).toEqual([]);
    expect(faults).toEqual([]);
    await close();
  });

  test("does not meet another one on the same page", async () => {
    const { page, faults, close } = await visit(plain, "/pair.html");
    await embedded(page, "#left");
    await embedded(page, "#right");
    await typeInto(page, "Фамилия", "Образцова");
    await page.$eval("#right", (form) => (form as FormulyarFormElement).flush());
    const records = await page.$$eval("formulyar-form", (all) => all.map((form) => form.record?.data));
    expect(records).toEqual([{}, { person: { name: { lastName: "Образцова" } } }]);
    expect(await violations(page)).toEqual([]);
    expect(faults).toEqual([]);
    await close();
  });
});

describe("the element in a form of the page", () => {
  const posted = () => new URLSearchParams(plain.posted.at(-1));

  test("stops it while there are errors, unless the page asks for no checks", async () => {
    const { page, faults, close } = await visit(plain, "/inForm.html");
    await embedded(page);
    const before = plain.posted.length;
    await press(page, "Отправить");
    await seeEmbedded(page, "Исправьте ошибки");
    expect(plain.posted.length).toBe(before);
    await press(page, "Отложить");
    await seeText(page, "Принято");
    expect(posted().get("draft")).toBe("yes");
    expect(JSON.parse(posted().get("application") ?? "")).toMatchObject({ form: "application", data: {} });
    expect(faults).toEqual([]);
    await close();
  });

  test("sends the whole record once, with what is still being typed", async () => {
    const { page, faults, close } = await visit(plain, "/inForm.html");
    await embedded(page);
    const example = await readFile(join(checkout, "forms/application/examples/self-minimal.json"), "utf8");
    const data = JSON.parse(example);
    data.person.name.lastName = "";
    await page.$eval(
      "formulyar-form",
      (form, known) => {
        form.record = { form: "application", data: known };
        form.section = "person";
      },
      data,
    );
    await typeInto(page, "Фамилия", "Образцова");
    await Promise.all([page.waitForNavigation(), page.$eval("button", (button) => button.click())]);
    await seeText(page, "Принято");
    expect(posted().getAll("application")).toHaveLength(1);
    const record = JSON.parse(posted().get("application") ?? "");
    expect(record).toMatchObject({
      region: "chelyabinsk",
      data: { person: { name: { lastName: "Образцова" } } },
    });
    expect(record.edition).toMatch(/^\d{4}-/);
    expect(posted().get("number")).toBe("7");
    expect(faults).toEqual([]);
    await close();
  });

  test("is the browser's own control where no attribute stands against it", async () => {
    const { page, faults, close } = await visit(plain, "/prepared.html");
    await embedded(page);
    const before = plain.posted.length;
    await page.$eval("formulyar-form", (element) => {
      const form = Object.assign(document.createElement("form"), { method: "post", action: "/case" });
      element.name = "application";
      element.replaceWith(form);
      form.append(element, Object.assign(document.createElement("button"), { textContent: "Отправить" }));
    });
    const keys = () => page.$eval("form", (form) => [...new FormData(form).keys()]);
    expect(await keys()).toEqual(["application"]);
    await press(page, "Отправить");
    await seeEmbedded(page, "Исправьте ошибки");
    expect(await page.$eval("form", (form) => [form.elements.length, form.checkValidity()])).toEqual([
      2,
      false,
    ]);
    expect(plain.posted.length).toBe(before);
    const data = JSON.parse(
      await readFile(join(checkout, "forms/application/examples/self-minimal.json"), "utf8"),
    );
    await page.$eval(
      "formulyar-form",
      (form, known) => {
        form.record = { form: "application", data: known };
      },
      data,
    );
    await Promise.all([page.waitForNavigation(), press(page, "Отправить")]);
    expect(JSON.parse(posted().get("application") ?? "").data.person.name.lastName).toBe("Образцова");
    expect(faults).toEqual([]);
    await close();
  });

  test("follows its reset and its disabled fieldset", async () => {
    const { page, close } = await visit(plain, "/inForm.html");
    await embedded(page);
    await choose(page, "сам инвалид");
    expect(await page.$eval("formulyar-form", (form) => form.record?.data)).toEqual({ filedBy: "self" });
    await press(page, "Начать заново");
    await page.waitForFunction(
      () => JSON.stringify(document.querySelector("formulyar-form")?.record?.data) === "{}",
    );
    await page.$eval("fieldset", (fieldset) => {
      fieldset.disabled = true;
    });
    await page.waitForFunction(
      () => document.querySelector("formulyar-form")?.shadowRoot?.querySelector("input:enabled") === null,
    );
    const sent = await page.$eval("form", (form) => [...new FormData(form).keys()]);
    expect(sent).toEqual(["number"]);
    await close();
  });
});

describe("a React application with a policy of its own", () => {
  test("keeps the record, gets it when the form is done, and the document from it", async () => {
    const { page, faults, requests, close } = await visit(react, "/?form=application&region=chelyabinsk");
    await byName(page, "button", "Проверить");
    await tabTo(page, "Далее");
    await page.evaluate(() => (document.activeElement as HTMLElement).blur());
    const pdf = await fillTheRest(page);
    await seeText(page, "Заявление принято");
    const record = JSON.parse(await page.$eval("pre", (shown) => shown.textContent ?? ""));
    expect(record).toMatchObject({ form: "application", region: "chelyabinsk" });
    expect(record.data.person.snils).toBe("112-233-445 95");
    await seePdf(pdf);
    expect(await violations(page)).toEqual([]);
    expect(requests.every((path) => path === "/" || /^\/(?:assets|api\/v1)\//.test(path))).toBe(true);
    expect(faults).toEqual([]);
    await close();
  });

  test("has its own theme, and the set for low vision inside of it", async () => {
    const { page, faults, close } = await visit(react);
    await byName(page, "button", "Проверить");
    const colour = () =>
      page.$eval(".fy-button--primary", (button) => getComputedStyle(button).backgroundColor);
    expect(await colour()).toBe("rgb(15, 107, 92)");
    await press(page, "Версия для слабовидящих");
    await page.waitForSelector("[data-fy-vision=low]");
    expect(await colour()).toBe("rgb(0, 51, 122)");
    expect(await violations(page)).toEqual([]);
    expect(faults).toEqual([]);
    await close();
  });
});

test("a program without a browser has a record checked and printed", async () => {
  const folder = await mkdtemp(join(tmpdir(), "formulyar-program-"));
  const [source, target] = [join(folder, "record.json"), join(folder, "document.pdf")];
  const data = JSON.parse(
    await readFile(join(checkout, "forms/application/examples/self-minimal.json"), "utf8"),
  );
  const program = join(checkout, "test/hosts/http/print.mjs");
  const run = async (record: object) => {
    await writeFile(source, JSON.stringify(record));
    return promisify(execFile)(process.execPath, [program, forms.url, source, target]);
  };
  const record = { form: "application", region: "chelyabinsk", data };
  const { stdout } = await run({ ...record, data: { ...data, filedBy: undefined } });
  expect(stdout).toContain("/filedBy");
  await run(record);
  await seePdf(new Uint8Array(await readFile(target)));
  await expect(run({ ...record, region: "nowhere" })).rejects.toThrow(/Нет такого региона/);
  await rm(folder, { recursive: true, force: true });
});

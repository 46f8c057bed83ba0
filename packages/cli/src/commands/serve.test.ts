import { afterAll, beforeAll, expect, it } from "vitest";
import { type FakeWorld, fakeWorld } from "../testing/fakeWorld.ts";

let world: FakeWorld;
beforeAll(async () => {
  world = await fakeWorld();
});
afterAll(() => world.remove());

it("serves until told to stop, then closes the printer", async () => {
  let stop = () => {};
  let closed = false;
  const stopped = () =>
    new Promise<void>((resolve) => {
      stop = resolve;
    });
  const openPrinter = () => ({
    print: async () => new Uint8Array(),
    close: async () => {
      closed = true;
    },
  });
  let greet = (_text: string) => {};
  const greeting = new Promise<string>((resolve) => {
    greet = resolve;
  });
  const stdout = { isTerminal: false, write: async (text: string | Uint8Array) => greet(String(text)) };
  const ended = world.formulyar("serve --port 0", "", { stopped, openPrinter, stdout });
  const text = await greeting;
  expect(text).toMatch(
    /^Страниц нет, открыт только HTTP API: http:\/\/127\.0\.0\.1:\d+ — остановить: Ctrl\+C\n$/,
  );
  const forms = await fetch(`${/http:\S+/.exec(text)?.[0]}/api/v1/forms`);
  expect(await forms.json()).toMatchObject({ forms: [{ id: "small" }] });
  stop();
  expect([(await ended).code, closed]).toEqual([0, true]);
});

it("refuses a port that is none", async () => {
  const { code, err } = await world.formulyar("serve --port 70000");
  expect([code, err.includes("целое число от 0 до 65535")]).toEqual([2, true]);
});

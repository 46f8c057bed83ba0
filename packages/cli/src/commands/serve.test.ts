import { request } from "node:http";
import { paperPrinter } from "@formulyar/documents/testing";
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
    ...paperPrinter,
    close: async () => {
      closed = true;
    },
  });
  let greet = (_text: string) => {};
  const greeting = new Promise<string>((resolve) => {
    greet = resolve;
  });
  const stdout = { isTerminal: false, write: async (text: string | Uint8Array) => greet(String(text)) };
  const ended = world.formulyar("serve --port 0 --names forms.example.org,портал.example.org", "", {
    stopped,
    openPrinter,
    stdout,
  });
  const text = await greeting;
  expect(text).toMatch(
    /^Страниц нет, открыт только HTTP API: http:\/\/127\.0\.0\.1:\d+ — остановить: Ctrl\+C\n$/,
  );
  const address = `${/http:\S+/.exec(text)?.[0]}/api/v1/forms`;
  const forms = await fetch(address);
  expect(await forms.json()).toMatchObject({ forms: [{ id: "small" }] });
  expect(await statusUnder(address, "forms.example.org")).toBe(200);
  expect(await statusUnder(address, "xn--80awhdgm.example.org")).toBe(200);
  expect(await statusUnder(address, "evil.example.org")).toBe(421);
  stop();
  expect([(await ended).code, closed]).toEqual([0, true]);
});

it("refuses a port that is none", async () => {
  const { code, err } = await world.formulyar("serve --port 70000");
  expect([code, err.includes("целое число от 0 до 65535")]).toEqual([2, true]);
});

/** The status of an answer to a request that came under a name. */
function statusUnder(address: string, host: string): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    const sent = request(address, { headers: { host } }, (answer) => {
      answer.resume();
      resolve(answer.statusCode);
    });
    sent.on("error", reject).end();
  });
}

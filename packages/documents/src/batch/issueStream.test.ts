import { expect, it } from "vitest";
import { BrowserNotFoundError } from "../browser/BrowserNotFoundError.ts";
import type { FormDocument } from "../document/createDocument.ts";
import { RefusedDocumentError } from "../printer/PrintError.ts";
import { type IssueRecords, issueStream, type StreamItem } from "./issueStream.ts";

/** A document of one line: its name and the record's number. */
const document = (name: string): FormDocument => {
  const html: FormDocument["html"] = (data) => `${name} ${data?.id}`;
  return { html } as unknown as FormDocument;
};
const [first, second] = [document("first"), document("second")];
const item = (id: number, by: FormDocument = first) => ({
  id,
  print: { document: by, record: { data: { id } } },
});
const passing = (id: number): { id: number } & StreamItem => ({ id });

async function* stream<T>(items: readonly T[]) {
  yield* items;
}

interface Press {
  readonly printed: readonly string[];
  readonly issue: IssueRecords;
}

/** Prints a line by itself; `call`: how many times it has been asked for. */
function press(print: (line: string, call: number) => string): Press {
  const printed: string[] = [];
  const one = async (line: string) => {
    printed.push(line);
    return new TextEncoder().encode(print(line, printed.filter((other) => other === line).length));
  };
  const issue: IssueRecords = (by, records, options) =>
    Promise.allSettled(records.map(({ data }) => one(by.html(data, options))));
  return { printed, issue };
}

async function run(items: readonly (StreamItem & { id: number })[], { issue }: Press, more = {}) {
  const results = [];
  for await (const chunk of issueStream(issue, stream(items), { today: "2025-03-01", ...more }))
    results.push(...chunk);
  return results.map(({ item, pdf }) => {
    const text = pdf?.status === "fulfilled" ? new TextDecoder().decode(pdf.value) : pdf?.reason.message;
    return [item.id, text];
  });
}

it("gives each record its own document, in order, whatever forms are mixed", async () => {
  const items = [item(1), passing(2), item(3, second), item(4), passing(5)];
  expect(
    await run(
      items,
      press((html) => html),
    ),
  ).toEqual([
    [1, "first 1"],
    [2, undefined],
    [3, "second 3"],
    [4, "first 4"],
    [5, undefined],
  ]);
});

it("hands over chunks of the size asked for", async () => {
  const sizes: number[] = [];
  const items = stream(Array.from({ length: 60 }, (_, id) => item(id)));
  for await (const chunk of issueStream(press((html) => html).issue, items, { today: "2025-03-01" }))
    sizes.push(chunk.length);
  expect(sizes).toEqual([25, 25, 10]);
});

it("tries what failed once more, alone; what fails again stops nobody", async () => {
  const by = press((html, call) => {
    if (html === "first 2" && call === 1) throw new Error("crash");
    if (html === "first 3") throw new Error("always");
    if (html === "first 4") throw new RefusedDocumentError("too large");
    return html;
  });
  expect(
    await run(
      [1, 2, 3, 4, 5].map((id) => item(id)),
      by,
    ),
  ).toEqual([
    [1, "first 1"],
    [2, "first 2"],
    [3, "always"],
    [4, "too large"],
    [5, "first 5"],
  ]);
  expect(by.printed.filter((html) => html === "first 4")).toHaveLength(1);
});

it("stops where no record could be printed at all, and when it is told to", async () => {
  const lacking = press(() => {
    throw new BrowserNotFoundError(["there is none"]);
  });
  await expect(run([item(1)], lacking)).rejects.toThrow(BrowserNotFoundError);
  const stop = new AbortController();
  const stopping = press((html) => {
    stop.abort(new Error("stopped"));
    return html;
  });
  await expect(run([item(1), item(2)], stopping, { signal: stop.signal })).rejects.toThrow("stopped");
});

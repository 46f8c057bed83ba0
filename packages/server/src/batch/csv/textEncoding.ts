import type { OpenBytes } from "../records/RawRecord.ts";

/** How a table's text is written: what spreadsheets save as CSV here is one of these. */
export type TextEncoding = "utf-8" | "windows-1251" | "utf-16le";

/** The encoding of a text: by its mark, else UTF-8 where all of it is that, else the one of Windows in Russia. */
export async function textEncoding(open: OpenBytes): Promise<TextEncoding> {
  const utf8 = new TextDecoder("utf-8", { fatal: true });
  let first = true;
  try {
    for await (const part of open()) {
      if (first && part[0] === 0xff && part[1] === 0xfe) return "utf-16le";
      first = false;
      utf8.decode(part, { stream: true });
    }
    utf8.decode();
    return "utf-8";
  } catch (error) {
    if (error instanceof TypeError) return "windows-1251";
    throw error;
  }
}

/** The text of bytes, part by part, without its mark. */
export async function* decodeText(
  bytes: AsyncIterable<Uint8Array>,
  encoding: TextEncoding,
): AsyncGenerator<string, void, undefined> {
  const decoder = new TextDecoder(encoding);
  for await (const part of bytes) yield decoder.decode(part, { stream: true });
  yield decoder.decode();
}

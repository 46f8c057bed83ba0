import { readFileSync } from "node:fs";
import { writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { join } from "node:path";
import { deflateSync } from "node:zlib";

/** What stands in files that no document may show. */
export const SECRET = "ZQXTAINA";

/** A picture of this size stands in no document of ours. */
export const SECRET_WIDTH = 37;

/** Pages of attacks are set in another. */
export const SECRET_FONT = "Tinos-BoldItalic";

const require = createRequire(import.meta.url);

/** Fills a folder with files whose contents are known when they turn up in a document. */
export async function fillSecretFolder(folder: string): Promise<void> {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="300" height="40"><g id="s"><text id="t" y="20">${SECRET}</text></g></svg>`;
  const files: Readonly<Record<string, string | Buffer>> = {
    "secret.txt": SECRET,
    "secret.html": `<p>${SECRET}</p>`,
    "secret.svg": svg,
    "secret.css": `p::after, body::after { content: "${SECRET}" }`,
    "secret.js": `document.write("${SECRET}")`,
    "secret.xsl": `<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"><xsl:template match="/"><p>${SECRET}</p></xsl:template></xsl:stylesheet>`,
    "secret.png": picture(),
    "secret.woff": readFileSync(require.resolve("@fontsource/tinos/files/tinos-cyrillic-700-italic.woff")),
  };
  await Promise.all(Object.entries(files).map(([name, content]) => writeFile(join(folder, name), content)));
}

/** A grey PNG, {@link SECRET_WIDTH} wide and high. */
function picture(): Buffer {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(SECRET_WIDTH, 0);
  header.writeUInt32BE(SECRET_WIDTH, 4);
  header.set([8, 0, 0, 0, 0], 8);
  const rows = Buffer.alloc((SECRET_WIDTH + 1) * SECRET_WIDTH, 100);
  for (let row = 0; row < SECRET_WIDTH; row++) rows[row * (SECRET_WIDTH + 1)] = 0;
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  return Buffer.concat([
    signature,
    chunk("IHDR", header),
    chunk("IDAT", deflateSync(rows)),
    chunk("IEND", Buffer.alloc(0)),
  ]);
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, "latin1"), data]);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(data.length);
  const sum = Buffer.alloc(4);
  sum.writeUInt32BE(crc(body));
  return Buffer.concat([length, body, sum]);
}

function crc(bytes: Buffer): number {
  let sum = 0xffffffff;
  for (const byte of bytes) {
    sum ^= byte;
    for (let bit = 0; bit < 8; bit++) sum = (sum >>> 1) ^ (sum & 1 ? 0xedb88320 : 0);
  }
  return (sum ^ 0xffffffff) >>> 0;
}

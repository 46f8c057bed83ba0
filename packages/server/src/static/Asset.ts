import { createHash } from "node:crypto";
import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";
import { isCompressible, mediaType } from "./mediaType.ts";

export type Encoding = "br" | "gzip" | "identity";

const pack = {
  br: (bytes: Uint8Array) =>
    promisify(brotliCompress)(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }),
  gzip: (bytes: Uint8Array) => promisify(gzip)(bytes),
  identity: async (bytes: Uint8Array) => bytes,
};

/** One file of the pages, in memory; packed for the way at the first request. */
export class Asset {
  readonly type: string;
  readonly etag: string;
  /** The name holds a hash of the content, so it never changes. */
  readonly immutable: boolean;
  readonly compressible: boolean;
  readonly #bytes: Uint8Array;
  readonly #packed = new Map<Encoding, Promise<Uint8Array>>();

  constructor(path: string, bytes: Uint8Array) {
    this.type = mediaType(path);
    this.etag = `W/"${createHash("sha256").update(bytes).digest("base64url").slice(0, 22)}"`;
    this.immutable = /^assets\/.+-[\w-]{8,}\.\w+$/.test(path);
    this.compressible = bytes.byteLength > 1024 && isCompressible(this.type);
    this.#bytes = bytes;
  }

  encoded(encoding: Encoding): Promise<Uint8Array> {
    const packed = this.#packed.get(encoding) ?? pack[encoding](this.#bytes);
    this.#packed.set(encoding, packed);
    return packed;
  }
}

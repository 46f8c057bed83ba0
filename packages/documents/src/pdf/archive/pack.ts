import { deflateSync } from "node:zlib";

/** Bytes by which a compressor looks back; a small one is set up in no time, which is most of the work for small things. */
const SMALL = { windowBits: 12, memLevel: 5 };
const WHOLE_SMALL = 4096;

/** Compresses as `FlateDecode` wants it. */
export function pack(bytes: Uint8Array): Buffer {
  return bytes.length <= WHOLE_SMALL ? deflateSync(bytes, SMALL) : deflateSync(bytes);
}

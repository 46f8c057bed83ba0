import { createHash } from "node:crypto";
import type { IsoDate } from "@formulyar/core";
import { textString, writeObject } from "../syntax/index.ts";
import type { PdfWriter } from "./PdfWriter.ts";
import { pdfDate } from "./xmp.ts";

/** A file inside the file. */
export interface Attachment {
  readonly name: string;
  readonly description: string;
  /** MIME type. */
  readonly type: string;
  readonly bytes: Buffer;
}

/**
 * Puts the record into the file as what the document was made of (ISO 19005-3, 6.8, `Source`). Gives what the catalog
 * says of it.
 */
export function attach(writer: PdfWriter, file: Attachment, day: IsoDate): string {
  const checksum = createHash("md5").update(file.bytes).digest("hex");
  const subtype = file.type.replaceAll("/", "#2F");
  const embedded = writer.stream(
    `/Type/EmbeddedFile/Subtype/${subtype}/Params<</Size ${file.bytes.length}/ModDate${pdfDate(day)}/CheckSum<${checksum}>>>`,
    file.bytes,
  );
  const name = writeObject(textString(file.name));
  const description = writeObject(textString(file.description));
  const specification = writer.object(
    `<</Type/Filespec/F${name}/UF${name}/Desc${description}/AFRelationship/Source/EF<</F ${embedded} 0 R/UF ${embedded} 0 R>>>>`,
  );
  return `/AF[${specification} 0 R]/Names<</EmbeddedFiles<</Names[${name} ${specification} 0 R]>>>>`;
}

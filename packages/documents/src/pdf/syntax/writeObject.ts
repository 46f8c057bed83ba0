import { PdfName, type PdfObject, PdfRef, PdfStream, PdfString } from "./objects.ts";

/** An object as it stands in a file, each character one byte. The stream's bytes themselves are the file writer's. */
export function writeObject(object: PdfObject): string {
  if (object instanceof PdfName) return writeName(object.value);
  if (object instanceof PdfRef) return `${object.number} ${object.generation} R`;
  if (typeof object === "number") return writeNumber(object);
  if (object instanceof PdfString) return writeString(object.bytes);
  if (Array.isArray(object)) return `[${object.map(writeObject).join(" ")}]`;
  if (object instanceof Map) return writeDict(object);
  if (object instanceof PdfStream) return writeDict(object.dict);
  return String(object);
}

function writeDict(dict: ReadonlyMap<string, PdfObject>): string {
  let text = "<<";
  for (const [key, value] of dict) text += `${writeName(key)} ${writeObject(value)}\n`;
  return `${text}>>`;
}

function writeName(name: string): string {
  return /^[A-Za-z0-9+_.-]*$/.test(name) ? `/${name}` : `/${escapeName(name)}`;
}

function escapeName(name: string): string {
  return name.replaceAll(
    /[^!"$&'*-.0-;=?-Z\\^-z|~]/g,
    (sign) => `#${sign.charCodeAt(0).toString(16).padStart(2, "0").toUpperCase()}`,
  );
}

// PDF knows no exponents.
function writeNumber(value: number): string {
  if (Number.isInteger(value)) return Math.abs(value) < 1e21 ? value.toFixed(0) : BigInt(value).toString();
  const text = String(value);
  return text.includes("e") ? value.toFixed(10).replace(/\.?0+$/, "") : text;
}

function writeString(bytes: string): string {
  if (/^[\x20-\x7e]*$/.test(bytes)) return `(${bytes.replaceAll(/[\\()]/g, (sign) => `\\${sign}`)})`;
  return `<${Buffer.from(bytes, "latin1").toString("hex").toUpperCase()}>`;
}

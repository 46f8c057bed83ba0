const LOCAL = 0x04034b50;
const CENTRAL = 0x02014b50;
const END = 0x06054b50;
const END_LENGTH = 22;

/** 1 January 1980, midnight: the first moment that a ZIP file knows. */
const TIME = 0;
const DATE = 0x0021;

/**
 * The same ZIP file with one and the same date for everything in it, so that equal contents are equal bytes.
 * Layout of the records: APPNOTE.TXT of PKWARE, 4.3.
 */
export function withFixedDates(zip: Uint8Array): Uint8Array {
  const bytes = Uint8Array.from(zip);
  const view = new DataView(bytes.buffer);
  const end = bytes.length - END_LENGTH;
  expect(view, end, END);
  const count = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  for (let entry = 0; entry < count; entry++) {
    expect(view, at, CENTRAL);
    const local = view.getUint32(at + 42, true);
    expect(view, local, LOCAL);
    setDate(view, at + 12);
    setDate(view, local + 10);
    at += 46 + [28, 30, 32].reduce((length, field) => length + view.getUint16(at + field, true), 0);
  }
  return bytes;
}

function setDate(view: DataView, at: number): void {
  view.setUint16(at, TIME, true);
  view.setUint16(at + 2, DATE, true);
}

function expect(view: DataView, at: number, signature: number): void {
  if (view.getUint32(at, true) !== signature) throw new Error("not a ZIP file without comment");
}

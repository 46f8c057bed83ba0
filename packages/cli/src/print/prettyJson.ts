const width = 110;

/** JSON as formatters write it: objects one key a line, a list of plain values on one line when it fits. */
export function prettyJson(value: unknown): string {
  return `${written(value, "", 0)}\n`;
}

/** `before`: how much of the line is taken already. */
function written(value: unknown, indent: string, before: number): string {
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  const isList = Array.isArray(value);
  const [open, close] = isList ? ["[", "]"] : ["{", "}"];
  const inner = `${indent}  `;
  const items = isList
    ? value.map((item) => written(item, inner, inner.length))
    : Object.entries(value)
        .filter(([, below]) => below !== undefined)
        .map(([key, below]) => {
          const name = `${JSON.stringify(key)}: `;
          return name + written(below, inner, inner.length + name.length);
        });
  if (items.length === 0) return open + close;
  const line = `${open}${items.join(", ")}${close}`;
  if (isList && !line.includes("\n") && before + line.length < width && value.every(isPlain)) return line;
  return `${open}\n${items.map((item) => inner + item).join(",\n")}\n${indent}${close}`;
}

const isPlain = (value: unknown): boolean => typeof value !== "object" || value === null;

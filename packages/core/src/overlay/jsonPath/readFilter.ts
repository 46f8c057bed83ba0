import type { Call, Operand, Query, Segment, Test } from "./jsonPath.ts";
import { type Reader, readSegments } from "./parseJsonPath.ts";
import { readString } from "./readString.ts";

/** The condition of a filter (RFC 9535, 2.3.5): `@.id == 'R-1' && !@.off`. */
export function readFilter(reader: Reader): Test {
  return readChain(reader, "||", "or", (inner) => readChain(inner, "&&", "and", readBasic));
}

function readChain(
  reader: Reader,
  sign: string,
  kind: "or" | "and",
  readPart: (reader: Reader) => Test,
): Test {
  const first = readPart(reader);
  const parts = [first];
  for (;;) {
    const start = reader.cursor.at;
    reader.cursor.skipBlanks();
    if (!reader.cursor.take(sign)) {
      reader.cursor.at = start;
      return parts.length === 1 ? first : { kind, parts };
    }
    reader.cursor.skipBlanks();
    parts.push(readPart(reader));
  }
}

function readBasic(reader: Reader): Test {
  const { cursor } = reader;
  if (cursor.take("!")) {
    cursor.skipBlanks();
    return { kind: "not", test: cursor.sees("(") ? readGroup(reader) : readTest(reader) };
  }
  return cursor.sees("(") ? readGroup(reader) : readComparisonOrTest(reader);
}

function readGroup(reader: Reader): Test {
  const { cursor } = reader;
  cursor.expect("(");
  cursor.skipBlanks();
  const test = readFilter(reader);
  cursor.skipBlanks();
  cursor.expect(")");
  refuseComparison(reader, "условие в скобках ни с чем не сравнивают");
  return test;
}

function readTest(reader: Reader): Test {
  const start = reader.cursor.at;
  const test = testOf(reader, readOperand(reader), start);
  refuseComparison(reader, "после «!» сравнение берут в скобки: !(…)");
  return test;
}

function readComparisonOrTest(reader: Reader): Test {
  const { cursor } = reader;
  const start = cursor.at;
  const left = readOperand(reader);
  const after = cursor.at;
  cursor.skipBlanks();
  const operator = cursor.match(comparison);
  if (operator === undefined) {
    cursor.at = after;
    return testOf(reader, left, start);
  }
  comparable(reader, left, start);
  cursor.skipBlanks();
  const second = cursor.at;
  const right = comparable(reader, readOperand(reader), second);
  refuseComparison(reader, "сравнивают только двоих");
  return { kind: "compare", operator, left, right };
}

const comparison = /==|!=|<=|>=|<|>/y;

function refuseComparison({ cursor }: Reader, reason: string): void {
  const start = cursor.at;
  cursor.skipBlanks();
  if (cursor.match(comparison) !== undefined) cursor.fail(reason, start);
  cursor.at = start;
}

/** What may stand alone: a path that finds something, or a function that answers yes or no. */
function testOf({ cursor }: Reader, operand: Operand, start: number): Test {
  if (operand.kind === "literal") return cursor.fail("значение нужно с чем-то сравнить", start);
  if (operand.kind === "call" && functions[operand.name]?.gives === "value")
    return cursor.fail(`то, что даёт ${operand.name}(), нужно с чем-то сравнить`, start);
  return operand;
}

/** What may be compared: one value. */
function comparable({ cursor }: Reader, operand: Operand, start: number): Operand {
  if (operand.kind === "query" && !isSingular(operand.segments))
    return cursor.fail("сравнивают одно место, а этот путь может найти несколько", start);
  if (operand.kind === "call" && functions[operand.name]?.gives !== "value")
    return cursor.fail(`${operand.name}() само отвечает «да» или «нет», его не сравнивают`, start);
  return operand;
}

function isSingular(segments: readonly Segment[]): boolean {
  return segments.every(({ descendant, selectors, tight }) => {
    const [selector, second] = selectors;
    return (
      !descendant &&
      tight &&
      second === undefined &&
      (selector?.kind === "name" || selector?.kind === "index")
    );
  });
}

function readOperand(reader: Reader): Operand {
  const { cursor } = reader;
  if (cursor.sees("'") || cursor.sees('"')) return { kind: "literal", value: readString(cursor) };
  if (cursor.sees("@") || cursor.sees("$")) return readQuery(reader);
  return readNumber(reader) ?? readWord(reader);
}

function readQuery(reader: Reader): Query {
  const root = reader.cursor.match(/[@$]/y) === "$" ? "$" : "@";
  return { kind: "query", root, segments: readSegments(reader) };
}

function readNumber({ cursor, numbers }: Reader): Operand | undefined {
  const start = cursor.at;
  const digits = cursor.match(/-?\d+(?:\.\d+)?(?:[eE][-+]?\d+)?/y);
  if (digits === undefined) return undefined;
  if (/^-?0\d/u.test(digits)) cursor.fail("число пишут без нулей впереди", start);
  const value = Number(digits);
  numbers.push({ start, end: cursor.at, value });
  return { kind: "literal", value };
}

const constants = new Map([
  ["true", true],
  ["false", false],
  ["null", null],
]);

function readWord(reader: Reader): Operand {
  const { cursor } = reader;
  const start = cursor.at;
  const word = cursor.match(/[a-z][a-z_0-9]*/y);
  if (word === undefined) return cursor.fail("здесь нужно условие, например @.id=='…'");
  if (cursor.sees("(")) return readCall(reader, word, start);
  const value = constants.get(word);
  return value === undefined
    ? cursor.fail(`«${word}» здесь непонятно: строку берут в кавычки`, start)
    : { kind: "literal", value };
}

/** The functions of RFC 9535 (2.4): what each takes and gives. */
const functions: {
  readonly [name: string]: {
    readonly takes: readonly ("value" | "nodes")[];
    readonly gives: "value" | "logical";
  };
} = {
  length: { takes: ["value"], gives: "value" },
  count: { takes: ["nodes"], gives: "value" },
  value: { takes: ["nodes"], gives: "value" },
  match: { takes: ["value", "value"], gives: "logical" },
  search: { takes: ["value", "value"], gives: "logical" },
};

function readCall(reader: Reader, name: string, start: number): Call {
  const { cursor } = reader;
  const shape = Object.hasOwn(functions, name) ? functions[name] : undefined;
  if (!shape) return cursor.fail(`функции ${name}() нет, есть: ${Object.keys(functions).join(", ")}`, start);
  cursor.expect("(");
  const args = shape.takes.map((type, index) => {
    if (index > 0) cursor.expect(",");
    return readArgument(reader, type);
  });
  cursor.expect(")");
  return { kind: "call", name, args };
}

function readArgument(reader: Reader, type: "value" | "nodes"): Operand {
  const { cursor } = reader;
  cursor.skipBlanks();
  const start = cursor.at;
  const argument = readOperand(reader);
  if (type === "value") comparable(reader, argument, start);
  else if (argument.kind !== "query") cursor.fail("здесь нужен путь", start);
  cursor.skipBlanks();
  return argument;
}

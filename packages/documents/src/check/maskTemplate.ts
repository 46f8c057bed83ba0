import { lineFinder } from "./lineFinder.ts";
import { ROOTS } from "./literal.ts";
import { CLOSE, ELSE, HOLE, MARKUP, OPEN, withoutSigns } from "./masks.ts";

/** The markup of a template, and where its parts stand. */
export interface Masked {
  readonly text: string;
  /** The line of the template (from 1) that a place of the text comes from. */
  line(index: number): number;
}

interface Output {
  readonly parts: string[];
  /** Where each part begins in the text, and on which line of the template. */
  readonly starts: { readonly index: number; readonly line: number }[];
  length: number;
}

/**
 * The markup of a template as Handlebars gives it, to the letter, with signs in place of what it puts in. Not found by
 * searching for `{{`: what is a comment, what is escaped (`\{{`), which spaces `{{~` takes away is Handlebars' business, and
 * a difference would hide markup from the check (`<s{{! }}cript>` is a script).
 */
export function maskTemplate(program: hbs.AST.Program): Masked {
  const output: Output = { parts: [], starts: [], length: 0 };
  writeProgram(program, 0, output);
  const text = output.parts.join("");
  const lineInText = lineFinder(text);
  const line = (index: number) => {
    const start = startOf(output.starts, index);
    return start.line + lineInText(index) - lineInText(start.index);
  };
  return { text, line };
}

/** The part that a place stands in. */
function startOf(starts: Output["starts"], index: number): Output["starts"][number] {
  let [low, high] = [0, starts.length];
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if ((starts[middle]?.index ?? 0) <= index) low = middle;
    else high = middle;
  }
  return starts[low] ?? { index: 0, line: 1 };
}

function breaksIn(text: string): number {
  return text.split("\n").length - 1;
}

function writeProgram(program: hbs.AST.Program | undefined, each: number, output: Output): void {
  for (const statement of program?.body ?? []) writeStatement(statement, each, output);
}

function writeStatement(statement: hbs.AST.Statement, each: number, output: Output): void {
  switch (statement.type) {
    case "ContentStatement":
      writeContent(statement as hbs.AST.ContentStatement, output);
      break;
    case "CommentStatement":
      break;
    case "MustacheStatement":
      write(isValue(statement as hbs.AST.MustacheStatement, each) ? HOLE : MARKUP, statement, output);
      break;
    case "BlockStatement":
      writeBlock(statement as hbs.AST.BlockStatement, each, output);
      break;
    case "PartialBlockStatement":
      // What it holds is markup of its own, put in where the partial says.
      write(MARKUP + OPEN, statement, output);
      writeProgram((statement as hbs.AST.PartialBlockStatement).program, each, output);
      put(CLOSE, output);
      break;
    default:
      write(MARKUP, statement, output);
  }
}

function writeBlock(block: hbs.AST.BlockStatement, each: number, output: Output): void {
  const isEach = (block.path as hbs.AST.PathExpression).original === "each";
  write(OPEN, block, output);
  writeProgram(block.program, isEach ? each + 1 : each, output);
  put(ELSE, output);
  writeProgram(block.inverse, each, output);
  put(CLOSE, output);
}

function write(
  text: string,
  { loc }: Pick<hbs.AST.Node, "loc">,
  output: Output,
  line = loc.start.line,
): void {
  output.starts.push({ index: output.length, line });
  put(text, output);
}

function put(text: string, output: Output): void {
  output.parts.push(text);
  output.length += text.length;
}

/** Of what was written Handlebars has taken away spaces at its ends; line breaks among those before it are counted. */
function writeContent(statement: hbs.AST.ContentStatement, output: Output): void {
  const { value } = statement;
  const original = (statement as { readonly original?: unknown }).original;
  const before = typeof original === "string" ? original.slice(0, Math.max(0, original.indexOf(value))) : "";
  write(withoutSigns(value), statement, output, statement.loc.start.line + breaksIn(before));
}

/** A path into the data gives text that is escaped. A parameter of a partial may be markup, a word of ours may give some. */
function isValue({ path, params, hash }: hbs.AST.MustacheStatement, each: number): boolean {
  if (path.type !== "PathExpression" || params.length > 0 || hash) return false;
  const { data, depth, parts } = path as hbs.AST.PathExpression;
  return data || (depth === 0 && (each > 0 || (parts.length > 1 && ROOTS.has(parts[0] ?? ""))));
}

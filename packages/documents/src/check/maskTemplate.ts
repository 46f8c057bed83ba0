import { ROOTS } from "./literal.ts";
import { CLOSE, ELSE, HOLE, MARKUP, OPEN, withoutSigns } from "./masks.ts";

interface Output {
  readonly parts: string[];
  /** Of the place that is written next. */
  line: number;
}

/**
 * The markup of a template as Handlebars itself takes it apart, with signs in place of what it puts in; lines stay where
 * they were. Not found by searching for `{{`: what is a comment, what is escaped (`\{{`), is Handlebars' business, and a
 * difference would hide markup from the check.
 */
export function maskTemplate(program: hbs.AST.Program): string {
  const output: Output = { parts: [], line: 1 };
  writeProgram(program, 0, output);
  return output.parts.join("");
}

function writeProgram(program: hbs.AST.Program | undefined, each: number, output: Output): void {
  for (const statement of program?.body ?? []) writeStatement(statement, each, output);
}

function writeStatement(statement: hbs.AST.Statement, each: number, output: Output): void {
  switch (statement.type) {
    case "ContentStatement":
      write(withoutSigns(contentOf(statement)), statement, output);
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
      output.parts.push(CLOSE);
      break;
    default:
      write(MARKUP, statement, output);
  }
}

function writeBlock(block: hbs.AST.BlockStatement, each: number, output: Output): void {
  const isEach = (block.path as hbs.AST.PathExpression).original === "each";
  write(OPEN, block, output);
  writeProgram(block.program, isEach ? each + 1 : each, output);
  output.parts.push(ELSE);
  writeProgram(block.inverse, each, output);
  output.parts.push(CLOSE);
}

function write(text: string, { loc }: hbs.AST.Node, output: Output): void {
  const missing = Math.max(0, loc.start.line - output.line);
  output.parts.push("\n".repeat(missing), text);
  output.line += missing + text.split("\n").length - 1;
}

/** As it was written, before Handlebars takes away the line break after a block. */
function contentOf(statement: hbs.AST.Statement): string {
  const { original, value } = statement as unknown as { readonly original?: string; readonly value: string };
  return original ?? value;
}

/** A path into the data gives text that is escaped. A parameter of a partial may be markup, a word of ours may give some. */
function isValue({ path, params, hash }: hbs.AST.MustacheStatement, each: number): boolean {
  if (path.type !== "PathExpression" || params.length > 0 || hash) return false;
  const { data, depth, parts } = path as hbs.AST.PathExpression;
  return data || (depth === 0 && (each > 0 || (parts.length > 1 && ROOTS.has(parts[0] ?? ""))));
}

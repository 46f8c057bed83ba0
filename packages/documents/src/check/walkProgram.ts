import { FINE, type Findings, fault } from "./fault.ts";
import { type Scope, spotOf } from "./scope.ts";
import { walkCall } from "./walkCall.ts";
import { walkPartial } from "./walkPartial.ts";

/** Walks the statements of a template; raw markup between them is checked apart. */
export function walkProgram(program: hbs.AST.Program | undefined, scope: Scope): Findings {
  return (program?.body ?? []).flatMap((statement) => {
    if (scope.budget.spent) return FINE;
    return scope.budget.count(walkStatement(statement, scope), spotOf(scope, statement));
  });
}

function walkStatement(statement: hbs.AST.Statement, scope: Scope): Findings {
  switch (statement.type) {
    case "MustacheStatement":
      return walkMustache(statement as hbs.AST.MustacheStatement, scope);
    case "BlockStatement":
      return walkCall(statement as hbs.AST.BlockStatement, scope);
    case "PartialStatement":
    case "PartialBlockStatement":
      return walkPartial(statement as hbs.AST.PartialStatement | hbs.AST.PartialBlockStatement, scope);
    case "Decorator":
    case "DecoratorBlock":
      return fault(
        spotOf(scope, statement),
        "запись {{* …}} в документах не используется.",
        "Вынесите часть шаблона в файл templates/partials/<имя>.hbs и вставьте её {{> имя}}.",
      );
    default:
      return FINE;
  }
}

function walkMustache(statement: hbs.AST.MustacheStatement, scope: Scope): Findings {
  const reason = "значение вставляется без экранирования ({{{…}}} или {{&…}}).";
  const raw = statement.escaped
    ? FINE
    : fault(spotOf(scope, statement), reason, "Оставьте две скобки: {{…}}.");
  return [...raw, ...walkCall(statement, scope)];
}

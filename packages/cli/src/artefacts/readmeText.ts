import type { ResolvedForm } from "@formulyar/core";
import { artefactName } from "./artefactName.ts";
import { typeName } from "./recordTypes.ts";

/** `README.md` of the artefacts: what each file is, and how a host uses it. */
export function readmeText(form: ResolvedForm): string {
  return `${[head(form), files(form), node(form), page, ownScreen, schema, anew(form), licences].join("\n\n")}\n`;
}

function head({ id, title, edition, effectiveFrom, region, legalBasis }: ResolvedForm): string {
  const since = effectiveFrom === undefined ? "" : `, in force for cases from ${effectiveFrom}`;
  const rows = [
    `Form \`${id}\`, edition \`${edition}\`${since}.`,
    region ? `Region \`${region.id}\`: ${region.name.nominative}.` : "No region's changes.",
    ...(legalBasis.length > 0 ? [`Legal basis: ${legalBasis.join("; ")}.`.replace(/\.\.$/, ".")] : []),
  ];
  return `# ${title}\n\n${rows.join("\n")}\n\nReady-made files: nothing of the toolkit need be installed, and nothing is compiled when they are used.`;
}

function files({ id }: ResolvedForm): string {
  return `| File | What it is |
|---|---|
| \`validator.js\`, \`validator.d.ts\` | the checks of the form, rules and computed values included: one ES module without imports |
| \`record.d.ts\` | TypeScript type \`${typeName(id)}\` of the form's data |
| \`schema.json\` | the data as a self-contained JSON Schema 2020-12 |
| \`screen.json\` | steps, fields, options, hints, conditions: for a screen of your own |
| \`definition.json\` | the whole form, for the toolkit's React component and custom element |
| \`package.json\` | makes the folder a package; its version is the edition |`;
}

function node(form: ResolvedForm): string {
  const type = typeName(form.id);
  return `## Check a record

In Node, Deno or a bundler:

\`\`\`ts
import { compute, hidden, validate } from "./validator.js"; // or "formulyar-${artefactName(form)}"
import type { ${type} } from "./record.js";

const data: Partial<${type}> = {};
const { valid, problems } = validate(data, { level: "final", today: "2024-12-01" });
for (const { path, message, basis } of problems) console.log(path, message, basis);
\`\`\`

\`level\`: \`draft\` looks at what is there, \`final\` asks for everything that a finished document needs. \`today\` is the day that
rules take as today: the validator never reads the clock. \`check\` gives the problems alone, each \`{ path, rule, severity,
message, basis }\`, in the order of the form, with a Russian message; \`compute(data, today)\` fills in computed values;
\`hidden(data, today)\` tells which places are not shown. A record is \`valid\` when no problem is an \`error\`.`;
}

const page = `## In a page with a strict policy

The module builds no code and loads nothing, so \`Content-Security-Policy: default-src 'self'\` is enough:

\`\`\`html
<script type="module" src="/check.js"></script>
\`\`\`
\`\`\`js
// check.js
import { check } from "/form/validator.js";
const problems = check({}, { level: "draft", today: "2024-12-01" });
\`\`\`

For the toolkit's own screen: \`createForm(definition, { draft, final })\` of \`@formulyar/core\` takes what this module exports;
the custom element takes \`definition.json\`.`;

const ownScreen = `## A screen of your own

\`screen.json\` lists the steps and their fields in order. \`input\` names the input that the toolkit would take: \`text\`,
\`textarea\`, \`select\`, \`radio\`, \`checkbox\`, \`checkboxes\`, \`output\` (only shown), \`group\` (of \`fields\`), \`table\` (of \`columns\`),
\`rows\` (of \`fields\`), \`answers\` (of one \`item\`). In pointers \`*\` stands for the index of a row. \`visible\` is the condition in CEL;
there is no need to evaluate it: a place is not shown while \`hidden\` of the validator names it or a place around it.
\`suggest\` points into \`region\` of \`definition.json\`, or into the record. The JSON Schema of the file is \`schemas/screen.schema.json\` of
\`@formulyar/core\`.`;

const schema = `## The schema in other validators

\`schema.json\` needs no other file. Keywords that begin with \`x-\` and formats such as \`snils\` are annotations: tell a strict
validator so (ajv: \`{ strict: false, validateFormats: false }\`). Every record that \`validator.js\` finds without errors is
valid by the schema, leftovers of a wrong shape in hidden fields aside; the reverse is not so, since rules and what is
required only while it is shown are not in it. Types follow the same schema.`;

function anew({ id, edition, region }: ResolvedForm): string {
  const place = region ? ` --region ${region.id}` : "";
  return `## Made anew

\`\`\`sh
formulyar build ${id}${place} --edition ${edition} --out DIR
\`\`\`

The same definitions give the same bytes. Do not edit these files.`;
}

const licences = `## Licences

\`validator.js\` holds code of @formulyar/core, @marcbachmann/cel-js and, when the form puts names into cases, petrovich and
lvovich; all of them under the MIT licence.`;

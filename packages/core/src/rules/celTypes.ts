import { Environment } from "@marcbachmann/cel-js";
import { celFunctions } from "../functions/index.ts";
import type { Json, ResolvedForm, Schema } from "../model/index.ts";
import { fieldKind } from "../schema/fieldKind.ts";
import { propertiesOf } from "../schema/properties.ts";
import { registerMixedArithmetic } from "./arithmetic.ts";

/**
 * An environment that knows the types of a form's fields and parameters,
 * so that a rule that names a missing field or compares a date with a number is found before anybody fills it in.
 */
export function typedEnvironment(form: ResolvedForm): TypedEnvironment {
  const environment = formEnvironment(form);
  const types = new TypeRegistry(environment);
  environment.registerVariable("record", types.of(form.schema, "record"));
  return { environment, typeOf: (schema) => types.known(schema) };
}

/** What an expression of `prefill` sees: the fields of the earlier form as `source`; parameters and region are the form's own. */
export function prefillEnvironment(form: ResolvedForm, source: ResolvedForm): Environment {
  const environment = formEnvironment(form);
  const types = new TypeRegistry(environment);
  return environment.registerVariable("source", types.of(source.schema, "source"));
}

/** Functions, parameters and the region: what every expression of a form sees. */
function formEnvironment(form: ResolvedForm): Environment {
  const environment = registerMixedArithmetic(new Environment());
  for (const { signatures } of celFunctions) {
    for (const signature of signatures) environment.registerFunction(signature, () => null);
  }
  environment.registerType("params_", { fields: mapValues(form.parameters, jsonType) });
  environment.registerVariable("params", "params_");
  environment.registerType("region_", { fields: regionFields });
  return environment.registerVariable("region", "region_");
}

export interface TypedEnvironment {
  readonly environment: Environment;
  /** CEL type of a place of the form, by its schema object. */
  typeOf(schema: Schema): string;
}

/** What every region may give; the entries are its own. */
const regionFields = {
  id: "string",
  code: "string",
  name: "map<string, string>",
  postalPrefixes: "list<string>",
  bodies: "map<string, dyn>",
  acts: "map<string, dyn>",
  partners: "map<string, dyn>",
  registers: "map<string, dyn>",
  contacts: "map<string, dyn>",
};

class TypeRegistry {
  readonly #environment: Environment;
  readonly #known = new Map<Schema, string>();

  constructor(environment: Environment) {
    this.#environment = environment;
  }

  known(schema: Schema): string {
    return this.#known.get(schema) ?? "dyn";
  }

  of(schema: Schema, name: string): string {
    const type = this.#make(schema, name);
    this.#known.set(schema, type);
    return type;
  }

  #make(schema: Schema, name: string): string {
    const kind = fieldKind(schema);
    if (kind === "group") return this.#group(schema, name);
    if (kind === "choice") return scalarTypes[typeof (schema.oneOf?.[0]?.const ?? schema.enum?.[0])] ?? "dyn";
    if (kind === "choices" || kind === "list")
      return `list<${schema.items ? this.of(schema.items, `${name}_item`) : "dyn"}>`;
    return leafTypes[kind];
  }

  #group(schema: Schema, name: string): string {
    const properties = Object.entries(propertiesOf(schema)).filter(([key]) => /^[A-Za-z_]\w*$/.test(key));
    if (properties.length === 0) return "map<string, dyn>";
    const fields = Object.fromEntries(
      properties.map(([key, property]) => [key, this.of(property, `${name}_${key}`)]),
    );
    this.#environment.registerType(name, { fields });
    return name;
  }
}

const leafTypes = {
  text: "string",
  date: "string",
  number: "double",
  integer: "double",
  boolean: "bool",
  any: "dyn",
} as const;

const scalarTypes: { readonly [type: string]: string } = {
  string: "string",
  number: "double",
  boolean: "bool",
};

function jsonType(value: Json): string {
  if (Array.isArray(value)) return `list<${value.length > 0 ? jsonType(value[0] as Json) : "dyn"}>`;
  return scalarTypes[typeof value] ?? "dyn";
}

function mapValues<T>(
  values: { readonly [name: string]: T },
  change: (value: T) => string,
): { [name: string]: string } {
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, change(value)]));
}

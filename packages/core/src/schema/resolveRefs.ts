import type { DefinitionFiles } from "../catalogue/definitionFiles.ts";
import { DefinitionError, type Pointer, type Schema } from "../model/index.ts";
import { resolvePath } from "../support/path.ts";
import { isObject, pointerGet } from "../support/pointer.ts";
import { mapSubschemas } from "./mapSubschemas.ts";
import { mergeSchemas } from "./mergeSchemas.ts";
import { isOwnId, namedSchema } from "./namedSchema.ts";

interface Place {
  readonly file: string;
  readonly pointer: Pointer;
}

/**
 * The schema of a file with every `$ref` (to other files and within) replaced by what it names,
 * so that an overlay, a screen or a message can address any field directly.
 * Only a reference into itself stays, as `#/$defs/<name>`.
 * @throws DefinitionError when a reference names nothing.
 */
export function resolveRefs(files: DefinitionFiles, file: string): Schema {
  return new RefResolver(files).root(file);
}

class RefResolver {
  readonly #files: DefinitionFiles;
  /** Schemas that contain themselves, by place. */
  readonly #recursive = new Map<string, { readonly name: string; schema: Schema }>();

  constructor(files: DefinitionFiles) {
    this.#files = files;
  }

  root(file: string): Schema {
    const place: Place = { file, pointer: "" };
    const schema = this.#named(place, place, file, []);
    const body = schema.$ref ? this.#recursive.get(keyOf(place))?.schema : schema;
    if (this.#recursive.size === 0) return { ...body };
    const $defs = Object.fromEntries(
      [...this.#recursive.values()].map((entry) => [entry.name, entry.schema]),
    );
    return { ...body, $defs };
  }

  /** What a reference names, resolved; `above` are the places that are being resolved around it. */
  #named(target: Place, from: Place, $ref: string, above: readonly string[]): Schema {
    const key = keyOf(target);
    if (above.includes(key)) return { $ref: `#/$defs/${this.#recursiveName(key)}` };
    const {
      $schema: _schema,
      $id: _id,
      ...schema
    } = this.#resolve(this.#read(target, from, $ref), target, [...above, key]);
    const entry = this.#recursive.get(key);
    if (!entry) return schema;
    entry.schema = schema;
    return { $ref: `#/$defs/${entry.name}` };
  }

  #resolve(schema: Schema, place: Place, above: readonly string[]): Schema {
    const { $ref, $defs: _defs, definitions: _definitions, ...own } = schema;
    const inner = mapSubschemas(own, (below, pointer) =>
      this.#resolve(below, { ...place, pointer: place.pointer + pointer }, above),
    );
    if (typeof $ref !== "string") return inner;
    return mergeSchemas(this.#named(this.#target($ref, place), place, $ref, above), inner);
  }

  #target($ref: string, from: Place): Place {
    const [path = "", fragment = ""] = $ref.split("#", 2);
    const document = this.#files[from.file];
    if (path !== "" && !isOwnId(document, path)) {
      const part = namedSchema(document, path);
      if (part === undefined) return { file: resolvePath(from.file, path), pointer: decoded(fragment) };
      return { file: from.file, pointer: part + decoded(fragment) };
    }
    const isName = fragment !== "" && !fragment.startsWith("/");
    const pointer = isName ? namedSchema(document, `#${fragment}`) : undefined;
    return { file: from.file, pointer: pointer ?? decoded(fragment) };
  }

  #read(target: Place, from: Place, $ref: string): Schema {
    const found = Object.hasOwn(this.#files, target.file)
      ? pointerGet(this.#files[target.file], target.pointer)
      : undefined;
    if (isObject(found)) return found as Schema;
    throw new DefinitionError([
      {
        severity: "error",
        file: from.file,
        pointer: `${from.pointer}/$ref`,
        reason: `Ссылка «${$ref}» никуда не ведёт.`,
        mend: "Проверьте имя файла и путь после знака #.",
      },
    ]);
  }

  #recursiveName(key: string): string {
    const known = this.#recursive.get(key);
    if (known) return known.name;
    const name = `recursive${this.#recursive.size + 1}`;
    this.#recursive.set(key, { name, schema: {} });
    return name;
  }
}

function keyOf(place: Place): string {
  return `${place.file}#${place.pointer}`;
}

/** A fragment of a URL as a pointer; what is wrongly escaped names nothing, and is told as that. */
function decoded(fragment: string): Pointer {
  try {
    return decodeURIComponent(fragment);
  } catch {
    return fragment;
  }
}

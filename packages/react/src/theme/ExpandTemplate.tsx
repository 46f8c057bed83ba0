import type { CyclicSchemaExpandProps } from "@rjsf/utils";
import { messages } from "../messages.ts";

/** A group that contains itself opens on demand, or it would have no end. */
export function ExpandTemplate({ schema, name, fieldPathId, onExpand }: CyclicSchemaExpandProps) {
  return (
    <button type="button" className="fy-button" onClick={() => onExpand(fieldPathId.$id)}>
      {messages.expand(schema.title ?? name)}
    </button>
  );
}

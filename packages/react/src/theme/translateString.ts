import { TranslatableString } from "@rjsf/utils";
import { messages } from "../messages.ts";

/** The few words of RJSF itself that our theme still shows. */
export function translateString(key: TranslatableString, params: readonly string[] = []): string {
  if (key === TranslatableString.OptionPrefix) return `${messages.variant} ${params[0] ?? ""}`;
  if (key === TranslatableString.TitleOptionPrefix)
    return `${params[0] ?? ""}: ${messages.variant} ${params[1] ?? ""}`;
  if (key === TranslatableString.DeprecatedLabel) return params[0] ?? "";
  if (key === TranslatableString.NewStringDefault) return messages.newEntry;
  return messages.unsupported;
}

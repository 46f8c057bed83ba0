import type { RegistryWidgetsType, RJSFSchema, Widget } from "@rjsf/utils";

/** In place of RJSF's: the choice between variants of a value is the one widget that our theme leaves to its fields. */
export function getWidget(_schema: RJSFSchema, widget: unknown, widgets: RegistryWidgetsType = {}): Widget {
  return (typeof widget === "function" ? widget : widgets.SelectWidget) as Widget;
}

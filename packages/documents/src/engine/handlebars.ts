import Handlebars from "handlebars";

/**
 * An instance of our own: nobody else's helpers reach our templates, ours reach nobody else.
 * What a printed document has no use for, and an attacker has, is taken away.
 */
export const handlebars = Handlebars.create();

const REMOVED = ["lookup", "log", "with"];
for (const name of REMOVED) handlebars.unregisterHelper(name);
handlebars.unregisterDecorator("inline");

/** What Handlebars takes for its own helpers unless told otherwise, and a template must not call. */
export const NO_HELPERS: readonly string[] = [...REMOVED, "helperMissing", "blockHelperMissing"];

/** Ready markup: it is printed as it stands. Made by {@link html} only. */
export const Html = handlebars.SafeString;
export type Html = InstanceType<typeof Handlebars.SafeString>;

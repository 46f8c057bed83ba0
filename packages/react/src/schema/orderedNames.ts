/** Names in the order that the screen asks for (`ui:order`); `*` stands for those it does not name. */
export function orderedNames(names: readonly string[], order: readonly string[] = []): readonly string[] {
  const others = names.filter((name) => !order.includes(name));
  const at = order.includes("*") ? order.indexOf("*") : order.length;
  return [...order.slice(0, at), ...others, ...order.slice(at + 1)].filter((name) => names.includes(name));
}

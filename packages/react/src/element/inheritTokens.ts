/**
 * The form's styles for a shadow root. A token that the host has set anywhere above the element, on `:root` for example,
 * comes in by inheritance and must win over its usual value: that value is written where the token is used instead of
 * being set on the element.
 */
export function inheritTokens(css: string): string {
  const usual = /:root,\s*:host\s*\{([^}]*)\}/.exec(css);
  if (!usual) return css;
  const tokens = new Map(
    [...(usual[1] ?? "").matchAll(/(--fy-[\w-]+):\s*([^;]+)/g)].map(([, name, value]) => [
      name,
      value?.trim(),
    ]),
  );
  return css
    .replace(usual[0], "")
    .replaceAll(/var\((--fy-[\w-]+)\)/g, (use, name: string) =>
      tokens.has(name) ? `var(${name},${tokens.get(name)})` : use,
    );
}

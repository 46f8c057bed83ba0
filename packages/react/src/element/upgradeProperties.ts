/** Values that were put on an element before its class was known would hide the properties of the class. */
export function upgradeProperties(element: HTMLElement, names: readonly string[]): void {
  const values = element as unknown as Record<string, unknown>;
  for (const name of names) {
    if (!Object.hasOwn(element, name)) continue;
    const value = values[name];
    delete values[name];
    values[name] = value;
  }
}

/** A JSON text that moves two folders deeper (`editions/<edition>/`): its `$schema` still leads to the same file. */
export function deeper(text: string): string {
  return text.replace(/("\$schema"\s*:\s*")(\.\.?\/)/, "$1../../$2");
}

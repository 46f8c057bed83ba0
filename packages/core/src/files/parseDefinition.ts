import { UnreadableFile } from "../catalogue/definitionFiles.ts";
import { JsonTextError } from "../json/JsonTextError.ts";
import { readJsonText } from "../json/readJsonText.ts";

/** A file's bytes as they stand in the map: JSON parsed, anything else as text. */
export function parseDefinition(path: string, bytes: Uint8Array): unknown {
  try {
    return path.endsWith(".json")
      ? readJsonText(bytes)
      : new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch (error) {
    if (error instanceof JsonTextError) return new UnreadableFile(error.message);
    return new UnreadableFile("Текст не в кодировке UTF-8; сохраните его в UTF-8.");
  }
}

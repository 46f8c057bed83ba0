import type { DefinitionFiles } from "../catalogue/definitionFiles.ts";
import type { ProvenanceMark } from "../model/index.ts";
import { isObject } from "../support/pointer.ts";
import { marksOn, objectsWithin } from "./markedObject.ts";
import { overlayMarks } from "./overlayMarks.ts";
import { objectTitle } from "./regionTitles.ts";

/** Every value of regions' data and every change of theirs that is in doubt or invented, file by file. */
export function marksOfFiles(files: DefinitionFiles): readonly ProvenanceMark[] {
  return Object.keys(files)
    .toSorted()
    .flatMap((file) => {
      const content = files[file];
      if (!isObject(content)) return [];
      if (/^forms\/regions\/[^/]+\/region\.json$/u.test(file)) {
        return objectsWithin(content, "").flatMap((marked) => marksOn(marked, file, objectTitle(marked)));
      }
      return file.endsWith(".overlay.json") ? overlayMarks(file, content) : [];
    });
}

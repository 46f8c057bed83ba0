import { useState } from "react";
import { Button } from "../controls/Button.tsx";
import { Notice } from "../controls/Notice.tsx";
import { saveFile } from "../controls/saveFile.ts";
import { sharedMessages } from "../messages.ts";
import { useServices } from "../services.ts";
import { fileName } from "../text/fileName.ts";

const words = sharedMessages.stored;

/** Tells of stored text that could not be read, and hands it out as a file. */
export function Asides() {
  const { drafts } = useServices();
  const [asides, setAsides] = useState(() => drafts.asides());
  if (asides.length === 0) return null;
  const save = () => {
    const text = asides.map((aside) => `${aside.key}\n${aside.text}\n`).join("\n");
    saveFile(fileName(words.fileName, "txt"), text, "text/plain;charset=utf-8");
  };
  const remove = () => {
    for (const { key } of asides) drafts.removeAside(key);
    setAsides(drafts.asides());
  };
  const actions = (
    <>
      <Button onClick={save}>{words.save}</Button>
      <Button look="plain" onClick={remove}>
        {words.remove}
      </Button>
    </>
  );
  return (
    <Notice kind="warning" title={words.title} actions={actions}>
      <p>{words.text}</p>
    </Notice>
  );
}

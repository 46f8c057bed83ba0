import type { ResolvedForm } from "@formulyar/core";
import { type ChangeEvent, useRef } from "react";
import { Button } from "../../shared/controls/Button.tsx";
import { Menu } from "../../shared/controls/Menu.tsx";
import { saveFile } from "../../shared/controls/saveFile.ts";
import { fileName } from "../../shared/text/fileName.ts";
import type { DraftDesk } from "../draft/DraftDesk.ts";
import { fillMessages } from "../messages.ts";
import { prefillMessages } from "../prefill/messages.ts";
import { writeRecordFile } from "./recordFile.ts";

interface RecordMenuProps {
  readonly definition: ResolvedForm;
  readonly desk: DraftDesk;
  readonly onFile: (file: File) => void;
  /** Fills the form from another document; absent where there is none to fill it from. */
  readonly onPrefill?: (() => void) | undefined;
  /** Goes on to a form that is filled from this one; absent where there is none. */
  readonly onNext?: (() => void) | undefined;
}

/** What can be done with the data of the form: to a file, from a file, away. */
export function RecordMenu({ definition, desk, onFile, onPrefill, onNext }: RecordMenuProps) {
  const input = useRef<HTMLInputElement>(null);
  const save = () => {
    desk.flush();
    const name = fileName(fillMessages.dataFile(definition.title), "json");
    const { data, kept } = desk.state();
    saveFile(name, writeRecordFile(definition, data, kept), "application/json");
  };
  const choose = ({ currentTarget }: ChangeEvent<HTMLInputElement>) => {
    const [file] = currentTarget.files ?? [];
    if (file) onFile(file);
    // The same file may be chosen again after it was mended.
    currentTarget.value = "";
  };
  return (
    <>
      <Menu label={fillMessages.data}>
        {onPrefill && (
          <Button look="plain" onClick={onPrefill}>
            {prefillMessages.open}
          </Button>
        )}
        <Button look="plain" onClick={save}>
          {fillMessages.saveData}
        </Button>
        <Button look="plain" onClick={() => input.current?.click()}>
          {fillMessages.openData}
        </Button>
        {onNext && (
          <Button look="plain" onClick={onNext}>
            {prefillMessages.next}
          </Button>
        )}
        <Button look="plain" onClick={() => desk.replace({}, "clearing")}>
          {fillMessages.clear}
        </Button>
      </Menu>
      <input
        ref={input}
        type="file"
        accept="application/pdf,.pdf,application/json,.json"
        aria-label={fillMessages.openData}
        hidden
        onChange={choose}
      />
    </>
  );
}

import { type ChangeEvent, useRef } from "react";
import { Button } from "../controls/Button.tsx";

interface FileButtonProps {
  readonly label: string;
  /** Of the input, as HTML has it. */
  readonly accept: string;
  readonly busy?: boolean;
  readonly onFile: (file: File) => void;
}

/** A button that asks for a file. */
export function FileButton({ label, accept, busy = false, onFile }: FileButtonProps) {
  const input = useRef<HTMLInputElement>(null);
  const choose = ({ currentTarget }: ChangeEvent<HTMLInputElement>) => {
    const [file] = currentTarget.files ?? [];
    if (file) onFile(file);
    // The same file may be chosen again after it was mended.
    currentTarget.value = "";
  };
  return (
    <>
      <Button busy={busy} onClick={() => input.current?.click()}>
        {label}
      </Button>
      <input ref={input} type="file" accept={accept} aria-label={label} hidden onChange={choose} />
    </>
  );
}

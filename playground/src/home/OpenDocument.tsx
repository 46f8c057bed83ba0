import { Button } from "../shared/controls/Button.tsx";
import { Notice } from "../shared/controls/Notice.tsx";
import { DropSign } from "../shared/files/DropSign.tsx";
import { FileButton } from "../shared/files/FileButton.tsx";
import { useFileDrop } from "../shared/files/useFileDrop.ts";
import { sharedMessages } from "../shared/messages.ts";
import { homeMessages } from "./messages.ts";
import { useOpenDocument } from "./useOpenDocument.ts";

/** Goes on with a document that was made before: by a button, or dropped onto the page. */
export function OpenDocument() {
  const { open, failure, busy, dismiss } = useOpenDocument();
  const over = useFileDrop((file) => void open(file));
  const close = (
    <Button look="plain" onClick={dismiss}>
      {sharedMessages.close}
    </Button>
  );
  return (
    <section className="fp-opendocument" aria-label={homeMessages.openDocument}>
      <DropSign over={over} />
      {failure !== undefined && (
        <Notice kind="error" role="alert" title={sharedMessages.file.problem} actions={close}>
          <p>{failure}</p>
        </Notice>
      )}
      <p className="fp-quiet">{homeMessages.openHelp}</p>
      <FileButton
        label={homeMessages.openDocument}
        accept="application/pdf,.pdf,application/json,.json"
        busy={busy}
        onFile={(file) => void open(file)}
      />
    </section>
  );
}

import { describeEdition, type FormRecord, type ResolvedForm } from "@formulyar/core";
import type { Migrated } from "../../api/index.ts";
import { Button } from "../../shared/controls/Button.tsx";
import { Dialog } from "../../shared/controls/Dialog.tsx";
import { sharedMessages } from "../../shared/messages.ts";
import { Failure } from "../../shared/page/Failure.tsx";
import { useServices } from "../../shared/services.ts";
import { useLoaded } from "../../shared/useLoaded.ts";
import type { DraftDesk } from "../draft/DraftDesk.ts";
import { fillMessages } from "../messages.ts";
import { editionMessages } from "./messages.ts";
import { SetAsideValues } from "./SetAsideValues.tsx";

interface MigrateDialogProps {
  readonly definition: ResolvedForm;
  readonly desk: DraftDesk;
  /** The edition to carry the form to. */
  readonly to: string;
  readonly onClose: () => void;
}

/** Shows what carrying the form to another edition will do, before anything is done. */
export function MigrateDialog({ definition, desk, to, onClose }: MigrateDialogProps) {
  const { api } = useServices();
  const { loaded, retry } = useLoaded<Migrated>(`migrate ${to}`, (signal) => {
    desk.flush();
    return api.migrate(recordOf(definition, desk), to, signal);
  });
  const migrate = ({ record: { edition = to, data }, kept }: Migrated) =>
    desk.moveTo({ edition, data, kept });
  const actions = (
    <>
      {loaded.state === "ready" && (
        <Button look="primary" onClick={() => migrate(loaded.value) || onClose()}>
          {editionMessages.migrate}
        </Button>
      )}
      <Button look="plain" onClick={onClose}>
        {sharedMessages.cancel}
      </Button>
    </>
  );
  return (
    <Dialog long title={editionMessages.migrateTitle} onClose={onClose} actions={actions}>
      <p className="fp-quiet">{fillMessages.edition(describeEdition(to))}</p>
      {loaded.state === "loading" && <p role="status">{editionMessages.migrateLoading}</p>}
      {loaded.state === "failed" && <Failure problem={loaded.problem} onRetry={retry} />}
      {loaded.state === "ready" && <Outcome migrated={loaded.value} />}
    </Dialog>
  );
}

function recordOf({ id, region, edition }: ResolvedForm, desk: DraftDesk): FormRecord {
  const { data, kept } = desk.state();
  const beside = kept.length > 0 ? { kept } : {};
  return { form: id, ...(region && { region: region.id }), edition, data, ...beside };
}

function Outcome({ migrated: { done, kept } }: { readonly migrated: Migrated }) {
  if (done.length + kept.length === 0) return <p>{editionMessages.migrateNothing}</p>;
  return (
    <>
      {done.length > 0 && (
        <section className="fp-values__group">
          <h3 className="fp-values__title">{editionMessages.done}</h3>
          <ul>
            {done.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        </section>
      )}
      {kept.length > 0 && (
        <section className="fp-values__group">
          <h3 className="fp-values__title">{editionMessages.kept}</h3>
          <p className="fp-quiet fp-values__help">{editionMessages.keptHelp}</p>
          <SetAsideValues values={kept} />
        </section>
      )}
    </>
  );
}

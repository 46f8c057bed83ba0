import { useEffect } from "react";
import type { FormRef } from "../api/index.ts";
import { useAnnounce } from "../shared/page/announcer.tsx";
import { Failure } from "../shared/page/Failure.tsx";
import { Page } from "../shared/page/Page.tsx";
import { WayHome } from "../shared/page/WayHome.tsx";
import { FillDesk } from "./FillDesk.tsx";
import { FormNote } from "./FormNote.tsx";
import { fillMessages } from "./messages.ts";
import { useForm } from "./useForm.ts";

interface FillPageProps {
  readonly formRef: FormRef;
  /** Opens the same form in another edition. */
  readonly onEdition: (edition: string) => void;
}

/** The screen of one form: loads it, then hands over to the desk. */
export function FillPage({ formRef, onEdition }: FillPageProps) {
  const { loaded, retry } = useForm(formRef);
  const announce = useAnnounce();
  const definition = loaded.state === "ready" ? loaded.value.form.definition : undefined;
  const problem = loaded.state === "failed" ? loaded.problem : undefined;
  const unknown = problem?.status === 404;
  useEffect(() => {
    if (definition) announce(fillMessages.opened(definition.title));
  }, [definition, announce]);
  return (
    <Page
      title={unknown ? fillMessages.unknownTitle : (definition?.title ?? fillMessages.opening)}
      note={definition && <FormNote definition={definition} />}
      busy={loaded.state === "loading"}
    >
      {unknown && <WayHome text={fillMessages.unknownText} />}
      {problem && !unknown && <Failure problem={problem} onRetry={retry} />}
      {loaded.state === "ready" && <FillDesk opened={loaded.value} onEdition={onEdition} />}
    </Page>
  );
}

import type { FormSummary } from "@formulyar/core";
import { useState } from "react";
import { Button } from "../shared/controls/Button.tsx";
import { sharedMessages } from "../shared/messages.ts";
import { Failure } from "../shared/page/Failure.tsx";
import { useServices } from "../shared/services.ts";
import { useLoaded } from "../shared/useLoaded.ts";
import { FormCard } from "./FormCard.tsx";
import { homeMessages } from "./messages.ts";
import { SearchField } from "./SearchField.tsx";
import { searchForms } from "./searchForms.ts";

/** The forms of a region with a search over their titles. */
export function FormList({ region }: { readonly region: string | undefined }) {
  const { api } = useServices();
  const { loaded, retry } = useLoaded(`forms ${region}`, (signal) => api.forms(region, signal));
  const [query, setQuery] = useState("");
  if (loaded.state === "failed") return <Failure problem={loaded.problem} onRetry={retry} />;
  if (loaded.state === "loading") return <p className="fp-quiet">{sharedMessages.loading}</p>;
  if (loaded.value.length === 0)
    return <Empty title={homeMessages.noForms} help={homeMessages.noFormsHelp} />;
  return (
    <section className="fp-section" aria-labelledby="forms">
      <h2 id="forms" className="fp-section__title">
        {homeMessages.forms}
      </h2>
      <SearchField query={query} onChange={setQuery} />
      <Found
        region={region}
        query={query}
        forms={searchForms(loaded.value, query)}
        onReset={() => setQuery("")}
      />
    </section>
  );
}

interface FoundProps {
  readonly region: string | undefined;
  readonly query: string;
  readonly forms: readonly FormSummary[];
  readonly onReset: () => void;
}

function Found({ region, query, forms, onReset }: FoundProps) {
  return (
    <>
      <p className={query ? "fp-quiet" : "fp-unseen"} role="status">
        {query && forms.length > 0 && homeMessages.found(forms.length)}
        {forms.length === 0 && homeMessages.nothingFound(query.trim())}
      </p>
      {forms.length === 0 && (
        <p>
          {homeMessages.nothingFoundHelp}{" "}
          <Button look="plain" onClick={onReset}>
            {homeMessages.showAll}
          </Button>
        </p>
      )}
      <ul className="fp-cards">
        {forms.map((form) => (
          <FormCard key={form.id} form={form} region={region} />
        ))}
      </ul>
    </>
  );
}

function Empty({ title, help }: { readonly title: string; readonly help: string }) {
  return (
    <section className="fp-empty">
      <h2 className="fp-empty__title">{title}</h2>
      <p>{help}</p>
    </section>
  );
}

import { Failure } from "../shared/page/Failure.tsx";
import { Page } from "../shared/page/Page.tsx";
import { useServices } from "../shared/services.ts";
import { useLoaded } from "../shared/useLoaded.ts";
import { Drafts } from "./Drafts.tsx";
import { FormList } from "./FormList.tsx";
import { homeMessages } from "./messages.ts";
import { OpenDocument } from "./OpenDocument.tsx";
import { RegionSelect } from "./RegionSelect.tsx";
import { useRememberedRegion } from "./useRememberedRegion.ts";

/** `/`: the choice of region and form, and what was begun here before. */
export function HomePage() {
  const { api } = useServices();
  const [remembered, setRegion] = useRememberedRegion();
  const { loaded: regions, retry } = useLoaded("regions", (signal) => api.regions(signal));
  const known = regions.state === "ready" ? regions.value : [];
  // A region may have been taken away since the last visit.
  const region = known.some(({ id }) => id === remembered) ? remembered : "";
  return (
    <Page
      busy={regions.state === "loading"}
      title={homeMessages.title}
      note={<p className="fp-lead">{homeMessages.lead}</p>}
    >
      <div className="fp-home">
        <Drafts regions={known} />
        <OpenDocument />
        {regions.state === "failed" && <Failure problem={regions.problem} onRetry={retry} />}
        {regions.state === "ready" && (
          <>
            {known.length > 0 && <RegionSelect regions={known} region={region} onChange={setRegion} />}
            <FormList key={region} region={region || undefined} />
          </>
        )}
      </div>
    </Page>
  );
}

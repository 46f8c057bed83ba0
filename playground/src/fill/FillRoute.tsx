import { useEffect, useRef, useState } from "react";
import type { FormRef } from "../api/index.ts";
import { focusHeading } from "../shared/page/focusHeading.ts";
import { useServices } from "../shared/services.ts";
import { fillAddress, formOfAddress } from "../shared/text/addresses.ts";
import { FillPage } from "./FillPage.tsx";

interface FillRouteProps {
  readonly region: string;
  readonly form: string;
}

/** `/fill/<region>/<form>`: each form starts with a page of its own. */
export function FillRoute({ region, form }: FillRouteProps) {
  const ref = formOfAddress(region, form);
  return <FormOfDraft key={fillAddress(ref)} place={ref} />;
}

/** A draft opens in its own edition, and each edition with a page of its own. */
function FormOfDraft({ place }: { readonly place: FormRef }) {
  const { drafts } = useServices();
  const [edition, openEdition] = useState(() => drafts.read(place)?.edition);
  const first = useRef(edition);
  // The page that had the focus is gone.
  useEffect(() => {
    if (edition !== first.current) focusHeading();
    first.current = edition;
  }, [edition]);
  const formRef = edition === undefined ? place : { ...place, edition };
  return <FillPage key={edition} formRef={formRef} onEdition={openEdition} />;
}

import { sharedMessages } from "../messages.ts";
import { Page } from "./Page.tsx";
import { WayHome } from "./WayHome.tsx";

/** An address that leads nowhere, and the way on. */
export function NotFound() {
  return (
    <Page title={sharedMessages.notFoundTitle}>
      <WayHome text={sharedMessages.notFoundText} />
    </Page>
  );
}

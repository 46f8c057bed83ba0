import { fillAddress, formOfAddress } from "../shared/text/addresses.ts";
import { FillPage } from "./FillPage.tsx";

interface FillRouteProps {
  readonly region: string;
  readonly form: string;
}

/** `/fill/<region>/<form>`: each form starts with a page of its own. */
export function FillRoute({ region, form }: FillRouteProps) {
  const ref = formOfAddress(region, form);
  return <FillPage key={fillAddress(ref)} formRef={ref} />;
}

/** Which form of the API is asked for. */
export interface FormRequest {
  /** Base address of the API, e.g. `/api/v1`. */
  readonly api: string;
  readonly form: string;
  readonly region?: string | undefined;
  readonly edition?: string | undefined;
  readonly caseDate?: string | undefined;
  /** The day that counts when nothing else tells the edition. */
  readonly on?: string | undefined;
}

/** Address of a form, or of something below it, on the page's own server unless `api` says otherwise. */
export function formAddress({ api, form, ...choice }: FormRequest, below = ""): string {
  const base = api.replace(/\/+$/, "");
  const address = new URL(`${base}/forms/${encodeURIComponent(form)}${below}`, document.baseURI);
  for (const [name, value] of Object.entries(choice)) {
    if (value !== undefined && value !== "") address.searchParams.set(name, value);
  }
  return address.href;
}

/** Somebody asked for a form that is not there. The message is Russian and fit to be shown. */
export class UnknownFormError extends Error {
  override readonly name = "UnknownFormError";
}

/** Somebody asked for a region that is not there. The message is Russian and fit to be shown. */
export class UnknownRegionError extends Error {
  override readonly name = "UnknownRegionError";
}

import type { RegionSlot } from "../model/index.ts";

/** Somebody asked for a form that is not there. The message is Russian and fit to be shown. */
export class UnknownFormError extends Error {
  override readonly name = "UnknownFormError";
}

/** Somebody asked for a form in a region whose data lack what it cannot do without. The message names it, in Russian. */
export class LackingRegionError extends UnknownFormError {
  readonly slots: readonly RegionSlot[];

  constructor(message: string, slots: readonly RegionSlot[]) {
    super(message);
    this.slots = slots;
  }
}

/** Somebody asked for a region that is not there. The message is Russian and fit to be shown. */
export class UnknownRegionError extends Error {
  override readonly name = "UnknownRegionError";
}

/** A record, or somebody, names an edition that the form does not have. The message is Russian and fit to be shown. */
export class UnknownEditionError extends Error {
  override readonly name = "UnknownEditionError";
}

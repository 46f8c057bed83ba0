import { useSyncExternalStore } from "react";
import { isLowVision, subscribeVision } from "./vision.ts";

/** Whether the mode for low vision is on. */
export const useLowVision = (): boolean => useSyncExternalStore(subscribeVision, isLowVision);

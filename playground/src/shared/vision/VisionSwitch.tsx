import { sharedMessages } from "../messages.ts";
import { useServices } from "../services.ts";
import { useLowVision } from "./useLowVision.ts";
import { setLowVision } from "./vision.ts";

/** The button of the header that turns large type and high contrast on and off. */
export function VisionSwitch() {
  const { storage } = useServices();
  const low = useLowVision();
  return (
    <button
      type="button"
      className="fp-vision"
      aria-pressed={low}
      onClick={() => setLowVision(storage, !low)}
    >
      <svg className="fp-vision__eye" viewBox="0 0 24 24" aria-hidden="true">
        <path d="M12 5C6.5 5 2.6 9.2 1.3 12c1.3 2.8 5.2 7 10.7 7s9.4-4.2 10.7-7C21.4 9.2 17.5 5 12 5Z" />
        <circle cx="12" cy="12" r="3.4" />
      </svg>
      {sharedMessages.vision}
    </button>
  );
}

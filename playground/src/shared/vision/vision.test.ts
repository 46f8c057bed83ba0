import { afterEach, describe, expect, it } from "vitest";
import early from "../../../public/vision.js?raw";
import { memoryStorage } from "../drafts/index.ts";
import { isLowVision, setLowVision } from "./vision.ts";

const runEarly = (storage: Storage) => new Function("localStorage", early)(storage);

afterEach(() => setLowVision(memoryStorage(), false));

describe("the mode for low vision", () => {
  it("is remembered, and set again before the first paint", () => {
    const storage = memoryStorage();
    setLowVision(storage, true);
    delete document.documentElement.dataset.fyVision;
    runEarly(storage);
    expect(isLowVision()).toBe(true);
  });

  it("is off after it was switched off", () => {
    const storage = memoryStorage();
    setLowVision(storage, true);
    setLowVision(storage, false);
    runEarly(storage);
    expect(isLowVision()).toBe(false);
  });

  it("works where storing is forbidden", () => {
    const storage = memoryStorage();
    storage.setItem = () => {
      throw new DOMException("full", "QuotaExceededError");
    };
    setLowVision(storage, true);
    expect(isLowVision()).toBe(true);
  });
});

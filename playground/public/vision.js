// Runs before the first paint, so that the page does not flash in the wrong colours. See src/shared/vision.
try {
  if (localStorage.getItem("formulyar/vision") === "low") document.documentElement.dataset.fyVision = "low";
} catch {
  // The browser forbids storage: the usual view.
}

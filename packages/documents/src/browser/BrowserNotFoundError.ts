/** No Chromium could be found or unpacked. The message is for the person who runs the program. */
export class BrowserNotFoundError extends Error {
  override readonly name = "BrowserNotFoundError";

  /** `reasons`: why each place that was tried gave nothing, in Russian. */
  constructor(reasons: readonly string[]) {
    super(
      `Не найден браузер, который печатает документы в PDF: ${reasons.join("; ")}. ` +
        "Установите Chrome или Chromium либо укажите путь к нему в переменной окружения PUPPETEER_EXECUTABLE_PATH.",
    );
  }
}

/** The browser that was found does not start. The message is for the person who runs the program. */
export class BrowserStartError extends Error {
  override readonly name = "BrowserStartError";

  constructor(executable: string, cause: unknown) {
    super(
      `Браузер «${executable}» не запускается. Проверьте, что на диске и в памяти есть место, ` +
        "или укажите другой Chrome либо Chromium в переменной окружения PUPPETEER_EXECUTABLE_PATH.",
      { cause },
    );
  }
}

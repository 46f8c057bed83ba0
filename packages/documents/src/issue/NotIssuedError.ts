/** Why a file is no document of ours. */
export type NotIssuedReason = "no-pdf" | "damaged" | "encrypted" | "no-record" | "foreign-attachment";

const WORDS: { readonly [reason in NotIssuedReason]: string } = {
  "no-pdf": "Это не PDF.",
  damaged: "Файл PDF повреждён, прочитать его не удалось. Возьмите его ещё раз оттуда, откуда он получен.",
  encrypted: "Файл PDF защищён паролем. Сохраните его без пароля и повторите.",
  "no-record":
    "В этом PDF нет записи формы: его составила другая программа, или запись из него удалена. Прочитать можно документы, составленные «Формуляром».",
  "foreign-attachment":
    "К этому PDF приложен файл другой программы, а не запись формы. Прочитать можно документы, составленные «Формуляром».",
};

/** The file is no document of ours. The message is Russian and fit to be shown. */
export class NotIssuedError extends Error {
  override readonly name = "NotIssuedError";
  readonly reason: NotIssuedReason;

  constructor(reason: NotIssuedReason) {
    super(WORDS[reason]);
    this.reason = reason;
  }
}

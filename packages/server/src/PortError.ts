/** The server cannot listen where it should. The message is Russian and fit to be shown. */
export class PortError extends Error {
  override readonly name = "PortError";
}

/** @param code of the system's error, e.g. `EADDRINUSE` */
export function portError(code: string | undefined, port: number, host: string): PortError {
  if (code === "EADDRINUSE") {
    const another = "Закройте программу, которая его занимает, или задайте другой порт";
    return new PortError(`Порт ${port} уже занят. ${another}, например ${port + 1}.`);
  }
  if (code === "EACCES") return new PortError(`Нет права слушать порт ${port}. Задайте порт больше 1023.`);
  if (code === "EADDRNOTAVAIL" || code === "ENOTFOUND") {
    return new PortError(`У этого компьютера нет адреса ${host}. Задайте другой адрес, например 127.0.0.1.`);
  }
  return new PortError(
    `Не удалось начать приём запросов на ${host}:${port} (${code ?? "причина неизвестна"}).`,
  );
}

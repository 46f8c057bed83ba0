import { type AddressInfo, createServer, type Server, type Socket } from "node:net";

/** A web server on every address of this machine that counts who connects, whether or not anything is asked. */
export interface CountingServer {
  readonly port: number;
  /** Connections since the last call. */
  connections(): number;
  close(): Promise<void>;
}

/** Answers everything with a way to a file and a text that must not turn up. */
export async function countingServer(redirectTo: string, text: string): Promise<CountingServer> {
  let count = 0;
  const open = new Set<Socket>();
  const answer = (socket: Socket) => {
    count += 1;
    open.add(socket);
    socket.on("error", () => {});
    socket.on("close", () => open.delete(socket));
    socket.resume();
    socket.end(
      `HTTP/1.1 302 Found\r\nLocation: ${redirectTo}\r\nContent-Type: text/html\r\nContent-Length: ${text.length}\r\nConnection: close\r\n\r\n${text}`,
    );
  };
  const server = createServer(answer);
  // Both families where there are two: then `[::1]` and IPv6-mapped addresses lead here too.
  await listen(server, "::").catch(() => listen(server, "0.0.0.0"));
  return {
    port: (server.address() as AddressInfo).port,
    connections: () => {
      const counted = count;
      count = 0;
      return counted;
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        for (const socket of open) socket.destroy();
      }),
  };
}

function listen(server: Server, host: string): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen({ port: 0, host }, () => {
      server.off("error", reject);
      resolve();
    });
  });
}

import type { Server } from "node:http";
import type { Socket } from "node:net";

/**
 * A way to close a server that waits for answers in hand and for nothing else. Node's own waits for connections
 * that a browser has opened in advance and asked nothing over.
 * @returns closes the server; after `grace` milliseconds, answers in hand are broken off
 */
export function closeGently(server: Server): (grace: number) => Promise<void> {
  const sockets = new Set<Socket>();
  const busy = new Set<Socket>();
  let closing = false;
  server.on("connection", (socket) => {
    sockets.add(socket);
    socket.once("close", () => sockets.delete(socket));
  });
  server.on("request", ({ socket }, response) => {
    busy.add(socket);
    response.once("close", () => {
      busy.delete(socket);
      if (closing) socket.end();
    });
  });
  return async (grace) => {
    closing = true;
    const closed = new Promise<void>((resolve) => server.close(() => resolve()));
    for (const socket of sockets) if (!busy.has(socket)) socket.destroy();
    const late = setTimeout(() => server.closeAllConnections(), grace);
    await closed;
    clearTimeout(late);
  };
}

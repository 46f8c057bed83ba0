import type { Server } from "node:http";
import type { AddressInfo } from "node:net";
import { createAdaptorServer } from "@hono/node-server";
import type { Hono } from "hono";
import { closeGently } from "./http/closeGently.ts";
import { portError } from "./PortError.ts";

export interface ServeOptions {
  /** 0 takes any free port. */
  readonly port: number;
  /** 127.0.0.1 by default: nobody but this machine. */
  readonly host?: string;
  /** How long requests in hand may take while closing, milliseconds. */
  readonly grace?: number;
}

export interface Serving {
  /** Address to open, e.g. `http://127.0.0.1:3000`. */
  readonly url: string;
  /** Stops taking requests and waits for those in hand. */
  close(): Promise<void>;
}

/**
 * Listens for requests of the application.
 * @throws PortError when the port is taken or may not be used
 */
export async function serve(app: Hono, options: ServeOptions): Promise<Serving> {
  const { port, host = "127.0.0.1", grace = 3000 } = options;
  const server = createAdaptorServer({ fetch: app.fetch }) as Server;
  const close = closeGently(server);
  await listen(server, port, host);
  return { url: urlOf(host, (server.address() as AddressInfo).port), close: () => close(grace) };
}

function listen(server: Server, port: number, host: string): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once("error", (error: NodeJS.ErrnoException) => reject(portError(error.code, port, host)));
    server.listen(port, host, resolve);
  });
}

/** A wildcard address cannot be opened; this machine's own can. */
function urlOf(host: string, port: number): string {
  const name = { "0.0.0.0": "127.0.0.1", "::": "[::1]" }[host] ?? (host.includes(":") ? `[${host}]` : host);
  return `http://${name}:${port}`;
}

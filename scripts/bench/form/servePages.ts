import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { gzipSync } from "node:zlib";

export interface PageServer {
  /** `http://127.0.0.1:<port>` */
  readonly url: string;
  /** Size of a script as it would travel, in bytes. */
  gzipped(path: string): number;
  close(): void;
}

const types: { readonly [ending: string]: string } = {
  html: "text/html; charset=utf-8",
  js: "text/javascript; charset=utf-8",
  css: "text/css; charset=utf-8",
  json: "application/json; charset=utf-8",
  woff2: "font/woff2",
};

/** Serves files from memory on 127.0.0.1. */
export async function servePages(files: ReadonlyMap<string, Buffer | string>): Promise<PageServer> {
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? "/", "http://127.0.0.1").pathname;
    const body = files.get(path);
    const type = types[path.split(".").at(-1) ?? ""] ?? "application/octet-stream";
    response.writeHead(body === undefined ? 404 : 200, { "content-type": type }).end(body ?? "");
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    gzipped: (path) => gzipSync(files.get(path) ?? "").length,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

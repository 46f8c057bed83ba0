import { createReadStream, existsSync } from "node:fs";
import { createServer, type IncomingMessage, request, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { extname, join, normalize } from "node:path";

export interface HostOptions {
  /** Folders by the address that they are served at; the first that has a file counts. */
  readonly folders: readonly (readonly [at: string, folder: string])[];
  /** Address of the server of forms, `http://127.0.0.1:3000`. */
  readonly forms: string;
  /** `Content-Security-Policy` of every answer. */
  readonly policy: string;
  /** Files that are made rather than kept, by their address. */
  readonly made?: ReadonlyMap<string, string>;
}

export interface HostServer {
  readonly url: string;
  /** Bodies of what was posted to the application itself, in order. */
  readonly posted: readonly string[];
  close(): Promise<void>;
}

const types: { readonly [ending: string]: string } = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json",
  ".woff2": "font/woff2",
};

/** Another application with a page of ours in it: serves its own files and passes `/api/v1` on to the server of forms. */
export async function startHost(options: HostOptions): Promise<HostServer> {
  const posted: string[] = [];
  const server = createServer((asked, answer) => {
    answer.setHeader("content-security-policy", options.policy);
    const { pathname } = new URL(asked.url ?? "/", "http://host");
    if (pathname.startsWith("/api/v1/")) passOn(asked, answer, options.forms);
    else if (asked.method === "POST") void keep(asked, answer, posted);
    else sendFile(answer, pathname, options);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    posted,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** `Host` stays as the browser sent it: by it the server of forms knows requests of its own pages from foreign ones. */
function passOn(asked: IncomingMessage, answer: ServerResponse, forms: string): void {
  const { hostname, port } = new URL(forms);
  const { method, url: path, headers } = asked;
  const onward = request({ hostname, port, method, path, headers }, (response) => {
    const { "content-security-policy": _, ...kept } = response.headers;
    answer.writeHead(response.statusCode ?? 502, kept);
    response.pipe(answer);
  });
  onward.on("error", () => answer.writeHead(502).end());
  asked.pipe(onward);
}

async function keep(asked: IncomingMessage, answer: ServerResponse, posted: string[]): Promise<void> {
  const parts: Buffer[] = [];
  for await (const part of asked) parts.push(part as Buffer);
  posted.push(Buffer.concat(parts).toString("utf8"));
  answer.setHeader("content-type", types[".html"] ?? "");
  answer.end('<!doctype html><html lang="ru"><title>Принято</title><main><h1>Принято</h1></main></html>');
}

function sendFile(answer: ServerResponse, pathname: string, { folders, made }: HostOptions): void {
  const name = pathname.endsWith("/") ? `${pathname}index.html` : pathname;
  answer.setHeader("content-type", types[extname(name)] ?? "application/octet-stream");
  const text = made?.get(name);
  const file = folders
    .filter(([at]) => name.startsWith(at))
    .map(([at, folder]) => join(folder, normalize(`/${name.slice(at.length)}`)))
    .find((path) => existsSync(path));
  if (text !== undefined) answer.end(text);
  else if (file === undefined) answer.writeHead(404).end();
  else createReadStream(file).pipe(answer);
}

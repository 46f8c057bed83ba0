import { isIP } from "node:net";
import type { MiddlewareHandler } from "hono";
import { HttpProblem } from "./HttpProblem.ts";
import { requestHost } from "./requestHost.ts";

const own = ["localhost", "127.0.0.1", "[::1]"];
const everywhere = new Set(["0.0.0.0", "::", "[::]"]);

/**
 * Refuses requests that came under a foreign name: a page of another site whose name was made to point here
 * (DNS rebinding) could otherwise read what is filled in.
 * @param hosts names besides the loopback ones; a wildcard address admits every literal address, since only names rebind.
 */
export function guardHost(hosts: readonly string[]): MiddlewareHandler {
  const names = new Set([...own, ...hosts.map(bracketed)].map((name) => hostName(name) ?? name));
  const anyAddress = hosts.some((host) => everywhere.has(host));
  return async (c, next) => {
    const name = hostName(requestHost(c));
    const known =
      name !== undefined && (names.has(name) || (anyAddress && isIP(name.replace(/^\[|\]$/g, "")) > 0));
    if (!known)
      throw new HttpProblem(421, "Неизвестный адрес сервера", "Запрос пришёл под чужим именем сервера.");
    await next();
  };
}

function hostName(host: string): string | undefined {
  return URL.canParse(`http://${host}`) ? new URL(`http://${host}`).hostname : undefined;
}

const bracketed = (host: string): string => (isIP(host) === 6 ? `[${host}]` : host);

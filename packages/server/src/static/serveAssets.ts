import type { Context, MiddlewareHandler } from "hono";
import type { Asset, Encoding } from "./Asset.ts";
import { loadAssets } from "./loadAssets.ts";

/** Addresses that the page itself tells apart. */
const pages = /^\/(?:$|fill\/|design\/)/;

/** Serves the built playground: its files, and its one page at every address that the page knows. */
export function serveAssets(folder: string): MiddlewareHandler {
  const loaded = loadAssets(folder);
  // A folder that cannot be read is told of at the first request, not as an unhandled rejection now.
  loaded.catch(() => undefined);
  return async (c, next) => {
    const asset = findAsset(await loaded, c.req.path);
    return asset ? sendAsset(c, asset) : next();
  };
}

function findAsset(assets: ReadonlyMap<string, Asset>, path: string): Asset | undefined {
  return assets.get(path.slice(1)) ?? (pages.test(path) ? assets.get("index.html") : undefined);
}

async function sendAsset(c: Context, asset: Asset): Promise<Response> {
  const encoding = asset.compressible ? chooseEncoding(c.req.header("accept-encoding")) : "identity";
  c.header("cache-control", asset.immutable ? "public, max-age=31536000, immutable" : "no-cache");
  c.header("etag", asset.etag);
  if (asset.compressible) c.header("vary", "accept-encoding");
  if (c.req.header("if-none-match")?.includes(asset.etag)) return c.body(null, 304);
  const bytes = await asset.encoded(encoding);
  if (encoding !== "identity") c.header("content-encoding", encoding);
  c.header("content-length", String(bytes.byteLength));
  return c.body(Uint8Array.from(bytes), 200, { "content-type": asset.type });
}

function chooseEncoding(accepted = ""): Encoding {
  const names = accepted.split(",").filter((part) => !/;\s*q=0(?:\.0*)?$/.test(part.trim()));
  const takes = (name: string): boolean => names.some((part) => part.trim().split(";", 1)[0] === name);
  return takes("br") ? "br" : takes("gzip") ? "gzip" : "identity";
}

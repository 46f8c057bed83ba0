import { createCatalogue, type DefinitionFiles } from "@formulyar/core";
import { readDefinitions } from "@formulyar/core/files";
import { createPrinter } from "@formulyar/documents";
import { createApp, serve } from "@formulyar/server";
import { builtPlayground } from "./builtPlayground.ts";
import { checkout } from "./paths.ts";

export interface TestServer {
  /** `http://127.0.0.1:<port>` */
  readonly url: string;
  close(): Promise<void>;
}

/** The whole product in this process: a real printer, the built pages, the definitions of the checkout or others. */
export async function startServer(definitions?: DefinitionFiles): Promise<TestServer> {
  const [files, assets] = await Promise.all([definitions ?? readDefinitions(checkout), builtPlayground()]);
  const printer = createPrinter();
  const app = createApp({ catalogue: createCatalogue(files), printer, assets });
  const { url, close } = await serve(app, { port: 0 });
  return {
    url,
    close: async () => {
      await close();
      await printer.close();
    },
  };
}

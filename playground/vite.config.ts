import { readFileSync } from "node:fs";
import { join } from "node:path";
import react from "@vitejs/plugin-react";
import { defaultClientConditions, defineConfig, type Plugin } from "vite";

/** Where the API is while pages are being developed. */
const API = "http://127.0.0.1:3000";

/** The element for pages of other applications, beside our own: `/embed/formulyar-form.js`. */
const ELEMENT = join(import.meta.dirname, "../packages/react/dist/element/formulyar-form.js");

function embeddedElement(): Plugin {
  return {
    name: "embedded-element",
    apply: "build",
    generateBundle() {
      const source = readFileSync(ELEMENT);
      this.emitFile({ type: "asset", fileName: "embed/formulyar-form.js", source });
    },
  };
}

export default defineConfig(({ command }) => {
  // Tests build the pages too, and what they build is what is served: never React for development.
  if (command === "build") process.env.NODE_ENV = "production";
  return {
    root: import.meta.dirname,
    plugins: [react(), embeddedElement()],
    // Workspace packages come from their sources: nothing has to be built before the pages.
    resolve: { conditions: ["@formulyar/source", ...defaultClientConditions] },
    server: { proxy: { "/api": API } },
    build: {
      // The policy of the server allows neither inline scripts and styles nor `data:` addresses of scripts.
      assetsInlineLimit: 0,
      modulePreload: { polyfill: false },
      // The library that paints documents is large; it is fetched when there is one to be painted.
      chunkSizeWarningLimit: 1024,
    },
  };
});

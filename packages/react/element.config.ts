import { join } from "node:path";
import { defaultClientConditions, defineConfig } from "vite";
import { slimParts } from "./build/slimParts.ts";

/** `<formulyar-form>` as one module without imports: a page loads this file and nothing else. */
export default defineConfig(() => {
  process.env.NODE_ENV = "production";
  return {
    root: import.meta.dirname,
    logLevel: "warn",
    plugins: [slimParts()],
    define: { "process.env.NODE_ENV": '"production"' },
    resolve: { conditions: ["@formulyar/source", ...defaultClientConditions] },
    build: {
      target: "es2022",
      outDir: "dist/element",
      // The types of the element stand there, too.
      emptyOutDir: false,
      modulePreload: false,
      chunkSizeWarningLimit: 1024,
      // Not library mode: that leaves modules with their blanks and comments.
      rolldownOptions: {
        // «use client» of RJSF is for servers that render.
        onLog: (level, log, report) => log.code === "MODULE_LEVEL_DIRECTIVE" || report(level, log),
        input: join(import.meta.dirname, "src/element/index.ts"),
        preserveEntrySignatures: "strict",
        output: { entryFileNames: "formulyar-form.js", codeSplitting: false },
      },
    },
  };
});

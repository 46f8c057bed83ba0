import { defaultClientConditions, defineConfig } from "vite";

export default defineConfig(() => {
  process.env.NODE_ENV = "production";
  return {
    root: import.meta.dirname,
    logLevel: "error" as const,
    // In an application of its own the packages come built; here from their sources.
    resolve: { conditions: ["@formulyar/source", ...defaultClientConditions] },
    build: {
      target: "es2022",
      // A strict policy allows no `data:` addresses of fonts.
      assetsInlineLimit: 0,
      modulePreload: { polyfill: false },
      chunkSizeWarningLimit: 1024,
    },
  };
});

import { defineConfig } from "vitest/config";
import { slimParts } from "./packages/react/build/slimParts.ts";

// Packages are tested from their sources: no build stands between an edit and its test.
const resolve = { conditions: ["@formulyar/source"] };
const ssr = { resolve: { conditions: ["@formulyar/source"], externalConditions: ["@formulyar/source"] } };

export default defineConfig({
  resolve,
  ssr,
  test: {
    // One worker for each core, not one less: a small machine has two.
    maxWorkers: "100%",
    projects: [
      {
        resolve,
        ssr,
        test: {
          name: "unit",
          include: ["packages/*/src/**/*.test.ts", "scripts/**/*.test.ts"],
          testTimeout: 30_000,
        },
      },
      {
        resolve,
        ssr,
        test: {
          name: "screen",
          include: ["packages/react/src/**/*.test.tsx", "playground/src/**/*.test.{ts,tsx}"],
          environment: "happy-dom",
          testTimeout: 30_000,
        },
      },
      {
        // What leans on RJSF most, with what the element has in its place.
        resolve,
        ssr,
        plugins: [slimParts()],
        test: {
          name: "element",
          include: ["packages/react/src/{computed,foreign,lists,record,steps}.test.tsx"],
          environment: "happy-dom",
          testTimeout: 30_000,
          server: { deps: { inline: [/@rjsf/, /@cfworker/] } },
        },
      },
      {
        resolve,
        ssr,
        test: { name: "whole", include: ["test/**/*.test.ts"], testTimeout: 60_000, hookTimeout: 120_000 },
      },
    ],
  },
});

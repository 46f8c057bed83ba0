import { defineConfig } from "vitest/config";

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
        test: { name: "unit", include: ["packages/*/src/**/*.test.ts", "scripts/**/*.test.ts"] },
      },
      {
        resolve,
        ssr,
        test: {
          name: "screen",
          include: ["packages/react/src/**/*.test.tsx", "playground/src/**/*.test.{ts,tsx}"],
          environment: "happy-dom",
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

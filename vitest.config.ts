import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    projects: [
      { test: { name: "unit", include: ["test/**/*.test.ts"], exclude: ["test/page/**"], environment: "node", testTimeout: 30_000 } },
      {
        test: {
          name: "page",
          include: ["test/page/**/*.test.ts"],
          globalSetup: ["test/page/setup.ts"],
          environment: "node",
          testTimeout: 60_000,
          hookTimeout: 120_000,
          // Long lists fill row by row, and machines differ.
          expect: { poll: { timeout: 15_000 } },
          fileParallelism: false,
        },
      },
    ],
  },
});

import { defineConfig } from "vitest/config";

/** Tests in a real browser, one file after another, with the production page. */
const inBrowser = {
  globalSetup: ["test/page/setup.ts"],
  environment: "node",
  testTimeout: 60_000,
  hookTimeout: 120_000,
  // Long lists fill row by row, and machines differ.
  expect: { poll: { timeout: 15_000 } },
  fileParallelism: false,
} as const;

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: "unit",
          include: ["test/**/*.test.ts"],
          exclude: ["test/page/**", "test/long/**"],
          environment: "node",
          testTimeout: 30_000,
        },
      },
      { test: { name: "page", include: ["test/page/**/*.test.ts"], ...inBrowser } },
      // Only by `npm run test:long`: what does not fit into the time of `npm test`.
      { test: { name: "long", include: ["test/long/**/*.test.ts"], ...inBrowser } },
    ],
  },
});

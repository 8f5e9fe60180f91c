import { defineConfig } from "vitest/config";

/** Tests in a real browser, with the production page. Two files run at a time: a page that waits for its timers leaves a core idle. */
const inBrowser = {
  globalSetup: ["test/page/setup.ts"],
  environment: "node",
  testTimeout: 60_000,
  hookTimeout: 120_000,
  // Long lists fill row by row, and machines differ.
  expect: { poll: { timeout: 15_000 } },
  maxWorkers: 2,
  // The files of a worker share its modules and its browser: both take seconds to start.
  isolate: false,
  sequence: { groupOrder: 1 },
} as const;

/** Files in `test/page` that have tests for `npm run test:long` too; `test/page/long-tests.ts` divides them. */
const divided = [
  "announcements",
  "collection-page",
  "compare",
  "counts",
  "ego",
  "embed",
  "figure-png",
  "figure-preview",
  "first-picture",
  "focus",
  "graph-problem",
  "filters",
  "handout",
  "keyboard-navigation",
  "layouts",
  "lesson",
  "map",
  "moving",
  "names",
  "outline",
  "passage-page",
  "print",
  "reach",
  "save",
  "search",
  "sidebar",
  "single-file",
  "site",
  "table",
  "tabs",
  "thirty-questions",
  "without-webgl",
];

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: "unit",
          include: ["test/**/*.test.ts"],
          exclude: ["test/page/**", "test/long/**", "test/readers/**"],
          environment: "node",
          testTimeout: 30_000,
          maxWorkers: 2,
          // The files of a worker share its modules, which takes half of the time.
          isolate: false,
        },
      },
      { test: { name: "page", include: ["test/page/**/*.test.ts"], ...inBrowser } },
      // Only by `npm run test:readers`: programs of the system read what is saved and exported.
      {
        test: { name: "readers", include: ["test/readers/**/*.test.ts"], environment: "node", testTimeout: 180_000, hookTimeout: 60_000 },
      },
      // Only by `npm run test:long`: what does not fit into the time of `npm test`.
      {
        test: {
          name: "long",
          include: ["test/long/**/*.test.ts", ...divided.map((name) => `test/page/${name}.test.ts`)],
          env: { TEST_RUN: "long" },
          ...inBrowser,
        },
      },
    ],
  },
});

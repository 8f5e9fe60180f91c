/** Builds the pages of the benchmark, minified like the project's own page. */
import { resolve } from "node:path";
import { defineConfig } from "vite";

const pages = resolve(import.meta.dirname, "pages");

export default defineConfig({
  root: pages,
  base: "./",
  logLevel: "warn",
  build: {
    outDir: resolve(import.meta.dirname, "../node_modules/.cache/bench"),
    emptyOutDir: true,
    target: "es2022",
    modulePreload: { polyfill: false },
    rollupOptions: {
      input: Object.fromEntries(["empty", "sigma", "canvas2d", "ours"].map((name) => [name, resolve(pages, `${name}.html`)])),
    },
  },
});

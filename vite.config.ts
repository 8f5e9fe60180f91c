import { defineConfig } from "vite";
import { graphPlugin } from "./src/curate/vite-plugin.ts";
import { tokensPlugin } from "./src/design/css-plugin.ts";
import { fontsPlugin } from "./src/design/fonts-plugin.ts";
import { policyPlugin } from "./src/design/policy-plugin.ts";

export default defineConfig({
  // One build works at a domain's root, under any path, and from a folder.
  base: "./",
  plugins: [graphPlugin(), tokensPlugin(), fontsPlugin(), policyPlugin()],
  build: { target: "es2022", modulePreload: { polyfill: false }, chunkSizeWarningLimit: 600 },
});

import type { Plugin } from "vite";
import { tokensToCss } from "./css.ts";

const name = "virtual:tokens.css";

/** Serves the design tokens as a style sheet, so that they are written down once. */
export const tokensPlugin = (): Plugin => ({
  name: "design-tokens",
  resolveId: (id) => (id === name ? `\0${name}` : undefined),
  load: (id) => (id === `\0${name}` ? tokensToCss() : undefined),
});

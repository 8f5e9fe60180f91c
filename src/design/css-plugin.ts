import type { Plugin } from "vite";
import { tokensToCss } from "./css.ts";

const name = "virtual:tokens.css";

/** The mode of a page without any of the machine's own fonts; tests use it where they cannot hide those from the browser. */
export const packagedOnly = "packaged-fonts";

/** Serves the design tokens as a style sheet, so that they are written down once. */
export function tokensPlugin(): Plugin {
  let isPackagedOnly = false;
  return {
    name: "design-tokens",
    configResolved(config) {
      isPackagedOnly = config.mode === packagedOnly;
    },
    resolveId: (id) => (id === name ? `\0${name}` : undefined),
    load: (id) => (id === `\0${name}` ? tokensToCss(isPackagedOnly) : undefined),
  };
}

import { expect, test } from "vitest";
import type { FigurePaletteId } from "../../src/figure/figure-palette.ts";
import { figurePalette } from "../../src/figure/figure-palette.ts";
import { paleOf } from "../../src/figure/pale-colour.ts";
import { contrast } from "../design/contrast.ts";

test.each(["light", "dark", "grey", "transparent"] as const satisfies readonly FigurePaletteId[])(
  "a thin line has a contrast of 3:1 to the paper, and no more than that of its colour: %s",
  (id) => {
    const { edges, text, paper } = figurePalette(id, true).colours;
    for (const colour of [...Object.values(edges), text]) {
      const pale = contrast(paleOf(colour, paper), paper);
      expect(pale).toBeGreaterThanOrEqual(3);
      expect(pale).toBeLessThanOrEqual(contrast(colour, paper));
    }
  },
);

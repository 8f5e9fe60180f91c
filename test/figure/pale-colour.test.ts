import { expect, test } from "vitest";
import type { FigurePaletteId } from "../../src/figure/figure-palette.ts";
import { figurePalette } from "../../src/figure/figure-palette.ts";
import { headingColour, paleOf } from "../../src/figure/pale-colour.ts";
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

test.each(["light", "dark", "grey"] as const satisfies readonly FigurePaletteId[])(
  "headings can be read in the colour of their lines: %s",
  (id) => {
    const { edges, text, paper } = figurePalette(id, true).colours;
    for (const colour of Object.values(edges)) expect(contrast(headingColour(colour, { text, paper }), paper)).toBeGreaterThanOrEqual(4.5);
    expect(headingColour(edges.answer, { text, paper })).not.toBe(text);
  },
);

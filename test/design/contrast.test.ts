import { describe, expect, test } from "vitest";
import { tokensToCss } from "../../src/design/css.ts";
import { edgeAtRest, palettes, thinEdge, withMoreContrast } from "../../src/design/tokens.ts";
import { ownLine } from "../../src/own-graph/own-picture.ts";
import { contrast } from "./contrast.ts";

const channelsOf = (hex: string): readonly number[] => [1, 3, 5].map((start) => Number.parseInt(hex.slice(start, start + 2), 16));

/** The distance of two colours, from 0 to 765: a "red mean", which weighs the channels roughly as the eye does. */
function distance(a: string, b: string): number {
  const [[r1 = 0, g1 = 0, b1 = 0], [r2 = 0, g2 = 0, b2 = 0]] = [channelsOf(a), channelsOf(b)] as const;
  const mean = (r1 + r2) / 2;
  return Math.sqrt((2 + mean / 256) * (r1 - r2) ** 2 + 4 * (g1 - g2) ** 2 + (2 + (255 - mean) / 256) * (b1 - b2) ** 2);
}

/** The saturation of a colour, from 0 (grey) to 1. */
function saturation(hex: string): number {
  const [low, high] = [Math.min(...channelsOf(hex)), Math.max(...channelsOf(hex))];
  return (high - low) / high;
}

describe.each(["light", "dark"] as const)("in the %s palette", (scheme) => {
  const palette = palettes[scheme];
  test.each(Object.entries(palette.nodes))("%s has a contrast of 3:1 with the background", (_, colour) => {
    expect(contrast(colour, palette.paper)).toBeGreaterThanOrEqual(3);
  });
  test.each(["warning", "recommendation", "prohibition", "objection", "answer", "work", ownLine] as const)(
    "a strong line (%s) has a contrast of 3:1",
    (line) => {
      expect(contrast(edgeAtRest(palette, line), palette.paper)).toBeGreaterThanOrEqual(3);
    },
  );
  test.each(["warning", "recommendation", "prohibition", "objection"] as const)(
    "a thin line (%s) has a contrast of 3:1, and a strong one has more",
    (line) => {
      const strong = contrast(edgeAtRest(palette, line), palette.paper);
      expect(contrast(thinEdge(palette, line), palette.paper)).toBeGreaterThanOrEqual(3);
      expect(contrast(thinEdge(palette, line), palette.paper)).toBeLessThan(strong);
      expect(contrast(thinEdge(withMoreContrast(palette), line), palette.paper)).toBeGreaterThan(strong);
    },
  );
  test.each(Object.entries(palette.edges))("a selected line (%s) has a contrast of 3:1", (_, colour) => {
    expect(contrast(colour, palette.paper)).toBeGreaterThanOrEqual(3);
  });
  test("no two kinds of lines look the same: a reference is not taken for an objection", () => {
    const lines = Object.entries(palette.edges);
    for (const [index, [kind, colour]] of lines.entries())
      for (const [other, second] of lines.slice(index + 1))
        expect(distance(colour, second), `${kind}, ${other}`).toBeGreaterThanOrEqual(50);
    for (const calm of [palette.edges.work, palette.edges.structure]) expect(saturation(calm)).toBeLessThan(0.5);
  });
  test.each([palette.text, palette.quiet, palette.link])("text in %s has a contrast of 4.5:1 on every background", (colour) => {
    for (const background of [palette.paper, palette.panel, palette.sunken])
      expect(contrast(colour, background)).toBeGreaterThanOrEqual(4.5);
  });
  test("highlighted words have a contrast of 4.5:1", () => {
    expect(contrast(palette.text, palette.mark)).toBeGreaterThanOrEqual(4.5);
  });
  test("an unselected edge is weaker than a selected one, stronger than a faded one, and full for readers who prefer more contrast", () => {
    for (const family of Object.keys(palette.edges) as (keyof typeof palette.edges)[]) {
      const resting = contrast(edgeAtRest(palette, family), palette.paper);
      expect(resting).toBeLessThan(contrast(palette.edges[family], palette.paper));
      expect(resting).toBeGreaterThan(1.25 * contrast(palette.fadedEdge, palette.paper));
      expect(edgeAtRest(withMoreContrast(palette), family)).toBe(palette.edges[family]);
    }
  });
  test("the style sheet contains every colour", () => {
    const css = tokensToCss();
    for (const colour of [...Object.values(palette.nodes), ...Object.values(palette.edges), palette.paper]) expect(css).toContain(colour);
  });
});

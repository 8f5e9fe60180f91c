import { describe, expect, test } from "vitest";
import { tokensToCss } from "../../src/design/css.ts";
import { edgeAtRest, palettes, withMoreContrast } from "../../src/design/tokens.ts";
import { ownLine } from "../../src/own-graph/own-picture.ts";
import { contrast } from "./contrast.ts";

describe.each(["light", "dark"] as const)("in the %s palette", (scheme) => {
  const palette = palettes[scheme];
  test.each(Object.entries(palette.nodes))("%s has a contrast of 3:1 with the background", (_, colour) => {
    expect(contrast(colour, palette.paper)).toBeGreaterThanOrEqual(3);
  });
  test.each(["warning", "recommendation", "prohibition", "objection", ownLine] as const)(
    "a strong line (%s) has a contrast of 3:1",
    (line) => {
      expect(contrast(edgeAtRest(palette, line), palette.paper)).toBeGreaterThanOrEqual(3);
    },
  );
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

/** The two strokes of a line of which it is not certain what it says, as the canvas draws them. */
import type { Page } from "playwright";
import { PNG } from "pngjs";
import { expect } from "vitest";
import { edgeAtRest, palettes } from "../../src/design/tokens.ts";
import type { SceneEdge } from "../../src/scene/scene-types.ts";
import { test } from "./long-tests.ts";
import { drawnEdges, placeOf } from "./map-points.ts";
import { useBrowser } from "./open.ts";

const { visit } = useBrowser();

/** How far across a line it is looked at, and in what steps, in CSS pixels. */
const [reach, step] = [2.5, 0.25];
/** Where along a line it is looked at: where its neighbours are far and no name stands. */
const shares = Array.from({ length: 40 }, (_, index) => 0.72 + index * 0.005);
const channelsOf = (hex: string): readonly number[] => [1, 3, 5].map((start) => Number.parseInt(hex.slice(start, start + 2), 16));

/** Measures how much of its colour a line has at each distance from its middle, 0 to 1. */
async function profileOf(page: Page, edge: SceneEdge, ratio: number): Promise<readonly number[]> {
  const shot = PNG.sync.read(await page.screenshot());
  const [from, to] = [await placeOf(page, edge.from), await placeOf(page, edge.to)];
  const [paper, colour] = [channelsOf(palettes.light.paper), channelsOf(edgeAtRest(palettes.light, edge.line))];
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const length = Math.hypot(dx, dy);
  const inkAt = (x: number, y: number): number => {
    const offset = (Math.floor(y * ratio) * shot.width + Math.floor(x * ratio)) * 4;
    // The red channel hardly differs.
    return [1, 2].reduce((sum, channel) => {
      const [ground = 0, full = 0] = [paper[channel], colour[channel]];
      return sum + (ground - (shot.data[offset + channel] ?? 0)) / (ground - full) / 2;
    }, 0);
  };
  return Array.from({ length: (2 * reach) / step + 1 }, (_, index) => {
    const aside = index * step - reach;
    const inks = shares.map((share) => inkAt(from.x + dx * share - (dy / length) * aside, from.y + dy * share + (dx / length) * aside));
    return inks.reduce((sum, ink) => sum + ink, 0) / inks.length;
  });
}

const sumOf = (numbers: readonly number[]): number => numbers.reduce((sum, number) => sum + number, 0) * step;

test.each([1, 2])("what is not certain is two strokes with no more ink than what is certain, at a pixel ratio of %d", async (ratio) => {
  const { page, close } = await visit({ hash: "lang=en", deviceScaleFactor: ratio });
  const alike = drawnEdges(page).filter(({ relation, claims, standing }) => relation === "draws" && claims === 1 && standing === "stated");
  const sure = alike.find(({ confidence }) => confidence === "certain");
  const unsure = alike.find(({ from, confidence }) => from === "zeng-yi" && confidence !== "certain");
  if (!sure || !unsure) throw new Error("No two lines to compare.");
  const [single, double] = [await profileOf(page, sure, ratio), await profileOf(page, unsure, ratio)];
  expect(sumOf(double)).toBeLessThanOrEqual(sumOf(single) * 1.15);
  const middle = reach / step;
  expect(single[middle]).toBeGreaterThan(0.8 * Math.max(...single));
  expect(double[middle]).toBeLessThan(0.6 * Math.max(...double));
  await close();
});

import { expect, test, vi } from "vitest";
import { composeMapSheet } from "../../src/figure/compose-map-sheet.ts";
import { frameOf } from "../../src/figure/figure-frames.ts";
import { keptWithoutColours } from "../../src/figure/without-colours.ts";
import { conceptGraph } from "../../src/graph/concept-graph.ts";
import { forum } from "../real-graph.ts";
import { composedFigure } from "./composed-figure.ts";
import { optionsFor } from "./real-figure.ts";
import { openView } from "./real-subjects.ts";

const options = optionsFor(await openView("compare=zeng-yi.yoshua-bengio", "en"), "slide");

test("a figure in other colours is not laid out again; one that differs in anything else is", () => {
  const lay = vi.fn(() => ({}));
  const kept = keptWithoutColours(lay);
  const first = kept(options);
  expect(kept({ ...options, palette: "dark" })).toBe(first);
  expect(lay).toHaveBeenCalledTimes(1);
  const { view } = options;
  const id = options.graph.findNode("zeng-yi")?.id ?? expect.fail("no such node");
  const others: readonly Partial<typeof options>[] = [
    { title: "Two speakers" },
    { frame: frameOf("square") },
    { moves: new Map([[id, { rank: 1 }]]) },
    { metric: { width: () => 1 } },
    { graph: conceptGraph(forum.built) },
    { view: { ...view, language: "zh" } },
    { view: { ...view, hidden: { ...view.hidden, sessions: ["panel-1"] } } },
  ];
  for (const [index, other] of others.entries()) {
    kept({ ...options, ...other });
    expect(lay).toHaveBeenCalledTimes(index + 2);
  }
});

test("a figure after one in other colours is as if it were the first", () => {
  const alone = composedFigure({ ...options, graph: conceptGraph(forum.built), palette: "dark" });
  composedFigure(options);
  expect(composedFigure({ ...options, palette: "dark" })?.sheets).toEqual(alone?.sheets);
  expect(alone?.sheets).not.toEqual(composedFigure(options)?.sheets);
});

test("a map after one in other colours is as if it were the first", async () => {
  const whole = optionsFor(await openView("", "en"), "slide");
  const alone = composeMapSheet({ ...whole, graph: conceptGraph(forum.built), palette: "dark" });
  const light = composeMapSheet(whole);
  expect(composeMapSheet({ ...whole, palette: "dark" }).sheets).toEqual(alone.sheets);
  expect(alone.sheets).not.toEqual(light.sheets);
});

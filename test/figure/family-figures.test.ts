/** Figures of families, and of who says what, in columns: nobody is left out, and each line can be told from the others. */
import { expect, test } from "vitest";
import { frameOf } from "../../src/figure/figure-frames.ts";
import { hierarchyOf } from "../../src/graph/hierarchy.ts";
import type { NodeId } from "../../src/model/built.ts";
import { forum } from "../real-graph.ts";
import { composedFigure } from "./composed-figure.ts";
import { optionsFor } from "./real-figure.ts";
import { openView } from "./real-subjects.ts";

test("a family has everybody who speaks of it or of a member, also who only refers to one; how members belong to it is said once", async () => {
  const figure = composedFigure(optionsFor(await openView("family node=malicious-use", "en"), "slide")) ?? expect.fail("no figure");
  const members = new Set<string>(["malicious-use", ...hierarchyOf(forum).descendants("malicious-use" as NodeId)]);
  const speakers = forum.claims.filter(({ from, to }) => members.has(to) && forum.node(from).type === "person").map(({ from }) => from);
  expect(speakers).toContain("xiong-deyi");
  expect(new Set(figure.placed.cards.map(({ node }) => node.id))).toEqual(
    new Set([...members, ...speakers, "international-scientific-report"]),
  );
  const words = figure.placed.words.map(({ text }) => text.text);
  expect(words.join(" ")).toMatch(/parts of Malicious use \[\d+–\d+\]; indented: part of the one above/u);
  expect(words.filter((text) => text.includes("is part of"))).toEqual([]);
  // Who warns only of what may not belong to the family is counted apart.
  expect(figure.title).toBe("Five to eight speakers warn of malicious use or of its forms");
  expect(figure.deck).toContain(
    "Four warn of it in general (two not certain); five of one or more of six forms, as the curators group them. Seven without Ji Weidong, who warns only of AI-related crime. Nobody warns of the other four in their own name; red lines against three exist, not shown here.",
  );
});

test("lines that begin at one node are farther apart than the strokes of a doubled line", async () => {
  for (const name of ["question=red-lines", "family node=malicious-use", "family node=loss-of-control"])
    for (const frame of ["slide", "square", "a4-landscape"] as const) {
      const { placed } = composedFigure(optionsFor(await openView(name, "en"), frame)) ?? expect.fail("no figure");
      const { point } = frameOf(frame);
      const starts = new Map<string, number[]>();
      for (const { id, ends, start } of placed.lines)
        if (ends.length === 2 && ends[0] && id.includes("~") && !id.endsWith(" head"))
          starts.set(ends[0], [...(starts.get(ends[0]) ?? []), start.top]);
      for (const tops of starts.values()) {
        const sorted = [...tops].sort((a, b) => a - b);
        for (const [index, top] of sorted.slice(1).entries()) expect(top - (sorted[index] ?? 0), name).toBeGreaterThan(4.9 * point);
      }
    }
});

test("the verb of lines stands beside the first of them", async () => {
  for (const name of ["question=red-lines", "family node=malicious-use"]) {
    const { placed } = composedFigure(optionsFor(await openView(name, "en"), "slide")) ?? expect.fail("no figure");
    const heading = placed.words.find(({ owner }) => owner.startsWith("gap ")) ?? expect.fail("no heading");
    const first = placed.words.find(({ text }) => text.text === "[1]") ?? expect.fail("no number");
    expect(first.box.top - heading.box.top).toBeLessThan(2 * heading.text.size);
    expect(heading.box.left + heading.box.width).toBeCloseTo(first.box.left + first.box.width, 5);
  }
});

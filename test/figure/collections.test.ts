/** Figures of collections, and which names have numbers where not all claims do. */
import { expect, test } from "vitest";
import { pointsAlong } from "../../src/figure/layouts/placed.ts";
import type { PagePoint } from "../../src/scene/scene-types.ts";
import { composedFigure } from "./composed-figure.ts";
import { expectClearFigures, optionsFor, textsIn } from "./real-figure.ts";
import { openView } from "./real-subjects.ts";

const shared = "collection=dawn-song.yang-yaodong.rlhf.deception.idais-beijing-statement";
const answering = "collection=xue-lan.tino-cuellar.international-cooperation.fireside-chat";

const side = (a: PagePoint, b: PagePoint, c: PagePoint): number =>
  (b.left - a.left) * (c.top - a.top) - (b.top - a.top) * (c.left - a.left);

const doCross = (a: readonly PagePoint[], b: readonly PagePoint[]): boolean =>
  a.some((end, index) => {
    const start = a[index - 1];
    return b.some((to, place) => {
      const from = b[place - 1];
      if (!start || !from) return false;
      return side(start, end, from) * side(start, end, to) < 0 && side(from, to, start) * side(from, to, end) < 0;
    });
  });

test.each([shared, answering])("two who share topics stand at both sides of them, and no line crosses another: %s", async (name) => {
  for (const language of ["en", "zh"] as const) {
    await expectClearFigures(name, language, ["slide", "square", "a4-landscape", "column"]);
    for (const frame of ["slide", "double-column", "a4-landscape"] as const) {
      const figure = composedFigure(optionsFor(await openView(name, language), frame)) ?? expect.fail("no figure");
      expect(figure.layout).toBe("between");
      expect(figure.omitted.nodes).toEqual([]);
      const lines = figure.placed.lines.map((line) => ({ id: line.id, points: pointsAlong(line) }));
      const crossing = lines.flatMap((a, index) =>
        lines.slice(index + 1).flatMap((b) => (doCross(a.points, b.points) ? [`${a.id} × ${b.id}`] : [])),
      );
      expect(crossing, frame).toEqual([]);
    }
  }
});

test("a name between two speakers stays in one line where there is room, and the list says which claims are not certain", async () => {
  const figure = composedFigure(optionsFor(await openView(shared, "en"), "slide")) ?? expect.fail("no figure");
  const names = figure.placed.cards.flatMap(({ texts }) => texts.map(({ text }) => text));
  expect(names).toContain("Deception of people by AI");
  expect(figure.placed.cards.every(({ texts }) => texts.length < 3)).toBe(true);
  const list = textsIn(figure.sheets[0]?.marks ?? []).map(({ text }) => text);
  const likely = figure.subject.edges.flatMap(({ claims }) => claims.filter(({ confidence }) => confidence === "likely"));
  expect(likely.length).toBeGreaterThan(2);
  expect(list.join(" ").match(/; likely\)/gu)).toHaveLength(likely.length);
});

test("where not all claims have numbers, each name has the lines of its claims behind it, and the foot no list of them", async () => {
  const opened = await openView("node=dawn-song", "en");
  const figure = composedFigure(optionsFor(opened, "column", { isOneSheet: true })) ?? expect.fail("no figure");
  expect(figure.sourceWay).toBe("lines");
  for (const { id } of figure.subject.nodes.filter((node) => node.id !== "dawn-song")) {
    const claims = figure.subject.edges.filter(({ from, to }) => from === id || to === id).flatMap((edge) => edge.claims);
    const cards = figure.placed.cards.filter(({ node }) => node.id === id);
    const behind = cards.map(({ texts }) => texts.at(-1)?.text ?? "").join(" ");
    for (const { locators, standing } of claims)
      if (locators[0] && standing !== "external") expect(behind).toMatch(new RegExp(`\\((.*, )?${locators[0].line}[,)]`, "u"));
  }
  const foot = textsIn(figure.sheets[0]?.marks ?? [])
    .map(({ text }) => text)
    .join(" ");
  expect(foot).toContain("In brackets: line of the Chinese transcript.");
  expect(foot).not.toMatch(/lines \d+, \d+/u);
});

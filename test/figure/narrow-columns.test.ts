/** Figures in a column of 85 mm: names run in after their verbs where lines from one name to another have no room. */
import { expect, test } from "vitest";
import { frameOf } from "../../src/figure/figure-frames.ts";
import { standsFor } from "../../src/figure/merge-nodes.ts";
import { strongestOf } from "../../src/graph/evidence.ts";
import { groupedBy } from "../../src/graph/grouped-by.ts";
import { confidenceIds } from "../../src/model/confidences.ts";
import { standingIds, standings } from "../../src/model/standings.ts";
import { composedFigure } from "./composed-figure.ts";
import { expectClearFigures, optionsFor, textsIn } from "./real-figure.ts";
import { openView } from "./real-subjects.ts";

const large = ["malfunction", "cross-cutting-risk-factors", "evaluation-and-testing", "technical-safety", "institutions-for-ai"];

test.each(large)("the family of %s leaves nobody out of a column, and nothing overlaps", { timeout: 60_000 }, async (id) => {
  for (const language of ["en", "zh"] as const) {
    await expectClearFigures(`family node=${id}`, language, ["column"]);
    const figure = composedFigure(optionsFor(await openView(`family node=${id}`, language), "column")) ?? expect.fail("no figure");
    expect(figure.omitted.nodes).toEqual([]);
    expect(figure.sheets[0]?.height).toBeLessThanOrEqual(frameOf("column").height);
    // A member that stands for its parts says how many they are.
    for (const node of figure.subject.nodes.filter(({ members }) => members))
      expect(node.label[language]).toContain(String(standsFor(node).length));
  }
});

test.each([
  ...large.slice(0, 3).map((id) => [`family node=${id}`, "column"] as const),
  ["node=gao-wen", "square"],
  ["question=who-proposed-what", "slide"],
] as const)(
  "the line of an entry for several says of none of them more than its claims do: %s",
  { timeout: 60_000 },
  async (view, frame) => {
    const { subject } = composedFigure(optionsFor(await openView(view, "en"), frame, { isOneSheet: true })) ?? expect.fail("no figure");
    const merged = new Set<string>(subject.nodes.filter(({ members }) => members).map(({ id }) => id));
    expect(merged.size).toBeGreaterThan(0);
    for (const { id, from, to, claims, standing, confidence } of subject.edges.filter(
      ({ from, to }) => merged.has(from) || merged.has(to),
    )) {
      const ofEach = groupedBy(claims, (claim) => `${claim.from} ${claim.to}`);
      for (const same of ofEach.values()) {
        const strongest = strongestOf(same);
        expect(standingIds.indexOf(standing), id).toBeGreaterThanOrEqual(standingIds.indexOf(strongest.standing));
        expect(confidenceIds.indexOf(confidence), `${id}: ${from} to ${to}`).toBeGreaterThanOrEqual(
          confidenceIds.indexOf(strongest.confidence),
        );
      }
    }
  },
);

test("a speaker's risks, which the headline counts, are all named in a column, with the lines of the transcript below", async () => {
  const opened = await openView("node=dawn-song", "en");
  const figure = composedFigure(optionsFor(opened, "column", { isOneSheet: true })) ?? expect.fail("no figure");
  expect(figure.title).toBe("Dawn Song warns of up to 13 risks and argues eight or nine points");
  const named = new Set<string>(figure.placed.cards.map(({ node }) => node.id));
  const warned = figure.subject.edges.filter(({ relation }) => relation === "warns-of");
  expect(warned).toHaveLength(13);
  expect(warned.filter(({ to }) => !named.has(to))).toEqual([]);
  expect(figure.subject.nodes.filter(({ members }) => members)).toEqual([]);
  expect(figure.sourceWay).toBe("lines");
});

test.each([
  ["en", /^\d+ more do not fit: posts, events/u],
  ["zh", /^另有\d+项因版面所限未列出：任职与活动/u],
] as const)("a column that leaves out where a speaker belongs says so (%s)", async (language, words) => {
  const figure = composedFigure(optionsFor(await openView("node=zeng-yi", language), "column", { isOneSheet: true }));
  const { subject, sheets, omitted } = figure ?? expect.fail("no figure");
  expect(omitted.nodes.length).toBeGreaterThan(0);
  expect(subject.edges.filter(({ family }) => family === "structure")).toEqual([]);
  expect(textsIn(sheets[0]?.marks ?? []).some(({ text }) => words.test(text))).toBe(true);
});

test("around a speaker, what the headline counts first is merged last", async () => {
  const opened = await openView("node=dawn-song", "zh");
  const figure = composedFigure(optionsFor(opened, "square", { isOneSheet: true })) ?? expect.fail("no figure");
  const isMerged = (relation: string): boolean =>
    figure.subject.edges.some(
      (edge) => edge.relation === relation && figure.subject.nodes.some(({ id, members }) => id === edge.to && members),
    );
  expect(isMerged("warns-of")).toBe(false);
});

test("each line before names that run in shows the evidence of all of them", async () => {
  const opened = await openView("node=dawn-song", "en");
  const { placed, subject } = composedFigure(optionsFor(opened, "column", { isOneSheet: true })) ?? expect.fail("no figure");
  for (const standing of Object.keys(standings)) {
    const edges = subject.edges.filter((edge) => edge.standing === standing);
    const lines = placed.lines.filter((line) => line.standing === standing);
    expect(lines.length > 0).toBe(edges.length > 0);
  }
  const isDoubtful = new Set(placed.lines.filter(({ confidence }) => confidence !== "certain").map(({ id }) => id));
  expect([...isDoubtful].some((id) => id.startsWith("dawn-song~warns-of~"))).toBe(true);
});

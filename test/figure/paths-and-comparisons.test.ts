import { expect, test } from "vitest";
import type { ComposedFigure } from "../../src/figure/compose-sheets.ts";
import type { PlacedWords } from "../../src/figure/layouts/placed.ts";
import { standsFor } from "../../src/figure/merge-nodes.ts";
import { pathsShown } from "../../src/figure/paths-shown.ts";
import type { SubjectOf } from "../../src/figure/subject.ts";
import { thinned } from "../../src/figure/thinning.ts";
import { figureSheetWords } from "../../src/language/figure-sheet.ts";
import { composedFigure } from "./composed-figure.ts";
import { type frames, optionsFor, textsIn } from "./real-figure.ts";
import { openView } from "./real-subjects.ts";

async function realFigure(name: string, frame: (typeof frames)[number], language: "en" | "zh" = "en"): Promise<ComposedFigure> {
  return composedFigure(optionsFor(await openView(name, language), frame)) ?? expect.fail("no figure");
}

const pathIn = ({ subject }: ComposedFigure): SubjectOf<"path"> => (subject.kind === "path" ? subject : expect.fail("no path"));

test("a figure of paths that lacks room leaves out whole paths, and says how many", async () => {
  const figure = await realFigure("path=irene-solaiman~loss-of-control", "square");
  const subject = pathIn(figure);
  expect(figure.omitted.nodes.length).toBeGreaterThan(0);
  const paths = pathsShown(subject);
  expect(new Set(paths.flat())).toEqual(new Set(subject.nodes.map(({ id }) => id)));
  const texts = textsIn(figure.sheets[0]?.marks ?? []).map(({ text }) => text);
  expect(texts).toContain(`${subject.total - paths.length} more ways are not shown`);
  expect(figure.description).toContain(`${subject.total - paths.length} more ways are not shown.`);
});

test("thinned to nothing, a figure of paths keeps the one with the strongest evidence", async () => {
  const subject = pathIn(await realFigure("path=irene-solaiman~loss-of-control", "a4-portrait"));
  const strongest = thinned(subject, 1) as SubjectOf<"path">;
  expect(pathsShown(strongest)).toHaveLength(1);
  expect(strongest.edges.every(({ standing }) => standing === "stated")).toBe(true);
  expect(subject.edges.some(({ standing }) => standing === "inferred")).toBe(true);
});

test("no two arrow heads of a path point at the same place", async () => {
  const { placed } = await realFigure("path=irene-solaiman~loss-of-control", "square");
  const tips = placed.lines.flatMap(({ head, start, steps }) =>
    head === "none" ? [] : [head === "start" ? start : (steps.at(-1)?.to ?? start)],
  );
  expect(tips.length).toBeGreaterThan(3);
  for (const [index, a] of tips.entries())
    for (const b of tips.slice(index + 1)) expect(Math.hypot(a.left - b.left, a.top - b.top)).toBeGreaterThan(8);
});

const isHeading = ({ role }: PlacedWords): boolean => role === "heading";

test.each(["en", "zh"] as const)("what one alone says hangs under its verb, also in the next column (%s)", async (language) => {
  const { placed, subject } = await realFigure("compare=zeng-yi.yoshua-bengio", "slide", language);
  // Those at the left edge name the two parts of the figure.
  const headings = placed.words.filter((words) => isHeading(words) && words.box.left > 0);
  const alone = subject.edges.filter(
    ({ to }) => new Set(subject.edges.filter((edge) => edge.to === to).map(({ from }) => from)).size === 1,
  );
  const verbs = new Set(alone.map(({ reading }) => reading.reads[language]));
  const texts = headings.map(({ text }) => text.text);
  for (const verb of verbs) expect(texts.some((text) => text.startsWith(verb.split(" ")[0] ?? verb))).toBe(true);
  // Each card that hangs has a heading above it in its column, and each heading a card below it.
  const columnOf = (left: number): number => Math.max(...headings.map(({ box }) => box.left).filter((start) => start <= left));
  const hanging = placed.cards.filter(({ node, box }) => alone.some(({ to }) => to === node.id) && box.left > 0);
  for (const heading of headings) {
    const below = hanging.filter(({ box }) => columnOf(box.left) === heading.box.left && box.top > heading.box.top);
    expect({ heading: heading.text.text, cards: below.length > 0 }).toEqual({ heading: heading.text.text, cards: true });
  }
  for (const { box } of hanging)
    expect(headings.some((heading) => heading.box.left === columnOf(box.left) && heading.box.top < box.top)).toBe(true);
});

test("a list of lists names its verb again in the next column", async () => {
  const { placed } = await realFigure("node=agent-hijacking&depth=2", "a4-landscape");
  const texts = placed.words.filter(isHeading).map(({ text }) => text.text);
  expect(texts.some((text) => text.endsWith(", cont."))).toBe(true);
});

test("the title of a comparison of three counts what two share apart from what all share", async () => {
  const titleOf = async (name: string, language: "en" | "zh"): Promise<string> => (await realFigure(name, "a4-portrait", language)).title;
  expect(await titleOf("compare=zeng-yi.gao-wen.zhang-ya-qin", "en")).toBe(
    "Zeng Yi, Gao Wen and Zhang Ya-Qin: two or more share four of 80 topics",
  );
  expect(await titleOf("compare=dawn-song.yang-yaodong.zhang-ya-qin", "en")).toMatch(
    /^Dawn Song, .+ and .+ share one of 64 topics; two share six more$/u,
  );
  expect(await titleOf("compare=dawn-song.yang-yaodong.zhang-ya-qin", "zh")).toMatch(
    /^.+、.+与.+谈及的64项内容中，7项至少有两方谈及，其中1项各方均谈及$/u,
  );
  expect(await titleOf("compare=zeng-yi.yoshua-bengio", "zh")).toBe("曾毅与约书亚·本吉奥谈及的44项内容中，仅1项相同");
});

test.each([
  ["square", "en", 20],
  ["square", "zh", 0],
  ["slide", "en", 5],
  ["slide", "zh", 0],
  ["column", "en", 20],
] as const)("a comparison of four counts topics under their families before it leaves any out: %s, %s", async (frame, language, most) => {
  const figure = await realFigure("compare=dawn-song.yang-yaodong.zhang-ya-qin.yoshua-bengio", frame, language);
  const merged = figure.subject.nodes.filter(({ members }) => members !== undefined);
  expect(figure.omitted.nodes.length).toBeLessThanOrEqual(most);
  expect(merged.length).toBeGreaterThan(3);
  for (const { members = [], label } of merged) {
    expect(members.length).toBeGreaterThan(1);
    expect(label[language]).toContain(String(members.length));
  }
  const standing = new Set(figure.subject.nodes.flatMap(standsFor));
  expect(figure.omitted.nodes.filter((id) => standing.has(id))).toEqual([]);
  const texts = textsIn(figure.sheets[0]?.marks ?? []).map(({ text }) => text);
  expect(texts).toContain(figureSheetWords[language].mergedKey);
});

test("a comparison with room for all topics merges none, and what several speak of is never merged", async () => {
  const roomy = await realFigure("compare=zeng-yi.yoshua-bengio", "a4-portrait");
  expect(roomy.subject.nodes.some(({ members }) => members)).toBe(false);
  const dense = await realFigure("compare=dawn-song.yang-yaodong.zhang-ya-qin.yoshua-bengio", "square");
  const sharersOf = (id: string): number => new Set(dense.subject.edges.filter(({ to }) => to === id).map(({ from }) => from)).size;
  for (const { id, members } of dense.subject.nodes) if (members) expect(sharersOf(id)).toBe(1);
});

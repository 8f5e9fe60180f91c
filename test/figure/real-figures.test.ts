/** Figures of the curated graph: what every one of them has to be, whatever it shows. */
import { beforeAll, describe, expect, test } from "vitest";
import { composeMapSheet } from "../../src/figure/compose-map-sheet.ts";
import { composeMatrixSheet } from "../../src/figure/compose-matrix-sheet.ts";
import type { ComposedFigure, SheetOptions } from "../../src/figure/compose-sheets.ts";
import type { Drawing, Mark, TextMark } from "../../src/figure/drawing.ts";
import { type FrameId, frameOf } from "../../src/figure/figure-frames.ts";
import type { TextMetric } from "../../src/figure/font/text-metric.ts";
import { collisionsOf } from "../../src/figure/layouts/collisions.ts";
import { familySubject, subjectOfView } from "../../src/figure/subject-of-view.ts";
import { svgOf } from "../../src/figure/svg.ts";
import { figureSheetWords } from "../../src/language/figure-sheet.ts";
import { forum } from "../real-graph.ts";
import { composedFigure } from "./composed-figure.ts";
import { packagedMetric } from "./packaged-metric.ts";
import { openView, type RealView, realSubjects } from "./real-subjects.ts";

const frames = ["slide", "square", "a4-portrait", "a4-landscape", "column"] as const satisfies readonly FrameId[];
const site = "https://house.example/map/";

let metric: TextMetric;
beforeAll(async () => {
  metric = await packagedMetric(JSON.stringify(forum.built));
}, 60_000);

const optionsFor = ({ view, highlight, hash, subject }: RealView, frame: FrameId, more: Partial<SheetOptions> = {}): SheetOptions => ({
  graph: forum,
  view,
  highlight,
  subject,
  frame: frameOf(frame),
  palette: "light",
  metric,
  address: `${site}#${hash}`,
  site,
  ...more,
});

const wholeSubject = ({ view, highlight, subject }: RealView) => {
  const context = { graph: forum, view, answer: highlight };
  if (subject === "family") return view.selection.kind === "node" ? familySubject(context, view.selection.id) : undefined;
  return subjectOfView(context);
};

const textsIn = (marks: readonly Mark[]): readonly TextMark[] =>
  marks.flatMap((mark) => (mark.kind === "group" ? textsIn(mark.marks) : mark.kind === "text" ? [mark] : []));

/** The texts that are cut off by the edge of their sheet. */
const cutOff = ({ marks, width, height }: Drawing): readonly string[] =>
  textsIn(marks)
    .filter(({ text, position, size, anchor, isBold = false }) => {
      const length = metric.width(text, size, isBold);
      const left = position.left - { start: 0, middle: length / 2, end: length }[anchor];
      return left < -0.5 || left + length > width + 0.5 || position.top - size < -0.5 || position.top > height + 0.5;
    })
    .map(({ text }) => text);

/** Names on a slide in its own pixels; texts on paper in points. */
const isLegible = ({ nameSize, smallestText, sheets }: ComposedFigure): boolean => {
  const [sheet] = sheets;
  if (!sheet) return false;
  if (sheet.unit === "mm") return (smallestText * 72) / 96 >= 6.999;
  return nameSize * sheet.scale >= 17.999 && smallestText * sheet.scale >= 15.999;
};

describe.each(realSubjects)("figures of %s", (name) => {
  test.each(["en", "zh"] as const)(
    "have no overlaps, name or count every node, and are legible in every frame (%s)",
    { timeout: 60_000 },
    async (language) => {
      const opened = await openView(name, language);
      const whole = wholeSubject(opened);
      expect(whole?.nodes.length).toBeGreaterThan(1);
      for (const frame of frames) {
        const figure = composedFigure(optionsFor(opened, frame));
        if (!figure) throw new Error(`no figure in the frame ${frame}`);
        const [sheet] = figure.sheets as readonly [Drawing];
        const room = { width: frameOf(frame).width - 2 * frameOf(frame).margin, height: sheet.height - figure.origin.top };
        expect({ frame, ...collisionsOf(figure.placed, room) }).toEqual({ frame, overlaps: 0, crossedTexts: 0, outside: 0 });
        const named = new Set(figure.placed.cards.map(({ node }) => node.id));
        const unnamed = figure.subject.nodes.filter(({ id }) => !named.has(id)).map(({ id }) => id);
        expect({ frame, unnamed }).toEqual({ frame, unnamed: [] });
        const { nodes: omitted } = figure.omitted;
        expect(omitted.length + figure.subject.nodes.length).toBe(whole?.nodes.length);
        const texts = textsIn(sheet.marks).map(({ text }) => text);
        if (omitted.length > 0) expect(texts.join(" ")).toContain(figureSheetWords[language].omitted(omitted.length));
        expect({ frame, cutOff: figure.sheets.flatMap(cutOff) }).toEqual({ frame, cutOff: [] });
        expect({ frame, isLegible: isLegible(figure) }).toEqual({ frame, isLegible: true });
      }
    },
  );
});

describe.each(["en", "zh"] as const)("the matrix and the map as figures (%s)", (language) => {
  test.each(frames)("fit the frame: %s", async (frame) => {
    const opened = await openView("", language);
    const matrix = composeMatrixSheet(optionsFor(opened, frame));
    const map = composeMapSheet(optionsFor(opened, frame));
    const [table] = matrix?.sheets ?? [];
    const [drawing] = map.sheets;
    if (!matrix || !table || !drawing) throw new Error("no figure");
    const upright = table.marks.flatMap((mark) => textsIn([mark])).filter(({ turn }) => turn !== undefined);
    expect(upright.length).toBeGreaterThan(3);
    const level = { ...table, marks: textsIn(table.marks).filter(({ turn }) => turn === undefined) };
    expect(cutOff(level)).toEqual([]);
    for (const { text, position, size } of upright) expect(position.top - metric.width(text, size)).toBeGreaterThan(0);
    const { rows, columns } = matrix.omitted;
    if (rows + columns > 0)
      expect(
        textsIn(table.marks)
          .map(({ text }) => text)
          .join(" "),
      ).toContain(figureSheetWords[language].omitted(rows + columns));
    const groups = drawing.marks.flatMap((mark) => (mark.kind === "group" ? (mark.id ?? "") : ""));
    expect(groups).toEqual(["map", "head", "legend", "source"]);
    expect(cutOff({ ...drawing, marks: drawing.marks.slice(1) })).toEqual([]);
  });
});

test("the same view gives the same bytes", { timeout: 60_000 }, async () => {
  for (const [index, name] of realSubjects.entries()) {
    if (index % 3 !== 0) continue;
    const opened = await openView(name, "en");
    const bytes = (): readonly string[] | undefined =>
      composedFigure(optionsFor(opened, frames[index % frames.length] ?? "slide"))?.sheets.map((sheet) => svgOf(sheet));
    expect(bytes()).toEqual(bytes());
  }
});

test("a figure says who stands behind a country, so that nobody is credited with another's words", async () => {
  const opened = await openView("compare=@CN.@US", "en");
  const figure = composedFigure(optionsFor(opened, "a4-portrait"));
  const texts = textsIn(figure?.sheets[0]?.marks ?? []).map(({ text }) => text);
  expect(texts.join(" ")).toMatch(/China here stands for \d+ speakers at institutions there: /);
});

test("a figure that has no room for all says which frame has", async () => {
  const opened = await openView("question=who-proposed-what", "en");
  const figure = composedFigure(optionsFor(opened, "slide"));
  expect(figure?.omitted.nodes.length).toBeGreaterThan(0);
  expect(figure?.omitted.allFitIn).toBe("a4-portrait");
  const larger = composedFigure(optionsFor(opened, "a4-portrait"));
  expect(larger?.omitted.nodes).toEqual([]);
});

test("the title says what is found, with numbers up to ten in words", async () => {
  const titleOf = async (name: string, language: "en" | "zh"): Promise<string | undefined> =>
    composedFigure(optionsFor(await openView(name, language), "a4-portrait"))?.title;
  expect(await titleOf("node=existential-risk", "en")).toBe("Two speakers warn of existential risk");
  expect(await titleOf("node=existential-risk", "zh")).toBe("2位发言人警示生存风险");
  expect(await titleOf("node=zeng-yi", "en")).toMatch(/^Zeng Yi (?:argues|warns of|draws|makes) \S+ .+ and /);
});

test("sources lead to their claims, and go to sheets of their own on request, or nowhere", async () => {
  const opened = await openView("node=existential-risk", "en");
  const links = (options: Partial<SheetOptions>): readonly (readonly string[])[] =>
    (composedFigure(optionsFor(opened, "slide", options))?.sheets ?? []).map(({ marks }) => hrefsIn(marks));
  expect(links({})).toHaveLength(1);
  expect(links({})[0]).toContain(`${site}#edge=zeng-yi%7Ewarns-of%7Eexistential-risk`);
  const [figure, list] = links({ sources: "next-sheet" });
  expect(figure).toEqual([]);
  expect(list).toContain(`${site}#edge=zeng-yi%7Ewarns-of%7Eexistential-risk`);
  expect(links({ sources: "none" })).toEqual([[]]);
  expect(links({ site: undefined, address: "#node=existential-risk" })).toEqual([[]]);
});

const hrefsIn = (marks: readonly Mark[]): readonly string[] =>
  marks.flatMap((mark) => (mark.kind === "group" ? [...(mark.href === undefined ? [] : [mark.href]), ...hrefsIn(mark.marks)] : []));

test("a small figure in a column is cut to its height", async () => {
  const heightOf = async (name: string): Promise<number> =>
    composedFigure(optionsFor(await openView(name, "en"), "column"))?.sheets[0]?.height ?? 0;
  const [small, large] = [await heightOf("node=existential-risk"), await heightOf("node=loss-of-control")];
  expect(small).toBeLessThan(large);
  expect(large).toBeLessThan(frameOf("column").height);
});

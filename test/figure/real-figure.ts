/** One figure of the curated graph: what it has to be, whatever it shows. */
import { expect } from "vitest";
import type { ComposedFigure } from "../../src/figure/compose-sheets.ts";
import type { Drawing, Mark, TextMark } from "../../src/figure/drawing.ts";
import { type FrameId, frameOf } from "../../src/figure/figure-frames.ts";
import { collisionsOf } from "../../src/figure/layouts/collisions.ts";
import { standsFor } from "../../src/figure/merge-nodes.ts";
import { omittedPathsOf } from "../../src/figure/paths-shown.ts";
import type { SheetOptions } from "../../src/figure/sheet-options.ts";
import { familySubject, subjectOfView } from "../../src/figure/subject-of-view.ts";
import { figureSheetWords } from "../../src/language/figure-sheet.ts";
import type { Language } from "../../src/view/view-state.ts";
import { forum } from "../real-graph.ts";
import { composedFigure } from "./composed-figure.ts";
import { packagedMetric } from "./packaged-metric.ts";
import { openView, type RealView } from "./real-subjects.ts";

export const frames = ["slide", "square", "a4-portrait", "a4-landscape", "column"] as const satisfies readonly FrameId[];
export const site = "https://house.example/map/";

export const metric = await packagedMetric(JSON.stringify(forum.built));

export const optionsFor = (
  { view, highlight, hash, subject }: RealView,
  frame: FrameId,
  more: Partial<SheetOptions> = {},
): SheetOptions => ({
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

export const textsIn = (marks: readonly Mark[]): readonly TextMark[] =>
  marks.flatMap((mark) => (mark.kind === "group" ? textsIn(mark.marks) : mark.kind === "text" ? [mark] : []));

/** The texts that are cut off by the edge of their sheet. */
export const cutOff = ({ marks, width, height }: Drawing): readonly string[] =>
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

/** Two of the frames, other ones from subject to subject. */
export const framesInTurn = (turn: number): readonly (typeof frames)[number][] =>
  [0, 3].map((step) => frames[(turn + step) % frames.length] ?? "slide");

/** Expects of a view's figure in some frames that nothing overlaps, that every node is named or counted, and that all can be read. */
export async function expectClearFigures(name: string, language: Language, inFrames: readonly (typeof frames)[number][]): Promise<void> {
  const opened = await openView(name, language);
  const whole = wholeSubject(opened);
  expect(whole?.nodes.length).toBeGreaterThan(1);
  for (const frame of inFrames) {
    const figure = composedFigure(optionsFor(opened, frame));
    if (!figure) throw new Error(`no figure in the frame ${frame}`);
    const [sheet] = figure.sheets as readonly [Drawing];
    const room = { width: frameOf(frame).width - 2 * frameOf(frame).margin, height: sheet.height - figure.origin.top };
    expect({ frame, ...collisionsOf(figure.placed, room) }).toEqual({ frame, overlaps: 0, crossedTexts: 0, outside: 0 });
    const named = new Set(figure.placed.cards.map(({ node }) => node.id));
    const unnamed = figure.subject.nodes.filter(({ id }) => !named.has(id)).map(({ id }) => id);
    expect({ frame, unnamed }).toEqual({ frame, unnamed: [] });
    const { nodes: omitted } = figure.omitted;
    expect(omitted.length + new Set(figure.subject.nodes.flatMap(standsFor)).size).toBe(whole?.nodes.length);
    const texts = textsIn(sheet.marks).map(({ text }) => text);
    const { subject } = figure;
    const missing = subject.kind === "path" ? omittedPathsOf(subject) : omitted.length;
    const { omitted: nodesMissing, omittedPaths: pathsMissing } = figureSheetWords[language];
    const said =
      subject.kind === "path" ? pathsMissing(missing) : nodesMissing(missing, "omittedKinds" in subject ? subject.omittedKinds : []);
    if (missing > 0) expect(texts.join(" ")).toContain(said);
    expect({ frame, cutOff: figure.sheets.flatMap(cutOff) }).toEqual({ frame, cutOff: [] });
    expect({ frame, isLegible: isLegible(figure) }).toEqual({ frame, isLegible: true });
  }
}

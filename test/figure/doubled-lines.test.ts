import { expect, test } from "vitest";
import { palettes } from "../../src/design/tokens.ts";
import { barMarks, doubledBar } from "../../src/figure/bar-marks.ts";
import { doubledLine } from "../../src/figure/doubled-line.ts";
import type { Mark } from "../../src/figure/drawing.ts";
import { edgeMarks } from "../../src/figure/edge-marks.ts";
import { drawCard } from "../../src/first-picture/link-card.ts";
import { pictureOf } from "../../src/scene/picture.ts";
import type { DrawnEdge } from "../../src/scene/scene-types.ts";
import { initialView } from "../../src/view/update.ts";
import { forum } from "../real-graph.ts";
import { metric } from "./real-figure.ts";

test("the strokes of a doubled line are together as wide as a line that is certain, and stay apart", () => {
  for (const width of [0.8, 1, 2.4, 8]) {
    const { stroke, gap, whole } = doubledLine(width, 1.2);
    expect(2 * stroke).toBeCloseTo(width);
    expect(whole).toBeCloseTo(width + gap);
    expect(gap).toBeGreaterThan(1);
  }
});

const edge: Omit<DrawnEdge, "confidence" | "form"> = {
  id: "a~warns-of~b" as DrawnEdge["id"],
  from: "a" as DrawnEdge["from"],
  to: "b" as DrawnEdge["to"],
  line: "warning",
  standing: "stated",
  claims: 2,
  emphasis: "plain",
  lane: 0,
};
const ends = { from: { centre: { left: 0, top: 0 }, radius: 5 }, to: { centre: { left: 300, top: 0 }, radius: 5 } };

/** The area that marks cover, of lines that lie level. */
const inkOf = (marks: readonly Mark[]): number =>
  marks.reduce((sum, mark) => {
    if (mark.kind === "line") return sum + (mark.to.left - mark.from.left) * mark.stroke.width;
    if (mark.kind !== "polygon") return sum;
    const twice = mark.points.reduce((area, { left, top }, index) => {
      const next = mark.points[(index + 1) % mark.points.length] ?? { left: 0, top: 0 };
      return area + left * next.top - next.left * top;
    }, 0);
    return sum + Math.abs(twice) / 2;
  }, 0);

test.each(["strong", "hair", "arrow"] as const)("on a map, what is not certain has no more ink, and no larger arrow head: %s", (form) => {
  const [sure, unsure] = (["certain", "likely"] as const).map((confidence) =>
    edgeMarks({ ...edge, form, confidence }, ends, palettes.light),
  );
  expect(inkOf(unsure ?? [])).toBeLessThanOrEqual(inkOf(sure ?? []) * 1.001);
  expect(unsure?.filter(({ kind }) => kind === "polygon" && form === "arrow")).toEqual(
    sure?.filter(({ kind }) => kind === "polygon" && form === "arrow"),
  );
});

test("a double bar has no more ink than one that is certain", () => {
  const [width, look] = [4, { colour: "#000000", paper: "#ffffff", point: 1 }];
  const shape = { centre: { left: 0, top: 0 }, height: 10, standing: "stated" } as const;
  const halves = barMarks({ ...shape, width: width * doubledBar, isDoubtful: true }, look).filter(({ fill }) => fill === look.colour);
  expect(halves.reduce((sum, half) => sum + half.width, 0)).toBeCloseTo(width);
});

test("the picture beside a link draws thin lines that are not certain in no more ink than those that are", () => {
  const thin = new Set(
    pictureOf(forum, initialView("en"), {}).edges.flatMap(({ id, form, confidence }) =>
      form === "hair" && confidence !== "certain" ? id : [],
    ),
  );
  const groupsIn = (marks: readonly Mark[]): readonly Mark[] =>
    marks.flatMap((mark) =>
      mark.kind === "group" ? (mark.edge && thin.has(mark.edge as DrawnEdge["id"]) ? mark.marks : groupsIn(mark.marks)) : [],
    );
  const widths = groupsIn(drawCard(forum, metric).marks).flatMap((mark) => (mark.kind === "line" ? [mark.stroke.width] : []));
  expect(widths.length).toBeGreaterThan(20);
  expect(Math.max(...widths)).toBeLessThan(0.5);
});

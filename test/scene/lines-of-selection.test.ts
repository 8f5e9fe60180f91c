/** Somebody who speaks, selected on the real data: lines can be followed, and each relation is written once. */
import { describe, expect, test } from "vitest";
import { hierarchyOf } from "../../src/graph/hierarchy.ts";
import type { NodeId } from "../../src/model/built.ts";
import { zoneOfType } from "../../src/model/zones.ts";
import { shareInside } from "../../src/scene/boxes.ts";
import { fittedCamera, radiusOnPage, sceneToPage } from "../../src/scene/frame.ts";
import { paperOf } from "../../src/scene/name-box.ts";
import { pictureOf } from "../../src/scene/picture.ts";
import { placeLabels } from "../../src/scene/place-labels.ts";
import type { Box, PagePoint } from "../../src/scene/scene-types.ts";
import { initialView } from "../../src/view/update.ts";
import type { ViewState } from "../../src/view/view-state.ts";
import { forum } from "../real-graph.ts";

const views = (["by-role", "network"] as const).flatMap((layout) => [896, 1500].map((width) => ({ layout, width })));
const speakers = ["gao-wen", "zeng-yi", "zhang-ya-qin", "dawn-song", "yoshua-bengio", "irene-solaiman"] as NodeId[];

function drawn(id: NodeId, layout: "by-role" | "network", width: number) {
  const picture = pictureOf(forum, { ...initialView("en"), layout, selection: { kind: "node", id } });
  const frame = { width, height: width * 0.6, bounds: picture.bounds, camera: fittedCamera(picture.bounds) };
  return { picture, frame, labels: placeLabels(picture, frame) };
}

const isIn = (point: PagePoint | undefined, { left, top, width, height }: Box): boolean =>
  point !== undefined && point.left > left && point.left < left + width && point.top > top && point.top < top + height;

describe.each(views)("by $layout at $width", ({ layout, width }) => {
  test("hardly a name lies on lines to other nodes: they pass behind its paper", () => {
    let [lines, covered] = [0, 0];
    for (const id of speakers) {
      const { picture, frame, labels } = drawn(id, layout, width);
      const placeOf = new Map<string, PagePoint>(picture.nodes.map((node) => [node.id, sceneToPage(node.at, frame)]));
      const names = labels.filter(({ owner, isOnPaper }) => placeOf.has(owner) && !isOnPaper);
      for (const edge of picture.edges) {
        const [from, to] = [placeOf.get(edge.from), placeOf.get(edge.to)];
        if (edge.emphasis === "faded" || !from || !to) continue;
        lines++;
        covered += names.filter(
          ({ owner, top, height, ...box }) =>
            owner !== edge.from && owner !== edge.to && shareInside(from, to, { ...box, top: top + 3, height: height - 6 }),
        ).length;
      }
    }
    expect(covered / lines).toBeLessThan(0.02);
  });

  test("no name in columns has paper, and none elsewhere hides more than three fifths of a line, or the mark of another", () => {
    for (const id of speakers) {
      const { picture, frame, labels } = drawn(id, layout, width);
      const lit = picture.nodes.filter(({ emphasis }) => emphasis !== "faded");
      const placeOf = new Map<string, PagePoint>(lit.map((node) => [node.id, sceneToPage(node.at, frame)]));
      const papers = labels.filter(({ owner, isOnPaper }) => placeOf.has(owner) && isOnPaper).map((name) => ({ name, box: paperOf(name) }));
      if (layout === "by-role") expect(papers, id).toEqual([]);
      for (const edge of picture.edges) {
        const [from, to] = [placeOf.get(edge.from), placeOf.get(edge.to)];
        if (edge.emphasis === "faded" || !from || !to) continue;
        for (const { name, box } of papers) {
          const [enters, leaves] = shareInside(from, to, box) ?? [0, 0];
          expect(leaves - enters, `${id}: ${name.text} over ${edge.id}`).toBeLessThanOrEqual(0.6);
        }
      }
      for (const { name, box } of papers) {
        const hidden = lit.filter((node) => node.id !== name.owner && isIn(placeOf.get(node.id), box));
        expect(hidden, `${id}: ${name.text}`).toEqual([]);
      }
    }
  });

  test("in columns, a relation of many lines is written with their number", () => {
    const { labels } = drawn("zhang-ya-qin" as NodeId, layout, width);
    const written = labels.map(({ text }) => text);
    expect(written.includes("warns of 11")).toBe(layout === "by-role");
    expect(written.includes("warns of")).toBe(layout === "network");
    expect(written).toContain("signed");
    // Two readings of one relation are two relations to a reader. In the network, more lines of others pass there.
    if (layout === "by-role") expect(written).toEqual(expect.arrayContaining(["is a member of", "formerly worked at"]));
  });

  test("each relation is written once around the node", () => {
    for (const id of speakers) {
      const { picture, labels } = drawn(id, layout, width);
      const relationOf = new Map<string, string>(
        picture.edges.map((edge) => [
          edge.id,
          `${edge.reads} ${edge.from === id ? "from" : "to"} ${picture.nodes.find((node) => node.id === edge.to)?.nameAt}`,
        ]),
      );
      const written = labels.flatMap(({ owner }) => relationOf.get(owner) ?? []);
      expect(written.length - new Set(written).size, `${id}: ${written.join(", ")}`).toBeLessThanOrEqual(1);
    }
  });
});

describe("a risk, a proposal or a red line, by role", () => {
  const { parents } = hierarchyOf(forum);
  const heads = forum.nodes.filter(({ id, type }) => zoneOfType(type) !== undefined && parents(id).length === 0);

  test.each(["collapsed", "expanded"])("%s: hardly a line passes through a mark or behind a name that is not its own", (how) => {
    let [lines, marks, names] = [0, 0, 0];
    for (const { id } of heads) {
      const view: ViewState = { ...initialView("en"), selection: { kind: "node", id }, expandedFamilies: how === "expanded" ? [id] : [] };
      const picture = pictureOf(forum, view);
      const frame = { width: 896, height: 590, bounds: picture.bounds, camera: fittedCamera(picture.bounds) };
      const lit = picture.nodes.filter(({ emphasis }) => emphasis !== "faded");
      const placeOf = new Map<string, PagePoint>(lit.map((node) => [node.id, sceneToPage(node.at, frame)]));
      const boxesOfMarks = lit.map((node) => {
        const { left, top } = sceneToPage(node.at, frame);
        const radius = radiusOnPage(node.radius, frame);
        return { owner: node.id as string, left: left - radius, top: top - radius, width: 2 * radius, height: 2 * radius };
      });
      const boxesOfNames = placeLabels(picture, frame)
        .filter(({ owner }) => placeOf.has(owner))
        .map((box) => ({ ...box, top: box.top + 3, height: box.height - 6 }));
      for (const edge of picture.edges) {
        const [from, to] = [placeOf.get(edge.from), placeOf.get(edge.to)];
        if (edge.emphasis === "faded" || !from || !to) continue;
        const isBehind = ({ owner, ...box }: (typeof boxesOfMarks)[number]): boolean =>
          owner !== edge.from && owner !== edge.to && shareInside(from, to, box) !== undefined;
        lines++;
        marks += boxesOfMarks.filter(isBehind).length;
        names += boxesOfNames.filter(isBehind).length;
      }
    }
    expect(lines).toBeGreaterThan(100);
    expect(marks / lines).toBeLessThan(0.02);
    expect(names / lines).toBeLessThan(0.03);
  });
});

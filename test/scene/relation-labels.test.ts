/** The relations that are written on lines of the real data: none can be taken for the name of a mark, or for what another line says. */
import { describe, expect, test } from "vitest";
import { comparedColumns } from "../../src/graph/compare/compared-columns.ts";
import { comparisonDrawn, comparisonOf } from "../../src/graph/compare/comparison.ts";
import type { ActorId, NodeId } from "../../src/model/built.ts";
import { overlap, partsOf, shareInside } from "../../src/scene/boxes.ts";
import { fittedCamera, radiusOnPage, sceneToPage } from "../../src/scene/frame.ts";
import { pictureOf } from "../../src/scene/picture.ts";
import { placeOnScreen } from "../../src/scene/place-labels.ts";
import type { PagePoint, Picture, PlacedLabel } from "../../src/scene/scene-types.ts";
import { initialView } from "../../src/view/update.ts";
import { type Language, layouts } from "../../src/view/view-state.ts";
import { forum } from "../real-graph.ts";

interface Drawn {
  readonly picture: Picture;
  readonly verbs: readonly PlacedLabel[];
  readonly pointOf: ReadonlyMap<string, PagePoint>;
  radiusOf(id: string): number;
}

function drawn(picture: Picture): Drawn {
  const frame = { width: 896, height: 645, bounds: picture.bounds, camera: fittedCamera(picture.bounds) };
  const lines = new Set<string>(picture.edges.map(({ id }) => id));
  const radii = new Map<string, number>(picture.nodes.map(({ id, radius }) => [id, radiusOnPage(radius, frame)]));
  return {
    picture,
    verbs: placeOnScreen(picture, frame).filter(({ owner }) => lines.has(owner)),
    pointOf: new Map(picture.nodes.map(({ id, at }) => [id, sceneToPage(at, frame)])),
    radiusOf: (id) => radii.get(id) ?? 0,
  };
}

/** The marks at which a label would be read as their name: they are at its height, and nearer than so many pixels. */
function namedBy({ picture, pointOf, radiusOf }: Drawn, label: PlacedLabel, gap = 6): readonly string[] {
  return picture.nodes
    .filter(({ id, emphasis }) => {
      const middle = pointOf.get(id);
      const half = radiusOf(id) * 0.7;
      const box = middle && { left: middle.left - half - gap, top: middle.top - half, width: 2 * (half + gap), height: 2 * half };
      return emphasis !== "faded" && box && partsOf(label).some((part) => overlap(part, box));
    })
    .map(({ id }) => `${label.text} at ${id}`);
}

/** The lines behind a label, by whether they belong to it. */
function behind({ picture, pointOf }: Drawn, label: PlacedLabel) {
  const labelled = picture.edges.find(({ id }) => id === label.owner);
  const lines = picture.edges.filter(({ from, to, emphasis }) => {
    const [start, end] = [pointOf.get(from), pointOf.get(to)];
    return emphasis !== "faded" && start && end && partsOf(label).some((part) => shareInside(start, end, part));
  });
  const its = lines.filter(({ bundle }) => bundle === labelled?.bundle);
  return { labelled, its, others: lines.filter((line) => line.from !== labelled?.from && !its.includes(line)) };
}

const speakers = ["gao-wen", "zeng-yi", "zhang-ya-qin", "dawn-song", "yoshua-bengio", "irene-solaiman"] as NodeId[];
const views = layouts.flatMap((layout) => (["en", "zh"] as const).map((language) => ({ layout, language })));

describe.each(views)("$layout, $language", ({ layout, language }) => {
  test.each([...speakers, "international-scientific-report" as NodeId])(
    "around %s, no relation stands beside a mark as its name would",
    (id) => {
      const all = drawn(pictureOf(forum, { ...initialView(language), layout, selection: { kind: "node", id } }));
      expect(all.verbs.length).toBeGreaterThan(3);
      expect(all.verbs.flatMap((verb) => namedBy(all, verb))).toEqual([]);
    },
  );
});

const compared = [
  ["zeng-yi", "yoshua-bengio"],
  ["zhang-ya-qin", "gao-wen"],
  ["dawn-song", "irene-solaiman"],
] as unknown as readonly (readonly ActorId[])[];

test.each(compared.flatMap((ids) => (["en", "zh"] as readonly Language[]).map((language) => ({ ids, language }))))(
  "$ids, $language: what one speaker does is not written on lines that are mostly those of the other",
  ({ ids, language }) => {
    const answer = { ...comparisonDrawn(comparisonOf(forum, ids, () => true)), columns: comparedColumns(ids) };
    const all = drawn(pictureOf(forum, { ...initialView(language), selection: { kind: "compare", ids } }, { answer }));
    expect(all.verbs.length).toBeGreaterThan(3);
    for (const verb of all.verbs) {
      expect(namedBy(all, verb)).toEqual([]);
      const { labelled, its, others } = behind(all, verb);
      expect(its.length, `${labelled?.from} ${verb.text}`).toBeGreaterThan(others.length);
    }
  },
);

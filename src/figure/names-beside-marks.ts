/** Moves names of the map that would cover the mark of another node, and places those that then have room: a figure in print has no second look at a mark. */
import type { NodeId } from "../model/built.ts";
import { overlap } from "../scene/boxes.ts";
import { radiusOnPage, sceneToPage } from "../scene/frame.ts";
import { boxBeside, type NameSide, nameDistance } from "../scene/name-box.ts";
import type { Box, Frame, Picture, PlacedLabel, SceneNode } from "../scene/scene-types.ts";
import type { TextMetric } from "./font/text-metric.ts";
import { letterBox } from "./label-marks.ts";

interface NameSizes {
  /** In the order in which they are tried, in CSS pixels. */
  readonly sizes: readonly number[];
  readonly lineHeight: number;
}

const sides: readonly NameSide[] = ["right", "left", "above", "below"];
const alignOf = { right: "left", left: "right", above: "center", below: "center" } as const satisfies Record<
  NameSide,
  PlacedLabel["align"]
>;
const origin = { left: 0, top: 0 };

/** Returns the names that have room beside the marks of others, each at the first place that is free. */
export function namesBesideMarks(
  labels: readonly PlacedLabel[],
  { nodes }: Pick<Picture, "nodes">,
  frame: Frame,
  metric: TextMetric,
  { sizes, lineHeight }: NameSizes,
): readonly PlacedLabel[] {
  const marks = nodes.filter(({ emphasis }) => emphasis !== "faded").map((node) => ({ id: node.id, box: markBox(node, frame) }));
  const nodeOf = new Map(nodes.map((node) => [node.id, node]));
  const inks = new Map(labels.map((label) => [label, letterBox(label, origin, metric)]));
  const isInFrame = ({ left, top, width, height }: Box): boolean =>
    left >= 0 && top >= 0 && left + width <= frame.width && top + height <= frame.height;
  const coversMark = (label: PlacedLabel): boolean => {
    const ink = letterBox(label, origin, metric);
    return marks.some(({ id, box }) => id !== label.owner && overlap(ink, box));
  };
  const coversName = (label: PlacedLabel, self: PlacedLabel): boolean => {
    const ink = letterBox(label, origin, metric);
    return [...inks].some(([other, box]) => other !== self && overlap(ink, box));
  };
  const placeFor = (node: SceneNode, label: PlacedLabel): PlacedLabel | undefined => {
    const ordered = [...sides].sort((a, b) => Number(b === node.nameAt) - Number(a === node.nameAt));
    return sizes
      .flatMap((size) => ordered.map((side) => besideAt(label, node, { side, size, lineHeight }, frame, metric)))
      .find((other) => isInFrame(other) && !coversMark(other) && !coversName(other, label));
  };
  const kept = labels.flatMap((label): readonly PlacedLabel[] => {
    const node = nodeOf.get(label.owner as NodeId);
    if (!node || node.emphasis === "selected" || !coversMark(label)) return [label];
    const moved = placeFor(node, label);
    inks.delete(label);
    if (!moved) return [];
    inks.set(moved, letterBox(moved, origin, metric));
    return [moved];
  });
  // Where a name has moved, another may have room.
  const named = new Set<string>(kept.map(({ owner }) => owner));
  const added = nodes.flatMap((node): readonly PlacedLabel[] => {
    if (named.has(node.id) || node.emphasis === "faded" || node.nameAt === undefined) return [];
    const placed = placeFor(node, nameOf(node));
    if (placed) inks.set(placed, letterBox(placed, origin, metric));
    return placed ? [placed] : [];
  });
  return [...kept, ...added];
}

/** The name of a node that has no place yet. */
const nameOf = ({ id, label, emphasis }: SceneNode): PlacedLabel => ({
  ...{ owner: id, text: label, emphasis, align: "left", turn: 0 },
  ...{ left: 0, top: 0, width: 0, height: 0, size: 0 },
});

function markBox({ at, radius }: SceneNode, frame: Frame): Box {
  const { left, top } = sceneToPage(at, frame);
  const reach = radiusOnPage(radius, frame);
  return { left: left - reach, top: top - reach, width: 2 * reach, height: 2 * reach };
}

function besideAt(
  label: PlacedLabel,
  node: SceneNode,
  { side, size, lineHeight }: { readonly side: NameSide; readonly size: number; readonly lineHeight: number },
  frame: Frame,
  metric: TextMetric,
): PlacedLabel {
  const distance = nameDistance(node, radiusOnPage(node.radius, frame));
  const width = metric.width(label.text, size, label.emphasis === "selected");
  const box = boxBeside(sceneToPage(node.at, frame), side, { distance, width, height: size * lineHeight });
  return { ...label, ...box, size, align: alignOf[side] };
}

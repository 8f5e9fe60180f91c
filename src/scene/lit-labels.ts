/** Names of what the pointer lights, and of what the focus of the keyboard is on. */
import { overlap } from "./boxes.ts";
import { radiusOnPage, sceneToPage } from "./frame.ts";
import { boxBeside, nameGap } from "./name-box.ts";
import { placeOnScreen } from "./place-labels.ts";
import { labelSize } from "./place-names.ts";
import type { Box, DrawnNode, DrawnPicture, Frame, PlacedLabel } from "./scene-types.ts";
import { textWidth } from "./text-width.ts";

interface Lit {
  /** The ids of the nodes and edges that are lit. */
  readonly lit: ReadonlySet<string>;
  /** The ids of what the pointer or the focus is on: these nodes always have a name. */
  readonly marked: ReadonlySet<string>;
  /** The names that are placed already. */
  readonly placed: readonly PlacedLabel[];
  /** Other boxes to keep free. */
  readonly taken?: readonly Box[];
}

/**
 * Adds names for lit nodes that have none, where they cover no other name and no mark in sight. They stand free of their rows, which a
 * selection may have made too low for a name.
 *
 * @returns all names, none of which is upon another: where the name of a marked node has no room, those that it would cover are left out
 */
export function litLabels(picture: DrawnPicture, frame: Frame, { lit, marked, placed, taken = [] }: Lit): readonly PlacedLabel[] {
  let names = placed;
  const marks = marksInSight(picture, lit, frame);
  const isNameless = ({ id }: DrawnNode): boolean => !names.some(({ owner }) => owner === id);
  /** Places the names of some nodes among those that are there, and among boxes. */
  const placeNames = (
    isNamed: (node: DrawnNode) => boolean,
    emphasis: "selected" | "near",
    boxes: readonly Box[],
  ): readonly PlacedLabel[] => {
    const nodes = picture.nodes.map(({ room: _, ...node }): DrawnNode => ({ ...node, emphasis: isNamed(node) ? emphasis : "faded" }));
    return placeOnScreen({ ...picture, nodes, edges: [] }, frame, [...taken, ...names, ...boxes]);
  };
  for (const node of picture.nodes.filter(({ id }) => marked.has(id)).filter(isNameless)) {
    const around = marks.filter(({ owner }) => owner !== node.id);
    const isThis = ({ id }: DrawnNode): boolean => id === node.id;
    const found = [around, []].map((boxes) => placeNames(isThis, "selected", boxes)).find(({ length }) => length > 0);
    const added = found?.map((name): PlacedLabel => ({ ...name, isOnPaper: true })) ?? [nameOver(node, frame, names, picture.textSize)];
    names = [...names.filter((name) => !added.some((box) => overlap(name, box))), ...added];
  }
  const isLit = (node: DrawnNode): boolean => lit.has(node.id) && isNameless(node);
  return picture.nodes.some(isLit) ? [...names, ...placeNames(isLit, "near", marks)] : names;
}

/** The name of a node that has no free room: on the side where the frame does not end and it covers fewer names. */
function nameOver(node: DrawnNode, frame: Frame, names: readonly PlacedLabel[], size = labelSize(frame.width)): PlacedLabel {
  const centre = sceneToPage(node.at, frame);
  const width = textWidth(node.label, size);
  const distance = radiusOnPage(node.radius, frame) + nameGap;
  const boxAt = (side: "left" | "right"): Box => boxBeside(centre, side, { distance, width, height: size * 1.25 });
  const priceOf = (side: "left" | "right"): number => {
    const box = boxAt(side);
    const isCut = box.left < 0 || box.left + width > frame.width;
    return names.filter((name) => overlap(name, box)).length + (isCut ? names.length : 0);
  };
  const side = priceOf("left") < priceOf("right") ? "left" : "right";
  return {
    owner: node.id,
    text: node.label,
    ...boxAt(side),
    size,
    emphasis: "selected",
    align: side === "left" ? "right" : "left",
    isOnPaper: true,
    turn: 0,
  };
}

const marksInSight = ({ nodes }: DrawnPicture, lit: ReadonlySet<string>, frame: Frame): readonly (Box & { readonly owner: string })[] =>
  nodes
    .filter(({ id, emphasis }) => emphasis !== "faded" || lit.has(id))
    .map(({ id, at, radius: units }) => {
      const { left, top } = sceneToPage(at, frame);
      const radius = radiusOnPage(units, frame);
      return { owner: id, left: left - radius, top: top - radius, width: 2 * radius, height: 2 * radius };
    });

/**
 * Where nodes stand that a selected node reveals in the band of the layout by role: in lists, one for each relation, near the selected node,
 * where no name stands yet.
 */
import { halfHeightInBand, roomAt } from "../layout/role-model.ts";
import { highest, lowest } from "../layout/role-sheet.ts";
import type { BuiltNode, NodeId } from "../model/built.ts";
import { inBand } from "./free-places.ts";
import type { ScenePoint } from "./scene-types.ts";

interface TakenBox {
  readonly x: number;
  readonly y: number;
  readonly halfWidth: number;
  readonly halfHeight: number;
}

/** From row to row of a list, and from column to column that is tried, in layout units. */
const rowStep = 2 * halfHeightInBand;
const columnStep = 16;
/** The price of a column away from the selected node, as a share of that of a row. */
const sidewaysPrice = 0.6;

/**
 * Gives places to revealed nodes.
 *
 * @param groups those of one relation together, in the order of the relations
 * @param centre the mark of the selected node
 * @param named  nodes of the band that keep their place and have a name
 * @returns the places of marks
 */
export function revealedPlaces(
  groups: readonly (readonly BuiltNode[])[],
  centre: ScenePoint,
  named: readonly { readonly node: BuiltNode; readonly at: ScenePoint }[],
): ReadonlyMap<NodeId, ScenePoint> {
  const taken = named.map(({ node, at }) => boxAt(node, at));
  const places = new Map<NodeId, ScenePoint>();
  const rows = rowsFrom(centre.y);
  for (const group of groups) {
    const run = bestRun(group, centre, rows, taken) ?? [];
    for (const [index, node] of group.entries()) {
      const place = run[index] ?? bestRun([node], centre, rows, taken)?.[0] ?? centre;
      places.set(node.id, place);
      taken.push(boxAt(node, place));
    }
  }
  return places;
}

function boxAt(node: BuiltNode, { x, y }: ScenePoint): TakenBox {
  const { aside, halfWidth, halfHeight } = inBand.box(node, 0);
  return { x: x + aside, y, halfWidth, halfHeight };
}

/** The rows of the band, one of them at a height. */
function rowsFrom(height: number): readonly number[] {
  const rows: number[] = [];
  const first = height + Math.floor((highest - height) / rowStep) * rowStep;
  for (let y = first; y >= lowest; y -= rowStep) rows.push(y);
  return rows;
}

/** Finds the nearest free rows, one below the other, with a common left edge. */
function bestRun(
  group: readonly BuiltNode[],
  centre: ScenePoint,
  rows: readonly number[],
  taken: readonly TakenBox[],
): readonly ScenePoint[] | undefined {
  let [found, least]: [readonly ScenePoint[] | undefined, number] = [undefined, Number.POSITIVE_INFINITY];
  const widest = Math.max(...group.map((node) => inBand.box(node, 0).halfWidth));
  for (let first = 0; first + group.length <= rows.length; first++) {
    const heights = rows.slice(first, first + group.length);
    const room = Math.min(...heights.map((y) => roomAt({ halfWidth: widest }, y)));
    for (let left = -room - widest; left <= room - widest; left += columnStep) {
      const run = group.map((node, index): ScenePoint => {
        const { aside, halfWidth } = inBand.box(node, 0);
        return { x: left + halfWidth - aside, y: heights[index] ?? 0 };
      });
      const middle = ((heights[0] ?? 0) + (heights.at(-1) ?? 0)) / 2;
      const price = Math.abs(middle - centre.y) + sidewaysPrice * Math.abs(left - centre.x);
      if (price < least && run.every((place, index) => isFree(boxAt(group[index] as BuiltNode, place), taken)))
        [found, least] = [run, price];
    }
  }
  return found;
}

const isFree = (box: TakenBox, taken: readonly TakenBox[]): boolean =>
  taken.every(
    (other) =>
      Math.abs(other.x - box.x) >= other.halfWidth + box.halfWidth || Math.abs(other.y - box.y) >= other.halfHeight + box.halfHeight - 0.01,
  );

/** The places of nodes that a selected node reveals: in lists, one for each relation, near the selected node, where no name stands yet. */
import type { PlacedBox } from "../layout/give-way.ts";
import { halfHeightInBand } from "../layout/role-model.ts";
import { highest, lowest } from "../layout/role-sheet.ts";
import type { BuiltNode, NodeId } from "../model/built.ts";
import { boxAt, type FreeLayout, markIn } from "./free-places.ts";
import type { ScenePoint } from "./scene-types.ts";

/** From row to row of a list, and from column to column that is tried, in layout units. */
const rowStep = 2 * halfHeightInBand;
const columnStep = 16;
/** A node that has no room in any row has a smaller name, as a share of the usual size, and so many times as many rows. */
const tight = { size: 0.72, rows: 4 } as const;
/** The price of a column away from the selected node, as a share of that of a row. */
const sidewaysPrice = 0.6;

/**
 * Gives places to revealed nodes.
 *
 * @param groups those of one relation together, in the order of the relations
 * @param centre the mark of the selected node
 * @param named  the boxes of nodes that keep their place and have a name
 * @returns the places of marks
 */
export function revealedPlaces(
  groups: readonly (readonly BuiltNode[])[],
  centre: ScenePoint,
  named: readonly PlacedBox[],
  layout: FreeLayout,
): ReadonlyMap<NodeId, ScenePoint> {
  const taken = [...named];
  const places = new Map<NodeId, ScenePoint>();
  const [rows, fineRows] = [rowsFrom(centre.y, rowStep), rowsFrom(centre.y, rowStep / tight.rows)];
  for (const group of groups) {
    const run = findRun(group, { centre, rows, taken, layout }) ?? [];
    for (const [index, node] of group.entries()) {
      const place = run[index] ?? findPlace(node, rows, layout) ?? findPlace(node, fineRows, withSmallNames(layout)) ?? centre;
      places.set(node.id, place);
      taken.push(boxAt(node, place, layout));
    }
  }
  return places;

  function findPlace(node: BuiltNode, among: readonly number[], inLayout: FreeLayout): ScenePoint | undefined {
    return findRun([node], { centre, rows: among, taken, layout: inLayout })?.[0];
  }
}

const withSmallNames = (layout: FreeLayout): FreeLayout => ({
  ...layout,
  boxOf(nameWidth) {
    const { halfWidth, halfHeight } = layout.boxOf(nameWidth * tight.size);
    return { halfWidth, halfHeight: halfHeight * tight.size };
  },
});

/** The rows of the sheet, one of them at a height. */
function rowsFrom(height: number, step: number): readonly number[] {
  const rows: number[] = [];
  const first = height + Math.floor((highest - height) / step) * step;
  for (let y = first; y >= lowest; y -= step) rows.push(y);
  return rows;
}

interface Search {
  readonly centre: ScenePoint;
  readonly rows: readonly number[];
  readonly taken: readonly PlacedBox[];
  readonly layout: FreeLayout;
}

/** Finds the nearest free rows, one below the other, with a common left edge. */
function findRun(group: readonly BuiltNode[], { centre, rows, taken, layout }: Search): readonly ScenePoint[] | undefined {
  let [found, minPrice]: [readonly ScenePoint[] | undefined, number] = [undefined, Number.POSITIVE_INFINITY];
  const boxes = group.map((node) => boxAt(node, centre, layout));
  const widest = { halfWidth: Math.max(...boxes.map(({ halfWidth }) => halfWidth)) };
  for (let first = 0; first + group.length <= rows.length; first++) {
    const heights = rows.slice(first, first + group.length);
    const room = Math.min(...heights.map((y) => layout.roomAt(widest, y)));
    for (let left = -room - widest.halfWidth; left <= room - widest.halfWidth; left += columnStep) {
      const run = boxes.map((box, index): PlacedBox => ({ ...box, x: left + box.halfWidth, y: heights[index] ?? 0 }));
      const middle = ((heights[0] ?? 0) + (heights.at(-1) ?? 0)) / 2;
      const price = Math.abs(middle - centre.y) + sidewaysPrice * Math.abs(left - centre.x);
      if (price < minPrice && run.every((box) => isFree(box, taken))) [found, minPrice] = [run.map((box) => markIn(box, box.y)), price];
    }
  }
  return found;
}

const isFree = (box: PlacedBox, taken: readonly PlacedBox[]): boolean =>
  taken.every(
    (other) =>
      Math.abs(other.x - box.x) >= other.halfWidth + box.halfWidth || Math.abs(other.y - box.y) >= other.halfHeight + box.halfHeight - 0.01,
  );

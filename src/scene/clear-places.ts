/** Finds places between the sides where the lines of a selection pass through few marks and names: a line through a mark seems to belong to it. */
import { highest, lowest } from "../layout/role-sheet.ts";
import type { BuiltNode, NodeId } from "../model/built.ts";
import type { FreeLayout } from "./free-places.ts";
import { boxToSide, isFree, isInRoom, type LineEnds, type NamedBox, passesThrough } from "./line-boxes.ts";
import type { NameSide } from "./name-box.ts";
import type { ScenePoint } from "./scene-types.ts";

interface Clear {
  readonly layout: FreeLayout;
  /** The ends of the lines; those of nodes that are not among the boxes keep their place. */
  readonly joined: readonly { readonly from: NodeId; readonly to: NodeId }[];
  standingAt(id: NodeId): ScenePoint | undefined;
  /** True for a node that may move, not only its name. */
  mayMove(id: NodeId): boolean;
}

/** Tried around the place of a node, in layout units. */
const steps = { x: 34, y: 22, columns: 4, rows: 14 } as const;
/** Of more nodes, only the names move to another side: the search takes time with the square of their number. */
const maxMoved = 24;
/** The prices of a line behind a name or through a mark, and of a step away, which keeps places where they make no difference. */
const prices = { line: 1, step: 0.06 } as const;
const rounds = 2;
const nameSides: readonly NameSide[] = ["right", "left", "above", "below"];

/** Moves the boxes of marks with their names, one after the other, to where they are crossed the least. */
export function clearPlaces(
  nodes: readonly BuiltNode[],
  boxes: Map<NodeId, NamedBox>,
  { layout, joined, standingAt, mayMove }: Clear,
): void {
  const endOf = (id: NodeId): ScenePoint | undefined => boxes.get(id)?.mark ?? standingAt(id);
  const areFew = nodes.length <= maxMoved;
  for (let round = 0; round < (areFew ? rounds : 1); round++)
    for (const node of nodes) {
      const now = boxes.get(node.id);
      if (!now) continue;
      const others = [...boxes.values()].filter(({ id }) => id !== node.id);
      const fixed: LineEnds[] = [];
      const far: ScenePoint[] = [];
      for (const { from, to } of joined) {
        const [a, b] = [endOf(from), endOf(to)];
        if (!a || !b) continue;
        if (from === node.id || to === node.id) far.push(from === node.id ? b : a);
        else fixed.push([a, b]);
      }
      const isFixed = !areFew || !mayMove(node.id);
      let [best, least] = [now, Number.POSITIVE_INFINITY];
      for (const { mark, away, sides } of candidates(now.mark, isFixed)) {
        const lines = far.map((end): LineEnds => [mark, end]);
        let ofMark = prices.step * away;
        if (ofMark >= least) break;
        // Where the mark stays, its lines do.
        if (!isFixed) for (const line of lines) for (const other of others) if (passesThrough(line, other)) ofMark += prices.line;
        for (const side of sides) {
          if (ofMark >= least) break;
          const box = boxToSide(node, mark, { side, layout });
          const isUsual = side === now.side && away === 0;
          if (!isUsual && (!isInRoom(box, layout) || !isFree(box, others))) continue;
          const price = ofMark + prices.line * (countThrough(box, fixed) + countThrough(box, lines));
          if (price < least) [best, least] = [box, price];
        }
      }
      boxes.set(node.id, best);
    }
}

const countThrough = (box: NamedBox, lines: readonly LineEnds[]): number =>
  lines.reduce((count, line) => count + (passesThrough(line, box) ? 1 : 0), 0);

interface Candidate {
  readonly mark: ScenePoint;
  /** In steps. */
  readonly away: number;
  readonly sides: readonly NameSide[];
}

/** Lists where a mark may stand, the nearest first. */
function candidates(mark: ScenePoint, isFixed: boolean): readonly Candidate[] {
  const found: Candidate[] = [{ mark, away: 0, sides: nameSides }];
  if (isFixed) return found;
  for (let column = -steps.columns; column <= steps.columns; column++)
    for (let row = -steps.rows; row <= steps.rows; row++) {
      const [x, y] = [mark.x + column * steps.x, mark.y + row * steps.y];
      if ((column !== 0 || row !== 0) && y < highest && y > lowest)
        found.push({ mark: { x, y }, away: Math.abs(column) + Math.abs(row), sides: ["right", "left"] });
    }
  return found.sort((a, b) => a.away - b.away);
}

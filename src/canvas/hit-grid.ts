/** Which node or edge lies under a point of the page: a grid over the nodes, and plain arithmetic for the edges. Pure. */

import { laneFromSource, laneOffset } from "../scene/edge-lanes.ts";
import { pageToScene, radiusOnPage, scaleOf } from "../scene/frame.ts";
import type { Frame, PagePoint, Picture, SceneNode } from "../scene/scene-types.ts";

/** How far beside something a pointer may be, in pixels. */
export interface Reach {
  readonly node: number;
  readonly edge: number;
}

export const mouseReach: Reach = { node: 4, edge: 5 };
export const touchReach: Reach = { node: 12, edge: 9 };

export interface HitGrid {
  /** The node that is nearest by its centre among those within their radius and the reach. */
  nodeAt(point: PagePoint, frame: Frame, reach: Reach): string | undefined;
  /** The edge whose line is nearest within the reach; faded ones only where there is no other. */
  edgeAt(point: PagePoint, frame: Frame, reach: Reach): string | undefined;
}

/** @param picture what is drawn; the grid does not depend on the camera, so it is made once a picture */
export function hitGrid(picture: Picture): HitGrid {
  const { bounds, nodes } = picture;
  const columns = Math.max(1, Math.ceil(Math.sqrt(nodes.length / 2)));
  const wide = Math.max(bounds.maxX - bounds.minX, 1e-9) / columns;
  const high = Math.max(bounds.maxY - bounds.minY, 1e-9) / columns;
  const column = (x: number): number => within(Math.floor((x - bounds.minX) / wide), columns);
  const row = (y: number): number => within(Math.floor((y - bounds.minY) / high), columns);
  const cells: SceneNode[][] = Array.from({ length: columns * columns }, () => []);
  let largest = 0;
  for (const node of nodes) {
    cells[row(node.at.y) * columns + column(node.at.x)]?.push(node);
    largest = Math.max(largest, node.radius);
  }
  const lines = linesOf(picture);

  return {
    nodeAt(point, frame, reach) {
      const centre = pageToScene(point, frame);
      const scale = scaleOf(frame);
      const margin = (radiusOnPage(largest, frame) + reach.node) / scale;
      let nearest: string | undefined;
      let least = Number.POSITIVE_INFINITY;
      for (let r = row(centre.y - margin); r <= row(centre.y + margin); r++)
        for (let c = column(centre.x - margin); c <= column(centre.x + margin); c++)
          for (const node of cells[r * columns + c] ?? []) {
            const away = Math.hypot(node.at.x - centre.x, node.at.y - centre.y) * scale;
            if (away > radiusOnPage(node.radius, frame) + reach.node || away >= least) continue;
            least = away;
            nearest = node.id;
          }
      return nearest;
    },
    edgeAt(point, frame, reach) {
      const { x, y } = pageToScene(point, frame);
      const scale = scaleOf(frame);
      let nearest: string | undefined;
      let least = Number.POSITIVE_INFINITY;
      for (const line of lines) {
        const aside = laneOffset(line.lane, radiusOnPage(line.radius, frame)) / scale;
        const margin = reach.edge / scale + Math.abs(aside);
        if (x < line.minX - margin || x > line.maxX + margin || y < line.minY - margin || y > line.maxY + margin) continue;
        const away = distanceTo(line, aside, x, y) * scale;
        const rank = away + line.behind;
        if (away > reach.edge || rank >= least) continue;
        least = rank;
        nearest = line.id;
      }
      return nearest;
    },
  };
}

const within = (index: number, count: number): number => Math.min(Math.max(index, 0), count - 1);

/** An edge as a pointer meets it, in layout units. */
interface Line {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  readonly dx: number;
  readonly dy: number;
  readonly length: number;
  readonly minX: number;
  readonly minY: number;
  readonly maxX: number;
  readonly maxY: number;
  readonly lane: number;
  /** Of the smaller of its ends. */
  readonly radius: number;
  /** Added to its distance, so that others come first. */
  readonly behind: number;
}

function linesOf({ nodes, edges }: Picture): readonly Line[] {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  return edges.flatMap((edge): Line[] => {
    const from = byId.get(edge.from);
    const to = byId.get(edge.to);
    if (!from || !to) return [];
    const [dx, dy] = [to.at.x - from.at.x, to.at.y - from.at.y];
    return [
      {
        id: edge.id,
        x: from.at.x,
        y: from.at.y,
        dx,
        dy,
        length: Math.hypot(dx, dy) || 1,
        minX: Math.min(from.at.x, to.at.x),
        minY: Math.min(from.at.y, to.at.y),
        maxX: Math.max(from.at.x, to.at.x),
        maxY: Math.max(from.at.y, to.at.y),
        lane: laneFromSource(edge),
        radius: Math.min(from.radius, to.radius),
        behind: edge.emphasis === "faded" ? 1000 : 0,
      },
    ];
  });
}

/** From a point to a line that lies `aside` to the right of its direction; y is up. */
function distanceTo({ x, y, dx, dy, length }: Line, aside: number, atX: number, atY: number): number {
  const offX = atX - x - (aside * dy) / length;
  const offY = atY - y + (aside * dx) / length;
  const share = Math.min(Math.max((offX * dx + offY * dy) / (length * length), 0), 1);
  return Math.hypot(offX - share * dx, offY - share * dy);
}

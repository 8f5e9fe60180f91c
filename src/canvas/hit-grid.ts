/** Which node or edge lies under a point of the page: a grid over the nodes, and plain arithmetic for the edges. Pure. */
import { pageToScene, radiusOnPage, scaleOf, sceneToPage } from "../scene/frame.ts";
import { laneFromSource, laneOffset } from "../scene/lanes.ts";
import type { Frame, PagePoint, Picture, SceneNode } from "../scene/types.ts";

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
  const { bounds, nodes, edges } = picture;
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
  const byId = new Map(nodes.map((node) => [node.id as string, node]));

  return {
    nodeAt(point, frame, reach) {
      const centre = pageToScene(point, frame);
      const margin = (radiusOnPage(largest, frame) + reach.node) / scaleOf(frame);
      let nearest: string | undefined;
      let least = Number.POSITIVE_INFINITY;
      for (let r = row(centre.y - margin); r <= row(centre.y + margin); r++)
        for (let c = column(centre.x - margin); c <= column(centre.x + margin); c++)
          for (const node of cells[r * columns + c] ?? []) {
            const away = Math.hypot(node.at.x - centre.x, node.at.y - centre.y) * scaleOf(frame);
            if (away > radiusOnPage(node.radius, frame) + reach.node || away >= least) continue;
            least = away;
            nearest = node.id;
          }
      return nearest;
    },
    edgeAt(point, frame, reach) {
      let nearest: string | undefined;
      let least = Number.POSITIVE_INFINITY;
      for (const edge of edges) {
        const from = byId.get(edge.from);
        const to = byId.get(edge.to);
        if (!from || !to) continue;
        const radius = Math.min(radiusOnPage(from.radius, frame), radiusOnPage(to.radius, frame));
        const aside = laneOffset(laneFromSource(edge), radius);
        const away = distanceToLine(point, sceneToPage(from.at, frame), sceneToPage(to.at, frame), aside);
        const rank = away + (edge.emphasis === "faded" ? 1000 : 0);
        if (away > reach.edge || rank >= least) continue;
        least = rank;
        nearest = edge.id;
      }
      return nearest;
    },
  };
}

const within = (index: number, count: number): number => Math.min(Math.max(index, 0), count - 1);

/** Pixels from a point to the line between two points, moved aside to the right of its direction. */
export function distanceToLine(point: PagePoint, from: PagePoint, to: PagePoint, aside: number): number {
  const dx = to.left - from.left;
  const dy = to.top - from.top;
  const length = Math.hypot(dx, dy) || 1;
  const left = point.left - from.left + (aside * dy) / length;
  const top = point.top - from.top - (aside * dx) / length;
  const share = Math.min(Math.max((left * dx + top * dy) / (length * length), 0), 1);
  return Math.hypot(left - share * dx, top - share * dy);
}

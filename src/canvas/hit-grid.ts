/** Finds the node or edge under a point of the page: through a grid for nodes, by comparing all edges for edges. Pure. */

import { laneFromSource, laneOffset } from "../scene/edge-lanes.ts";
import { pageToScene, radiusOnPage, scaleOf } from "../scene/frame.ts";
import type { DrawnNode, DrawnPicture, Frame, PagePoint, ScenePoint } from "../scene/scene-types.ts";

/** Distances in pixels at which a pointer still hits a node or an edge. */
export interface HitTolerance {
  readonly node: number;
  readonly edge: number;
}

export const mouseTolerance: HitTolerance = { node: 4, edge: 5 };
export const touchTolerance: HitTolerance = { node: 12, edge: 9 };

export interface HitGrid {
  /** The node with the nearest centre, among those whose radius plus the tolerance covers the point. */
  nodeAt(point: PagePoint, frame: Frame, tolerance: HitTolerance): string | undefined;
  /** The nearest edge within the tolerance. A faded edge is returned only if there is no other. */
  edgeAt(point: PagePoint, frame: Frame, tolerance: HitTolerance): string | undefined;
}

/** Indexes a picture. The index does not depend on the camera, so one per picture is enough. */
export function hitGrid(picture: DrawnPicture): HitGrid {
  const { bounds, nodes } = picture;
  const columns = Math.max(1, Math.ceil(Math.sqrt(nodes.length / 2)));
  const cellWidth = Math.max(bounds.maxX - bounds.minX, 1e-9) / columns;
  const cellHeight = Math.max(bounds.maxY - bounds.minY, 1e-9) / columns;
  const column = (x: number): number => clampIndex(Math.floor((x - bounds.minX) / cellWidth), columns);
  const row = (y: number): number => clampIndex(Math.floor((y - bounds.minY) / cellHeight), columns);
  const cells: DrawnNode[][] = Array.from({ length: columns * columns }, () => []);
  let largest = 0;
  for (const node of nodes) {
    cells[row(node.at.y) * columns + column(node.at.x)]?.push(node);
    largest = Math.max(largest, node.radius);
  }
  const lines = linesOf(picture);

  return {
    nodeAt(point, frame, tolerance) {
      const centre = pageToScene(point, frame);
      const scale = scaleOf(frame);
      const margin = (radiusOnPage(largest, frame) + tolerance.node) / scale;
      let nearest: string | undefined;
      let nearestDistance = Number.POSITIVE_INFINITY;
      for (let r = row(centre.y - margin); r <= row(centre.y + margin); r++)
        for (let c = column(centre.x - margin); c <= column(centre.x + margin); c++)
          for (const node of cells[r * columns + c] ?? []) {
            const distance = Math.hypot(node.at.x - centre.x, node.at.y - centre.y) * scale;
            if (distance > radiusOnPage(node.radius, frame) + tolerance.node || distance >= nearestDistance) continue;
            nearestDistance = distance;
            nearest = node.id;
          }
      return nearest;
    },
    edgeAt(point, frame, tolerance) {
      const { x, y } = pageToScene(point, frame);
      const scale = scaleOf(frame);
      let nearest: string | undefined;
      let nearestDistance = Number.POSITIVE_INFINITY;
      for (const line of lines) {
        const offset = laneOffset(line.lane, radiusOnPage(line.radius, frame)) / scale;
        const margin = tolerance.edge / scale + Math.abs(offset);
        if (x < line.minX - margin || x > line.maxX + margin || y < line.minY - margin || y > line.maxY + margin) continue;
        const distance = distanceTo(line, offset, { x, y }) * scale;
        if (distance > tolerance.edge || distance >= nearestDistance) continue;
        nearestDistance = distance;
        nearest = line.id;
      }
      return nearest;
    },
  };
}

const clampIndex = (index: number, count: number): number => Math.min(Math.max(index, 0), count - 1);

/** An edge prepared for the hit test, in layout units. */
interface HitLine {
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
  /** The radius of the smaller of the two nodes. */
  readonly radius: number;
}

function linesOf({ nodes, edges }: DrawnPicture): readonly HitLine[] {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  return edges.flatMap((edge): HitLine[] => {
    const from = byId.get(edge.from);
    const to = byId.get(edge.to);
    // Faded edges are not drawn.
    if (!from || !to || edge.emphasis === "faded") return [];
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
      },
    ];
  });
}

/** Distance from a point to a line that is shifted by `offset` to the right of its direction. Layout units, y up. */
function distanceTo({ x, y, dx, dy, length }: HitLine, offset: number, point: ScenePoint): number {
  const offX = point.x - x - (offset * dy) / length;
  const offY = point.y - y + (offset * dx) / length;
  const share = Math.min(Math.max((offX * dx + offY * dy) / (length * length), 0), 1);
  return Math.hypot(offX - share * dx, offY - share * dy);
}

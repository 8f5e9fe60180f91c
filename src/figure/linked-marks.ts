/** Leaves out of the whole map the marks that no line of it reaches: a reader looks for the lines. */
import { groupedBy } from "../graph/grouped-by.ts";
import type { Picture, SceneNode, ScenePoint } from "../scene/scene-types.ts";
import { isInBand } from "./band-parts.ts";

/** The picture without marks in its rows that have no line; the others of their type spread over their places. */
export function withoutUnlinked(picture: Picture): Picture {
  const linked = new Set(picture.edges.flatMap(({ from, to }) => [from, to]));
  const rows = groupedBy(
    picture.nodes.filter((node) => !isInBand(node)),
    ({ type }) => type,
  );
  const placed = new Map<string, SceneNode | undefined>();
  for (const nodes of rows.values()) {
    const inOrder = [...nodes].sort((a, b) => b.at.y - a.at.y);
    const kept = inOrder.filter(({ id }) => linked.has(id));
    if (kept.length === nodes.length || kept.length === 0) continue;
    const places = inOrder.map(({ at }) => at);
    for (const node of nodes) placed.set(node.id, undefined);
    kept.forEach((node, index) => {
      placed.set(node.id, { ...node, at: placeAlong(places, kept.length < 2 ? 0 : index / (kept.length - 1)) });
    });
  }
  return { ...picture, nodes: picture.nodes.flatMap((node) => (placed.has(node.id) ? (placed.get(node.id) ?? []) : [node])) };
}

/** The point at a share of the way along some places. */
function placeAlong(places: readonly ScenePoint[], share: number): ScenePoint {
  const before = Math.floor(share * (places.length - 1));
  const [a, b] = [places[before], places[Math.min(before + 1, places.length - 1)]];
  if (!a || !b) throw new Error("no place");
  const part = share * (places.length - 1) - before;
  return { x: a.x + (b.x - a.x) * part, y: a.y + (b.y - a.y) * part };
}

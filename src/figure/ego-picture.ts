/** What is chosen and what is joined to it, as a picture of its own: everything else is absent, not faded. */
import type { Picture } from "../scene/scene-types.ts";

/** The picture without all that is faded; edges stay where both their nodes do. */
export function egoPicture(picture: Picture): Picture {
  const nodes = picture.nodes.filter((node) => node.emphasis !== "faded");
  const kept = new Set(nodes.map((node) => node.id));
  const edges = picture.edges.filter((edge) => edge.emphasis !== "faded" && kept.has(edge.from) && kept.has(edge.to));
  return { ...picture, nodes, edges };
}

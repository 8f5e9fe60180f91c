import type { Picture } from "../scene/scene-types.ts";

/** Removes everything faded from a picture: what is left is the selection and its neighbours. An edge needs both of its nodes. */
export function egoPicture(picture: Picture): Picture {
  const nodes = picture.nodes.filter((node) => node.emphasis !== "faded");
  const kept = new Set(nodes.map((node) => node.id));
  const edges = picture.edges.filter((edge) => edge.emphasis !== "faded" && kept.has(edge.from) && kept.has(edge.to));
  return { ...picture, nodes, edges };
}

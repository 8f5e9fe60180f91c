/** The picture of the first view as `index.html` carries it: drawn once, with its names in both languages. */
import type { Language } from "../view/view-state.ts";
import type { DrawnPicture, Picture } from "./scene-types.ts";

export interface FirstMapData extends DrawnPicture {
  /** The names of the nodes in Chinese, in the order of the nodes; the nodes have the English ones. */
  readonly chinese: readonly string[];
}

/** Joins the pictures of one view in both languages; no language moves a node. What a renderer does not draw is left out. */
export const firstMapData = (english: Picture, chinese: Picture): FirstMapData => ({
  ...english,
  nodes: english.nodes.map(({ type: _, ...node }) => node),
  edges: english.edges.map(({ relation: _, reads: __, ...edge }) => edge),
  chinese: chinese.nodes.map(({ label }) => label),
});

/** Gives the picture in a language. */
export const pictureIn = ({ chinese, ...picture }: FirstMapData, language: Language): DrawnPicture => ({
  ...picture,
  nodes: picture.nodes.map((node, place) => (language === "zh" ? { ...node, label: chinese[place] ?? node.label } : node)),
});

import type { ego as english } from "../en/ego.ts";
import type { Words } from "../words.ts";

/** The words of the ego network's controls, in Chinese. */
export const ego: Words<typeof english> = {
  reach: "图上延伸几步",
  steps: (depth) => `${depth}步`,
  reached: (nodes) => `${nodes}个节点以全色显示`,
  throughHubs: "也经由场次与机构",
  hubsHint: "几乎人人都在某一场次或机构中相遇，因此第一步之后默认不经由它们延伸。",
  expand: "展开",
  collapse: "收起",
  expanded: "手动展开的节点",
  neighboursOf: (number) => `${number}个相邻节点`,
};

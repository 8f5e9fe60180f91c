/** The words of the ego network's controls; fetched with them. */
import type { Words } from "./words.ts";

const en = {
  reach: "Steps on the map",
  steps: (depth: number) => (depth === 1 ? "1 step" : `${depth} steps`),
  reached: (nodes: number) => `${nodes} nodes in full colour`,
  throughHubs: "also through sessions and institutions",
  hubsHint: "Almost everybody meets in a session or an institution, so steps after the first do not lead through them unless you say so.",
  expand: "expand",
  collapse: "collapse",
  expanded: "Expanded by hand",
  neighboursOf: (number: number) => `${number} neighbours`,
};

const zh: Words<typeof en> = {
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

export const egoWords = { en, zh };

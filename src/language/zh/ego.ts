import { nodeTypes } from "../../model/node-types.ts";
import type { ego as english } from "../en/ego.ts";
import type { Words } from "../words.ts";

/** The words of the ego network's controls, in Chinese. */
export const ego: Words<typeof english> = {
  reach: "显示几步以内的节点",
  steps: (depth) => `${depth}步`,
  reached: (nodes) => `突出显示${nodes}个节点`,
  throughHubs: "也经过场次与机构",
  hubsHint: "几乎所有人都通过场次或机构相连，因此从第2步起默认不经过它们。",
  undrawn: ({ counts, depth, isDrawn }) => {
    const nodes = counts.map(([type, count]) => `${nodeTypes[type].plural.zh}${count}个`).join("、");
    return isDrawn ? `${depth}步以内还画出：${nodes}。` : `${depth}步以内未画出：${nodes}。`;
  },
  withWaiting: "把这些也画出来",
  expand: (number) => `加入${number}个相邻节点`,
  collapse: "移除相邻节点",
  expanded: "已加入相邻节点的节点",
  neighboursOf: (number) => `${number}个相邻节点`,
};

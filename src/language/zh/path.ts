import type { path as english } from "../en/path.ts";
import type { Words } from "../words.ts";

/** The words of paths between two nodes, in Chinese. */
export const path: Words<typeof english> = {
  path: "路径",
  pathSentence: (total, length) => `共有${total}条最短路径，长度为${length}步。`,
  pathFirst: (number) => `以下列出前${number}条。`,
  pathNone: "未找到路径。",
  pathNoneHubs: "勾选“经过场次、任职和提及关系”后可能找到。",
  pathFilters: "路径不经过已被筛选隐藏的内容。",
  pathWeak: (number, length) => `${length}步中有${number}步没有本人陈述作为依据`,
  stepWeak: "这一步没有本人陈述作为依据：",
  stepMore: (number) => `另有${number}项主张`,
  onTheMap: "在图上查看",
  pathNumber: (number) => `路径${number}`,
  pathOther: "更换终点……",
  pathBack: "交换起点与终点",
  pathRelations: "路径可经过的关系",
  pathHubs: "经过场次、任职和提及关系",
  pathHubsWhy: "这些关系几乎把所有人连在一起（例如两人提及同一工具），由此得到的路径参考价值有限。",
  pathFamily: (name) => `全选“${name}”`,
  pathReset: "重置",
};

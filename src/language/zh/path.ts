import type { path as english } from "../en/path.ts";
import type { Words } from "../words.ts";

/** The words of paths between two nodes, in Chinese. */
export const path: Words<typeof english> = {
  path: "路径",
  pathSentence: (total, length) => `共${total}条最短路径，各${length}步。`,
  pathFirst: (number) => `以下列出前${number}条。`,
  pathNone: "沿可走的关系未找到路径。",
  pathNoneHubs: "未经由场次、任职与援引；若允许，或有路径。",
  pathFilters: "筛选中关掉的不走。",
  pathWeak: (number, length) => `${length}步中有${number}步没有本人陈述为据`,
  stepWeak: "这一步没有本人陈述为据：",
  stepMore: (number) => `另有${number}项主张`,
  onTheMap: "在图上看",
  pathNumber: (number) => `路径${number}`,
  pathOther: "换一个终点……",
  pathBack: "反向",
  walk: "可走哪些关系",
  walkHubs: "经由场次、任职与援引",
  walkHubsWhy: "它们把所有人连在一起（如援引同一工具的两人），经由它们的路径说明不了多少。",
  walkFamily: (name) => `“${name}”全部`,
  walkAll: "恢复全部可走",
};

import type { legend as english } from "../en/legend.ts";
import type { Words } from "../words.ts";

/** The words of the legend and the filters, in Chinese. */
export const legend: Words<typeof english> = {
  legend: "图例",
  notCertain: "双线：尚不确定",
  hollow: "仅见于推断",
  thin: "细线：仅一项主张",
  broken: "虚线：非本人陈述",
  shortLines: { recommendation: "提出", answer: "应对", work: "提及" },
  collapsedMeans: "+5：收起了5项",
  waiting: "选择内容后显示：",
  ringed: "加圈：共同谈及",
  filters: "筛选",
  filterDeck: "隐藏的内容不在图上显示，其余节点位置不变。数字为符合筛选条件的数量，包括已收起的。",
  facets: { types: "类型", standings: "依据", confidences: "确定程度", relations: "关系", sessions: "场次" },
  only: "只看",
  filterOnly: (name) => `只看${name}`,
  lines: "画线",
  linesAtRest: (relation) => `画线：${relation}`,
  filterClear: "重置",
  filtersChanged: (number) => `已更改${number}类筛选条件`,

  hierarchy: "层级",
  layersDeck: "较具体的风险与建议连同其主张收起在上一级之内，图上的“+7”表示收起了7项。",
  children: "下一级",
  expandFamily: (number) => `在图上展开（${number}）`,
  collapseFamily: "在图上收起",
  expandAll: "全部展开",
  collapseAll: "全部收起",
};

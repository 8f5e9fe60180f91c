import type { legend as english } from "../en/legend.ts";
import type { Words } from "../words.ts";

/** The words of the legend and the filters, in Chinese. */
export const legend: Words<typeof english> = {
  legend: "图例",
  notCertain: "双线：尚不确定",
  hollow: "空心：论坛上无人直接谈及",
  sizeMeans: "大小：主张数，与重要性、正确性无关",
  collapsedMeans: "+5：收起了5项",
  waiting: "选择内容后显示：",
  ringed: "加圈：共同谈及",
  filters: "筛选",
  filterDeck: "隐藏的内容在图上淡出，节点位置不变。数字为符合筛选条件的数量，包括已收起和暂未显示的。",
  facets: { types: "类型", standings: "依据", confidences: "确定程度", relations: "关系", sessions: "场次" },
  only: "只看",
  filterOnly: (name) => `只看${name}`,
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

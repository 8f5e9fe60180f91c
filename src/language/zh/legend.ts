import type { legend as english } from "../en/legend.ts";
import type { Words } from "../words.ts";

/** The words of the legend and the filters, in Chinese. */
export const legend: Words<typeof english> = {
  legend: "图例",
  hollow: "空心：记录本身并未说到",
  sizeMeans: "大小：主张数，不代表重要或正确",
  foldedMeans: "+5：另含5项",
  waiting: "随所选内容显示：",
  ringed: "加圈：共同谈及",
  filters: "筛选",
  filterDeck: "关掉的会变淡，节点位置不变。数字为通过筛选的数目，含未画出与已收起者。",
  facets: { types: "显示什么", standings: "依据如何", relations: "说的是什么", sessions: "在哪一场说的" },
  only: "只看",
  filterOnly: (name) => `只看${name}`,
  filterClear: "还原",
  filtersChanged: (number) => `已改${number}类筛选`,

  layers: "层级",
  layersDeck: "较具体的风险与建议连同其主张折叠在上一层之内，图中“+7”表示其中的数目。",
  narrower: "下一层",
  openFamily: (number) => `在图上展开（${number}）`,
  foldFamily: "在图上收起",
  openAll: "全部展开",
  foldAll: "全部收起",
};

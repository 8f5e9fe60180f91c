import type { legend as english } from "../en/legend.ts";
import type { Words } from "../words.ts";

/** The words of the legend and the filters, in Chinese. */
export const legend: Words<typeof english> = {
  legend: "图例",
  legendCounts: "数字为图上的数量，包括已收起的，也包括论坛上无人提出或警示的；其他内容选择后显示。",
  notCertain: "双线：很可能或存疑",
  hollow: "仅见于推断",
  thin: "细线：仅一项主张",
  farther: "细线：第2步起",
  broken: "虚线：非本人陈述",
  shortLines: {
    objection: "不认同、局限",
    recommendation: "赞成",
    prohibition: "红线",
    answer: "应对",
    work: "提及",
    thin: "细线：仅一项",
    farther: "细线：第2步起",
    broken: "非本人陈述",
    double: "很可能或存疑",
    hollow: "仅推断",
    indented: "错开：下一级",
  },
  indented: (isNarrow) => `${isNarrow ? "靠内" : "靠外"}：属于上一级`,
  collapsedMeans: (twice) => `+5：收起了5项${twice > 0 ? `，${twice}项同属两组` : ""}`,
  insideAnswer: "+5：收起了5项相关内容",
  ringed: "加圈：共同谈及",
  filters: "筛选",
  facets: { types: "类型", standings: "依据", confidences: "确定程度", relations: "关系", sessions: "场次" },
  filterClear: "重置",
  filtersChanged: (number) => `已更改${number}类筛选条件`,
};

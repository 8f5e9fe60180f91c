import type { sidebar as english } from "../en/sidebar.ts";
import type { Words } from "../words.ts";

/** The words of the sidebar before and after a selection, in Chinese. */
export const sidebar: Words<typeof english> = {
  understoodAs: "理解为：",
  orMeant: "或者想问：",
  opensAs: "在专门的视图中打开",
  compareWith: "与……比较",
  pathTo: "到……的路径",
  waysIn: "其他入口",
  waySearch: "人物、风险或任意词句，中英文均可",
  questions: "从一个问题开始",
  question: "问题",
  waySpeakers: (number) => `全部${number}位有发言的人，按论坛次序`,
  wayAbout: "依据什么绘成、如何引用、如何提出异议",
  wayOutline: "以列表阅读全部节点与主张",
  howToRead: "怎样读这张图",
  howToReadText:
    "每个图形是一个人物、一项风险、一条建议等，图下一行说明各是什么。每条线是某人对它的说法：颜色表示说的是哪一类事，虚实表示记录支持到什么程度。点选图形可读相关主张；点按图下的名称可将该类隐去。",
  counts: (nodes, claims) => `共${nodes}个节点，${claims}项主张`,

  answerClaims: "所据主张",
};

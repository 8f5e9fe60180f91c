import type { sidebar as english } from "../en/sidebar.ts";
import type { Words } from "../words.ts";

/** The words of the sidebar before and after a selection, in Chinese. */
export const sidebar: Words<typeof english> = {
  understoodAs: "理解为：",
  orMeant: "您也可能想问：",
  opensAs: "打开完整视图",
  compareWith: "选择比较对象……",
  pathTo: "查找路径……",
  waysIn: "其他入口",
  waySearch: "人物、风险或任意词句，中英文均可",
  questions: "从问题入手",
  moreQuestions: "更多问题：谁反对什么、有何共识、有何空缺",
  question: "问题",
  waySpeakers: (number) => `全部${number}位发言人（含主持人），按发言先后排列`,
  wayAbout: "数据来源、引用方式、纠错与反馈",
  wayOutline: "以列表浏览全部节点与主张",
  howToRead: "如何读图",
  howToReadText:
    "图形代表人物、风险、建议等，种类见图下的图例。连线代表主张：颜色表示关系的类别，虚实表示依据，双线表示尚不确定。点击图形可阅读相关主张，点击图例中的名称可隐藏或显示该类。",
  counts: (nodes, claims) => `共${nodes}个节点、${claims}项主张`,
  withoutTranscript: "出自论坛的主张均注明转写稿行号并引其中一个短语；本站不附转写稿。",

  sourceName: (title, place, date) => `${title}，${place}，${date}`,
  answerClaims: "回答所依据的主张",
};

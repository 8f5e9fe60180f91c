import { nodeTypes } from "../../model/node-types.ts";
import { relations } from "../../model/relations.ts";
import type { counting as english } from "../en/counting.ts";
import type { Words } from "../words.ts";
import { speakersIn } from "./map.ts";

const inTwo = (twice: number): string => (twice > 0 ? `（其中${twice}项同属两组，两处的“+”都计入）` : "");

/** The words that account for numbers, in Chinese. */
export const counting: Words<typeof english> = {
  shownOf: (shown, total) => `${shown}项，共${total}项主张`,
  claimsBy: (parts) =>
    `${parts
      .map(({ name, number, speakers, unidentified }) => {
        const unnamed = unidentified > 0 ? `，其中${unidentified}人身份未定` : "";
        return `${name}${number}项${speakers.length > 0 ? `（${speakersIn(speakers)}${unnamed}）` : ""}`;
      })
      .join("，")}。`,
  answerFiltered: (number) => `此回答中有${number}项主张不符合筛选条件，下面未列出，图上也未画出。上面一句的数字不受筛选影响。`,
  startFiltered: "正在筛选：隐藏的内容不在图上；下列各句的数字不受筛选影响。",
  noLines: "没有画出连线：筛选隐藏了发言者，或其谈及的内容。",
  showSpeaking: "显示发言者",
  showSpokenOf: "显示风险、建议和红线",
  inGroups: (types) =>
    `图上由一组代表其中列于此处的内容（“+2”：收起了2项）。${types
      .map(({ type, number, marks, inside, twice }) => {
        const alone = number - inside;
        return `${number}项${nodeTypes[type].name.zh}在${marks}个图形中：${alone > 0 ? `${alone}项自有图形，` : ""}${inside}项收起在内${inTwo(twice)}。`;
      })
      .join("")}`,
  inTable: "图下对照表中的“+”为全组的数量。",
  linesOfMembers: (names) => `图上${names.join("、")}连到该组的线仅代表对这些内容的主张，不针对整体。`,
  staysInColumn: (type) => `${type}只能在本列内上下移动：位于哪一列，表示属于哪一类。`,
  staysBetween: (type) => `${type}只能在左右两列之间移动。`,
  meantAgainst: (names) => `，所针对的风险：${names.join("、")}`,
  notSpokenOf: "无人谈及",
  alsoInOthers: (number) => `其中${number}项同时属于另一组，在那里也计入；图例中只计一次。`,
  insideMarks: ({ type, marks, inside, twice, raising, stated, notStated }, isFiltered) =>
    `${nodeTypes[type].name.zh}${marks + inside}项：${marks}个图形，其中收起${inside}项${inTwo(twice)}。${isFiltered ? "不论筛选，" : ""}本人陈述中${relations[raising].reads.zh}的${stated}项${notStated > 0 ? `，仅见于转述或推断的${notStated}项` : ""}，其余见于其他主张，或为上级。`,
  claimsMatched: ({ total, matching, drawn }) => `共${total}项主张，${matching}项符合筛选条件，其中${drawn}项在未作选择时即有连线。`,
  ofHiddenTypes: (number) => `${number}项关联已关闭的类型。`,
  ofOtherFilters: (number) => `${number}项因依据、确定程度、关系或场次而未显示。`,

  children: "下一级",
  membersCounted: (members) => `其下共${members}项`,
  spokenOf: ({ members, spokenOf }) =>
    spokenOf === 0 ? "均无人谈及。" : spokenOf === members ? "均有人谈及。" : `其中${spokenOf}项有人谈及。`,
  expandFamily: (number) => (number > 0 ? `在图上展开（${number}）` : "在图上展开"),
  expandedFamilies: "已展开",
  groups: (number) => `${number}组`,
  collapse: "收起",
  collapseNamed: (name) => `收起${name}`,
  collapseEvery: "全部收起",
  collapseFamily: "在图上收起",
  expandAll: "全部展开",
};

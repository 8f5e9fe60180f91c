import { nodeTypes } from "../../model/node-types.ts";
import type { counting as english } from "../en/counting.ts";
import type { Words } from "../words.ts";
import { speakersIn } from "./map.ts";

/** The words that account for numbers, in Chinese. */
export const counting: Words<typeof english> = {
  shownOf: (shown, total) => `${shown}项，共${total}项主张`,
  claimsBy: (parts) =>
    `${parts.map(({ name, number, speakers }) => `${name}${number}项${speakers.length > 0 ? `（${speakersIn(speakers)}）` : ""}`).join("，")}。`,
  answerFiltered: (number) => `此回答中有${number}项主张不符合筛选条件，下面未列出，图上也未画出。上面一句的数字不受筛选影响。`,
  startFiltered: "正在筛选：隐藏的内容不在图上；下列各句的数字不受筛选影响。",
  noLines: "没有画出连线：筛选隐藏了发言者，或其谈及的内容。",
  showSpeaking: "显示发言者",
  showSpokenOf: "显示风险、建议和红线",
  inGroups: (types) =>
    `图上较具体的内容收起在上一级之内（“+2”表示另有两项在内）：${types
      .map(({ type, number, marks }) => `${number}项${nodeTypes[type].name.zh}在${marks}个图形中`)
      .join("，")}。`,
  notSpokenOf: "无人谈及",
  alsoInOthers: (number) => `其中${number}项同时属于另一组，在那里也计入；图例中只计一次。`,
  insideMarks: (type, { marks, inside, twice, raised }) =>
    `${nodeTypes[type].name.zh}${marks + inside}项：${marks}个图形，其中收起${inside}项${twice > 0 ? `，有${twice}项同属两组，两处的“+”都计入` : ""}。有人提出或警示的${raised}项，其余见于其他主张，或为上级。`,
};

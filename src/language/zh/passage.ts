import type { passage as english } from "../en/passage.ts";
import type { Words } from "../words.ts";

/** The words of passages of the transcript, in Chinese. */
export const passage: Words<typeof english> = {
  passageOf: (line) => `记录第${line}行`,
  passageTurn: "发言人：",
  passageUnknown: "不详",
  passageBounds: (from, to) => (from === to ? `第${from}行` : `第${from}至${to}行`),
  passageMore: "显示全部",
  transcriptMissing: "要读原文，请从自己的磁盘打开记录文件。",
  transcriptWhy: "记录是他人的言论，本站不予发布。持有该文件的人可以打开它：文件只留在本设备上，不会发往任何地方。",
  transcriptOpen: "打开记录文件……",
  transcriptFetch: "重新载入记录",
  transcriptFetching: "正在从本站载入记录……",
  transcriptUnreached: "未能从本站载入记录。",
  transcriptDrop: "或将文件拖到这里",
  transcriptSum: "该文件的SHA-256为",
  transcriptWrong: (expected, got) => `这不是核对主张所用的记录。其SHA-256为${got}，应为${expected}。`,
  transcriptRefused: {
    "too-large": "此文件太大，不会是这份记录。",
    "not-text": "此文件不是UTF-8文本。",
    unreadable: "无法读取此文件。",
  },
  transcriptKept: "记录已打开，并保存在本设备上。",
  transcriptThisVisit: "记录已打开，关闭页面后即失效；浏览器不允许保存。",
  transcriptForget: "从本设备删除记录文件",
  transcriptForgotten: "记录文件已删除。",
  passageFindings: {
    "line-absent": "记录中没有这一行。",
    "phrase-absent": "该行没有这个短语。",
    "phrase-ambiguous": "该短语在这一行出现不止一次。",
    "turn-lost": "无法显示原文：记录与数据不符。",
  },
};

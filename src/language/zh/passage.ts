import type { passage as english } from "../en/passage.ts";
import type { Words } from "../words.ts";

/** The words of passages of the transcript, in Chinese. */
export const passage: Words<typeof english> = {
  claimsHere: "出自这段话的主张",
  claimsBefore: "此前所说",
  claimsAfter: "此后所说",
  passageTurn: "发言人：",
  passageUnknown: "不明",
  passageBounds: (from, to) => (from === to ? `第${from}行` : `第${from}至${to}行`),
  passageMore: "显示整段发言",
  transcriptMissing: "要阅读原文，请打开您自己保存的转写稿文件。",
  transcriptWhy: "转写稿记录的是他人的发言，本站不予公开。如果您有这份文件，可以在此打开；文件只留在本设备上，不会上传。",
  transcriptOpen: "打开转写稿……",
  transcriptFetch: "重新加载转写稿",
  transcriptFetching: "正在加载转写稿……",
  transcriptUnreached: "转写稿加载失败。",
  transcriptDrop: "或将文件拖到此处",
  transcriptSum: "文件的SHA-256校验和：",
  transcriptWrong: (expected, got) => `这不是核对主张时所用的转写稿。其SHA-256校验和为${got}，应为${expected}。`,
  transcriptRefused: {
    "too-large": "文件过大，不可能是这份转写稿。",
    "not-text": "文件不是UTF-8文本。",
    unreadable: "无法读取文件。",
  },
  transcriptKept: "转写稿已打开，并保存在本设备上。",
  transcriptThisVisit: "转写稿已打开，但浏览器不允许保存，下次访问需重新打开。",
  transcriptForget: "从本设备删除转写稿",
  transcriptForgotten: "转写稿已从本设备删除。",
  passageFindings: {
    "line-absent": "转写稿中没有这一行。",
    "phrase-absent": "这一行中没有该短语。",
    "phrase-ambiguous": "该短语在这一行中不止出现一次。",
    "turn-lost": "无法显示原文：转写稿与数据不一致。",
  },
};

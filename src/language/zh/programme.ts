import type { programme as english } from "../en/programme.ts";
import type { Words } from "../words.ts";

/** The words of the programme, in Chinese. */
export const programme: Words<typeof english> = {
  programmeDeck: "各场次依次排列。其下每一格为一个句子；点按或用方向键逐句移动，可见其支撑哪些主张；回车到第一项。",
  sentenceState: { covered: "支撑主张", declared: "不支撑主张，已说明原因", open: "尚未处理", chosen: "与所选相关" },
  stripName: (session, number) => `${session}：${number}个句子`,
  sentence: (line, claims, reason) => `第${line}行：${reason ?? (claims > 0 ? `${claims}项主张` : "尚未处理")}`,

  sessionMissing: "列于议程，记录中没有其内容。",
  sessionNoSpeech: "记录中没有其自身的演讲，仅有主持人所说及适用于全天的内容。",
  coverageBySpeaker: "各发言人的句子",
  claimsFed: "所支撑的主张",
  claimsAdded: "无人说过：推断而得，或得自外部",
};

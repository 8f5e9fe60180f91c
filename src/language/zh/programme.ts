import type { programme as english } from "../en/programme.ts";
import type { Words } from "../words.ts";

/** The words of the programme, in Chinese. */
export const programme: Words<typeof english> = {
  programmeDeck:
    "各场次按先后排列，其下每个小格代表转写稿中的一句话。点击小格或用方向键逐句移动，可查看哪些主张以这句话为依据；按回车键跳到第一项主张。",
  sentenceState: { covered: "已用作依据", declared: "未采用，已注明原因", open: "尚未处理", selected: "与所选相关" },
  stripName: (session, number) => `${session}：共${number}句`,
  sentence: (line, claims, reason) =>
    `第${line}行：${reason === undefined ? (claims > 0 ? `${claims}项主张` : "尚未处理") : `未采用（${reason}）`}`,

  sessionMissing: "议程中列有此场，转写稿中没有相关内容。",
  sessionNoSpeech: "转写稿中没有本场的演讲，只有主持人的话和涉及全天的内容。",
  coverageBySpeaker: "各发言人的句数",
  claimsFed: "主张数",
  claimsAdded: "编者补充：推断或外部资料",
};

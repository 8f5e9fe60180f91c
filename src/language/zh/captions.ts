import type { Bilingual } from "../../model/bilingual.ts";
import type { CaptionWords } from "../captions.ts";
import { questionAnswer, questionTitle } from "../questions.ts";
import { shell } from "./shell.ts";

const claimsOf = (count: number): string => `相关主张${count}项`;
const joined = (names: readonly Bilingual[], between: string): string => names.map(({ zh }) => zh).join(between);

/** The words of a picture's title and the line under it, in Chinese. */
export const captions: CaptionWords = {
  title: {
    whole: () => shell.title,
    node: ({ name, depth }) => `${name.zh}${depth > 1 ? `及其${depth}步以内的节点` : ""}`,
    edge: ({ from, reads, to }) => `${from.zh} ${reads.zh} ${to.zh}`,
    collection: () => "收藏夹",
    ask: ({ text }) => text,
    pair: ({ names }) => joined(names, " · "),
    comparison: ({ names }) => joined(names, " · "),
    path: ({ names }) => joined(names, " → "),
    question: ({ answer }) => questionTitle(answer.kind).zh,
  },
  deck: {
    whole: () => shell.deck,
    node: ({ summary, claims }) => summary.zh || claimsOf(claims),
    edge: ({ statement }) => statement?.zh ?? "",
    collection: ({ nodes, claims }) => `含${[nodes > 0 && `${nodes}个节点`, claims > 0 && `${claims}项主张`].filter(Boolean).join("、")}`,
    ask: () => "回答这一问题的主张",
    pair: ({ claims }) => claimsOf(claims),
    comparison: () => "字母表示由谁谈及，加圈表示共同谈及",
    path: () => "两者之间的最短路径",
    question: ({ answer }) => questionAnswer(answer).zh,
  },
};

import { addressees } from "../../model/addressees.ts";
import type { QuestionSide } from "../../model/answer-facts.ts";
import { attitudes } from "../../model/attitudes.ts";
import { type NodeType, nodeTypes } from "../../model/node-types.ts";
import type { RelationEntry } from "../../model/relation-entry.ts";
import { relations } from "../../model/relations.ts";
import type { AnswerWords } from "../asking.ts";
import { maxNames, say } from "../sentences.ts";

const list = new Intl.ListFormat("zh");
const plural = (type: NodeType): string => nodeTypes[type].plural.zh;
const isNothing = ({ names, type, words }: QuestionSide): boolean => [names, type, words].every((part) => part === undefined);

/**
 * Names one side of a question; dots where nothing is asked of it.
 *
 * @param of those of a place who are meant
 */
function side({ names, isPlace, type, words }: QuestionSide, of = "发言人"): string {
  if (!names && words === undefined) return type ? plural(type) : "……";
  const texts = (names ?? []).map(({ zh }) => (isPlace ? `${zh}的${of}` : zh));
  if (words !== undefined) texts.unshift(`“${words}”`);
  const more = texts.length - maxNames;
  return list.format(more > 1 ? [...texts.slice(0, maxNames), `另外${more}项`] : texts);
}

/** The words of answers to questions in words, in Chinese. */
export const asking: AnswerWords = {
  understood: {
    relation: ({ subject, relation, object }) => {
      const { reads }: RelationEntry = relations[relation];
      // "draws the red line red lines" would say the type twice.
      const isSaid = object.type !== undefined && reads.zh.includes(nodeTypes[object.type].name.zh);
      return `${side(subject)} ${reads.zh} ${isSaid && !object.names ? "……" : side(object, "机构")}`;
    },
    attitude: ({ subject, attitude, object }) => `${side(subject)} ${attitudes[attitude].reads.zh} ${side(object)}`,
    addressed: ({ type, addressee }) => `向${addressees[addressee].zh}提出的${plural(type)}`,
    made: ({ type, maker }) => `${side(maker)}的${plural(type)}`,
    said: ({ speaker, topic }) => `${isNothing(speaker) ? "各方" : side(speaker)}${isNothing(topic) ? "" : `关于${side(topic)}`}说了什么`,
    comparison: ({ names }) => `${list.format(names.map(({ zh }) => zh))}的共同点与各自的主张`,
    within: ({ session, question }) => `在${session.zh}中，${say(asking.understood, question)}`,
    both: ({ first, second }) => `${say(asking.understood, first)}；${say(asking.understood, second)}`,
    path: ({ from, to }) => `从${from.zh}到${to.zh}的路径`,
  },
  answer: {
    nothing: () => "没有这样的主张。已按关系和名称查遍全部主张；也可能有人换了说法。",
    claims: ({ claims, makers, areSpeakers, others = 0 }) =>
      `${claims}项主张${makers > 0 ? `，来自${makers}${areSpeakers ? "位发言人" : "方"}` : ""}。${others > 0 ? `另有${others}项主张含有问题中的词。` : ""}`,
    comparison: ({ shared, families, signed }) =>
      `${[shared > 0 ? `相同的${shared}项` : "", families > 0 ? `相关的分属${families}个主题` : "", signed > 0 ? `共同签署文件${signed}份` : ""].filter(Boolean).join("，") || "没有相同或相关的内容"}。`,
    paths: ({ paths, steps }) => (paths === 0 ? "未找到不经过场次、任职和提及关系的路径。" : `${paths}条最短路径，各${steps}步。`),
  },
  part: {
    speaker: ({ name }) => name.zh,
    relation: ({ relation }) => relations[relation].reads.zh,
    asked: ({ question }) => say(asking.understood, question),
    claims: () => "主张",
    rest: () => "其他主张（未画在图上）",
    shared: () => "相同",
    signatures: () => "签署的文件",
    "same-family": () => "相关",
    alone: ({ name }) => `仅${name.zh}谈及`,
    path: ({ text, steps, weak }) => (weak ? `${text.zh}（${steps}步中有${weak}步没有本人陈述作为依据）` : text.zh),
  },
  notUnderstood: {
    "no-question": ({ speaker }) => `不是已知句式的问题，例如“谁提出了……”“${speaker?.zh ?? "……"}关于……说了什么”“怎样减少……”。`,
    negated: () => "无法回答“谁没有说什么”。图谱只收录说过的内容；图谱中没有，不等于没有人说过。",
    "not-found": ({ name }) => `图谱中没有与“${name}”相符的名称。`,
    "no-addressee": ({ name }) => `没有以“${name}”为对象的主张。`,
    "too-long": ({ most }) => `内容超过${most}字。请一次只问一件事。`,
  },
  closest: {
    counted: (number) => `最接近的${number}项主张`,
    title: "最接近的主张",
    instead: "未能逐字理解这个问题，以下是与它最接近的主张。",
    hint: "它们与问题相同的词最多，相同的词已标出；不一定就是答案。",
    others: "含有这些词的其他主张",
    othersHint: "未计入答案：说的是别的对象，或是另一种关系。",
    unfound: (words) => `主张和名称中都没有：${words.map((word) => `“${word}”`).join("、")}。`,
    names: "相近的名称",
    none: "没有找到：图谱的名称和主张中都没有这些词。",
  },
};

/**
 * Questions in words, by a small grammar and no model. `docs/asking.md` has it whole.
 *
 *   who <verb> <thing>          谁 <动词> <事物>          张亚勤 提出
 *   <who> <verb> <thing>        <things> by <who>         <谁>的<事物>
 *   what <lowers> <risk>        什么 <降低> <风险>
 *   <a> and <b>                 <a> 和 <b>                compares up to four
 *   path from <a> to <b>        从 <a> 到 <b>
 *   <things> to <addressee>     向 <对象> 提出的 <事物>
 *   what did <who> say          <谁> 说了什么
 *   ... about <thing>           <谁> 关于 <事物> 说了什么
 *
 * Verbs and names of types are those of the tables; things are found as the search box finds them, and an id is a name too.
 */

import { type Addressee, addressees } from "../../model/addressees.ts";
import type { Bilingual } from "../../model/bilingual.ts";
import type { NodeId } from "../../model/built.ts";
import { nodeTypes } from "../../model/node-types.ts";
import type { RelationEntry } from "../../model/relation-entry.ts";
import { type Relation, relationIds, relations } from "../../model/relations.ts";
import { canSay, findPlace } from "../actors.ts";
import { claimsInOrder } from "../claim-order.ts";
import type { ConceptGraph } from "../concept-graph.ts";
import { createSearch, type Search } from "../search-index.ts";
import { withReadings } from "./alternatives.ts";
import { type Ask, type Asked, isAsked, type NotUnderstood } from "./answer-types.ts";
import { answeredBy, nameOf, unknown } from "./answers.ts";
import { findComparison, findPath, strangerAmong } from "./between-nodes.ts";
import { looksAsked } from "./looks-like-question.ts";
import { isWholeName, type Names, namesOf, type Side, sideOf, speakingSideOf } from "./named-nodes.ts";
import { type CutQuestion, cutsAtVerbs, findType } from "./question-words.ts";
import { findSaid, findThere } from "./what-was-said.ts";
import { partsOf } from "./with-children.ts";

/** Makes a graph ready to be asked; it indexes the names once. */
export function askOf(graph: ConceptGraph, search: Search = createSearch(graph)): Ask {
  const names = namesOf(graph, search);
  const { findNode } = names;
  const answerTo = (question: string): Asked | NotUnderstood =>
    findPath(graph, question, findNode) ??
    findSaid(graph, question, names) ??
    findComparison(graph, question, findNode) ??
    findSaying(graph, question, names) ??
    findThere(graph, question, names) ??
    strangerAmong(graph, question, findNode) ??
    unknown;
  return (text) => {
    const question = text.trim().replace(/[吗呢]?[?？。.!！\s]*$/u, "");
    const answer = answerTo(question);
    if (isAsked(answer)) return withReadings(graph, question, answer, answerTo);
    return { ...answer, isQuestion: looksAsked(text, findNode, names.candidates(question).length > 0) };
  };
}

const nobodyAt = (name: string): NotUnderstood => ({
  why: {
    en: `No claim of this transcript is addressed to “${name.trim()}”.`,
    zh: `本记录中没有以“${name.trim()}”为对象的主张。`,
  },
});

function findSaying(graph: ConceptGraph, question: string, names: Names): Asked | NotUnderstood | undefined {
  const addressed = findAddressed(graph, question);
  if (addressed) return addressed;
  const cuts = isWholeName(graph, question, names) ? [] : cutsAtVerbs(question);
  // "曾毅的建议": the last word is a verb, too.
  const isOf = cuts.some(({ sides }) => sides[0].endsWith("的") && sides[1] === "");
  const byType = findByType(graph, question, names);
  if (cuts.length === 0 || isOf) return byType;
  const answers = cuts.map((cut) => ({ cut, answer: answerCut(graph, cut, names) }));
  const understood = answers.find(({ answer }) => isAsked(answer));
  // Some verbs are those of two relations, as “held” is: the one by which something is said.
  const telling = answers.find(
    ({ cut, answer }) => isAsked(answer) && answer.claims.length > 0 && String(cut.sides) === String(understood?.cut.sides),
  );
  return (telling ?? understood)?.answer ?? byType ?? answers[0]?.answer;
}

function answerCut(graph: ConceptGraph, { relation, sides: [before, after] }: CutQuestion, names: Names): Asked | NotUnderstood {
  const from = typesOf(relation, "from");
  const findPlaceIn = from.some(canSay) ? (name: string) => findPlace(graph, name) : undefined;
  const subject = sideOf(before, names, from, findPlaceIn);
  if ("why" in subject) return subject;
  const object = sideOf(after, names, typesOf(relation, "to"));
  if ("why" in object) return object;
  const { reads } = relations[relation];
  const name = nameOf(graph);
  return sayings(graph, {
    subject,
    object,
    wanted: [relation],
    understood: {
      en: `${name(subject, "en")} ${reads.en} ${name(object, "en")}`,
      zh: `${name(subject, "zh")} ${reads.zh} ${name(object, "zh")}`,
    },
  });
}

const entryOf = (relation: Relation): RelationEntry => relations[relation];

const typesOf = (relation: Relation, side: "from" | "to"): readonly string[] => entryOf(relation).joins.flatMap((row) => [...row[side]]);

/** "proposals to governments", "向政府提出的建议". */
function findAddressed(graph: ConceptGraph, question: string): Asked | NotUnderstood | undefined {
  const english = /^(.+?)\s+(?:addressed\s+)?to\s+(?:the\s+)?(.+)$/i.exec(question);
  const chinese = /^(?:向|对)(.+?)(?:提出)?的(.+)$/u.exec(question);
  const [typeText, whom] = english ? [english[1], english[2]] : chinese ? [chinese[2], chinese[1]] : [];
  const type = typeText === undefined ? undefined : findType(typeText);
  const wanted = whom?.trim().toLowerCase();
  const bare = (name: string): string => name.toLowerCase().replace(/^the /, "");
  const addressee = Object.entries(addressees).find(([, name]) => [name.en, name.zh].map(bare).includes(wanted ?? ""))?.[0];
  if (!type || !whom) return undefined;
  if (!addressee) return nobodyAt(whom);
  const name = addressees[addressee as Addressee];
  const claims = claimsInOrder(graph).filter(
    (claim) => graph.node(claim.to).type === type && claim.addressees?.includes(addressee as Addressee),
  );
  return answeredBy(claims, {
    en: `${nodeTypes[type].plural.en.toLowerCase()} addressed to ${name.en}`,
    zh: `向${name.zh}提出的${nodeTypes[type].plural.zh}`,
  });
}

/** What somebody says or makes: by these relations a thing is theirs. */
const makings = relationIds.filter((id) => {
  const { subjectSpeaks, family } = entryOf(id);
  return subjectSpeaks || family === "work";
});

/** "risks by Zeng Yi", "曾毅的风险". */
function findByType(graph: ConceptGraph, question: string, names: Names): Asked | NotUnderstood | undefined {
  const english = /^(.+?)\s+(?:by|of|from)\s+(.+)$/i.exec(question);
  const chinese = /^(.+?)的(.+)$/u.exec(question);
  const [type, who] = english ? [findType(english[1] as string), english[2]] : chinese ? [findType(chinese[2] as string), chinese[1]] : [];
  if (!type || who === undefined) return undefined;
  const subject = speakingSideOf(graph, who, names);
  if ("why" in subject) return subject;
  const name = nameOf(graph);
  const { plural } = nodeTypes[type];
  return sayings(graph, {
    subject,
    object: { type },
    wanted: makings,
    understood: { en: `${plural.en.toLowerCase()} by ${name(subject, "en")}`, zh: `${name(subject, "zh")}的${plural.zh}` },
  });
}

interface Saying {
  readonly subject: Side;
  readonly object: Side;
  readonly wanted: readonly Relation[];
  readonly understood: Bilingual;
}

function sayings(graph: ConceptGraph, { subject, object, wanted, understood }: Saying): Asked {
  const passes = ({ ids, type }: Side): ((id: NodeId) => boolean) => {
    const things = ids && new Set(ids.flatMap((id) => [...partsOf(graph, id)]));
    return (id) => (things?.has(id) ?? true) && (type === undefined || graph.node(id).type === type);
  };
  const [isSubject, isObject] = [passes(subject), passes(object)];
  const claims = claimsInOrder(graph).filter(({ relation, from, to }) => wanted.includes(relation) && isSubject(from) && isObject(to));
  return answeredBy(claims, understood, [subject, object]);
}

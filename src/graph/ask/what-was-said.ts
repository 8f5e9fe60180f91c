/** "what did X say", "what did X say about Y", "X关于Y说了什么": whatever somebody says, by any relation, that a passage is given for. */
import type { Bilingual } from "../../model/bilingual.ts";
import type { BuiltClaim } from "../../model/built.ts";
import type { RelationEntry } from "../../model/relation-entry.ts";
import { relations } from "../../model/relations.ts";
import { standings } from "../../model/standings.ts";
import { findVoice, isNode, sessionsIn } from "../actors.ts";
import { claimsInOrder } from "../claim-order.ts";
import type { ConceptGraph } from "../concept-graph.ts";
import type { Asked, NotUnderstood } from "./answer-types.ts";
import { answeredBy, nameOf } from "./answers.ts";
import { isWholeName, matterOf, type Names, type Side, speakingSideOf } from "./named-nodes.ts";
import { partsOf } from "./with-children.ts";

/** Who, where somebody is asked for; and about what. */
interface Words {
  readonly who?: string | undefined;
  readonly about?: string | undefined;
}

const about = "(?:\\s+(?:about|of|on)\\s+(?<about>.+))?";
const asks =
  "(?:，|,)?\\s*(?:谁|有谁|大家|各方|人们)?\\s*(?:都|是)?\\s*(?:说了?|谈了?|讲了?|说过|谈过|怎么说|怎么看)(?:些)?(?:什么|哪些话?|啥)?";

/** The forms of the sentence, each with the groups `who` and `about` or one of them. */
const forms: readonly RegExp[] = [
  new RegExp(`^what\\s+(?:was|is|has been|were)\\s+said(?:\\s+(?:in|at|during)\\s+(?<who>.+?))?${about}$`, "i"),
  /^who\s+(?:said|says|say)\s+(?:what|something|anything)\s+(?:about|of|on)\s+(?<about>.+)$/i,
  /^who\s+(?:(?:spoke|speaks|talked|talks)\s+(?:about|of|on)|mentioned|mentions|raised|brought up)\s+(?<about>.+)$/i,
  new RegExp(`^what\\s+(?:did|does|do|has|have)\\s+(?<who>.+?)\\s+(?:say|said|think|talk|speak|mention)${about}$`, "i"),
  new RegExp(`^(?:what\\s+)?(?!who\\b|what\\b|which\\b)(?<who>.+?)\\s+(?:say|says|said)${about}$`, "i"),
  new RegExp(`^(?:关于|对于|对|就)\\s*(?<about>.+?)${asks}$`, "u"),
  /^(?<who>.+?)\s*(?:都|是)?怎么看(?:待)?\s*(?<about>.+)$/u,
  /^(?:谁|有谁|有人|哪些人)\s*(?:谈到|谈及|谈过|说到|讲到|提到|提及)(?:了|过)?\s*(?<about>.+)$/u,
  new RegExp(`^(?:在)?(?<who>.+?)(?:中|上|里)?\\s*(?:关于|对于|对|就)\\s*(?<about>.+?)${asks}$`, "u"),
  /^(?:在)?(?<who>.+?)(?:中|上|里)?\s*(?:都|是)?\s*(?:说了|说过|谈了|讲了|说)(?:些)?(?:什么|哪些话?|啥)$/u,
];

const comes = "(?:come|coming|arrive|happen|be (?:here|reached|built|achieved|expected)|expected)";
/** "when will X come", "how far away is X": asked of the opinions on a question of time. */
const timeForms: readonly RegExp[] = [
  new RegExp(`^when\\s+(?:will|would|does|is|are)\\s+(?<what>.+?)\\s+(?:going to )?${comes}$`, "i"),
  new RegExp(`^how\\s+(?:far(?:\\s+(?:away|off))?|soon|near|close)\\s+(?:is|are|will|would)\\s+(?<what>.+?)(?:\\s+${comes})?$`, "i"),
  /^(?<what>.+?)(?:会|将|能)?在?(?:什么时候|何时|几时|哪一?年|多久)(?:才?会|才?能|将|后|内)*(?:到来|来临|来|出现|实现|发生)?$/u,
  /^(?<what>.+?)(?:离我们)?(?:还有|有)多远$/u,
];
/** How the name of a question of time reads. */
const isOfTime = ({ name }: { readonly name: Bilingual }): boolean => /^when\b/i.test(name.en) || name.zh.includes("何时");

function findWhen(graph: ConceptGraph, question: string, names: Names): Asked | undefined {
  if (isWholeName(graph, question, names)) return undefined;
  const what = timeForms.map((form) => form.exec(question)?.groups?.what).find((found) => found !== undefined);
  const ids = what === undefined ? [] : names.findNodes(what, (id) => isOfTime(graph.node(id)));
  return ids.length > 0 ? saidBy(graph, {}, { ids }) : undefined;
}

/** "what are the red lines", "who is Ada", "有哪些红线": asked of what is named, and of nothing that is not. */
export function findThere(graph: ConceptGraph, question: string, names: Names): Asked | undefined {
  const found =
    /^(?:who|what|which)\s+(?:is|are|was|were)\s+(.+?)(?:\s+there)?$/i.exec(question) ??
    /^(?:都)?有哪些(.+)$/u.exec(question) ??
    /^(.+?)(?:是谁|是什么|有哪些)$/u.exec(question);
  const what = found ? matterOf(found[1] as string, names) : {};
  return "why" in what || hasNoName(what) ? undefined : saidBy(graph, {}, what);
}

/**
 * Finds the sentence in a question, and answers it.
 *
 * @returns undefined where the question is none of these
 */
export function findSaid(graph: ConceptGraph, question: string, names: Names): Asked | NotUnderstood | undefined {
  const when = findWhen(graph, question, names);
  if (when) return when;
  const words: Words | undefined = forms.map((form) => form.exec(question)?.groups).find((groups) => groups !== undefined);
  if (!words) return undefined;
  const who = speakingSideOf(graph, words.who ?? "", names);
  const what = matterOf(words.about ?? "", names);
  if ("why" in who) return who;
  if ("why" in what) return what;
  return saidBy(graph, who, what);
}

function saidBy(graph: ConceptGraph, who: Side, what: Side): Asked {
  const claims = claimsInOrder(graph).filter(both(hasPassage, isBy(graph, who), isAbout(graph, what)));
  const name = nameOf(graph);
  const understood: Bilingual = {
    en: `what ${hasNoName(who) ? "was said" : `${name(who, "en")} said`}${hasNoName(what) ? "" : ` about ${name(what, "en")}`}`,
    zh: `${hasNoName(who) ? "各方" : name(who, "zh")}${hasNoName(what) ? "" : `关于${name(what, "zh")}`}说了什么`,
  };
  return answeredBy(claims, understood, [who, what]);
}

type Passes = (claim: BuiltClaim) => boolean;

const both =
  (...all: readonly Passes[]): Passes =>
  (claim) =>
    all.every((passes) => passes(claim));

const hasNoName = ({ ids, type }: Side): boolean => ids === undefined && type === undefined;

const entryOf = ({ relation }: BuiltClaim): RelationEntry => relations[relation];

/** Whether something of the source is given for it, in which somebody says so. */
const hasPassage: Passes = (claim) => standings[claim.standing].isInSource && claim.turn !== undefined && entryOf(claim).compiled !== true;

/** What somebody says in a turn of their own, and what others report that they say. */
function isBy(graph: ConceptGraph, { ids, type }: Side): Passes {
  if (type) return ({ speaker, from }) => [speaker, from].some((id) => id !== undefined && graph.node(id).type === type);
  if (!ids) return () => true;
  const voices = ids.flatMap((id) => findVoice(graph, id) ?? []);
  const sessions = new Set(ids.flatMap((id) => (isNode(id) ? [...sessionsIn(graph, id)] : [])));
  return (claim) =>
    (claim.session !== undefined && sessions.has(claim.session)) ||
    voices.some(
      ({ members, says }) => (claim.speaker !== undefined && members.has(claim.speaker)) || (entryOf(claim).subjectSpeaks && says(claim)),
    );
}

/** What joins a thing, or what is in it, to something else, or answers somebody about it. */
function isAbout(graph: ConceptGraph, side: Side): Passes {
  if (hasNoName(side)) return () => true;
  const { ids, type } = side;
  const things = new Set((ids ?? []).flatMap((id) => [...partsOf(graph, id)]));
  return ({ from, to, about }) => [from, to, about].some((id) => id !== undefined && (things.has(id) || graph.node(id).type === type));
}

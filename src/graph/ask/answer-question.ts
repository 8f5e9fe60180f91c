/**
 * Answers questions in words with a small grammar and no model: `question-forms.ts` has the forms of its sentences.
 *
 * Verbs and names of types come from the tables. Nodes are found as the search box finds them; an id is a name too.
 */

import type { AnswerFacts, NotUnderstoodFacts } from "../../model/answer-facts.ts";
import type { ActorId, BuiltClaim, NodeId } from "../../model/built.ts";
import { canBeActor, isNode, sessionsIn } from "../actors.ts";
import type { ConceptGraph } from "../concept-graph.ts";
import { createSearch, type Search } from "../search-index.ts";
import { isHan } from "../search-terms.ts";
import { simplified } from "../simplified.ts";
import { exampleSpeaker } from "../source-texts.ts";
import { withAlternatives } from "./alternatives.ts";
import { type Answer, type Ask, isAnswered, maxQuestion, type NotUnderstood } from "./answer-types.ts";
import { notAQuestion, within } from "./answers.ts";
import { asksForMissing, withWho } from "./asked-people.ts";
import { findComparison, findPath, findUnknownName } from "./between-nodes.ts";
import { comparesWords, type HasWords } from "./claims-with-words.ts";
import { type Retrieval, retrievalOf } from "./closest-claims.ts";
import { looksLikeQuestion } from "./looks-like-question.ts";
import { canBeMissing, isSmallPart } from "./missing-name.ts";
import { isWholeName, namesOf } from "./named-nodes.ts";
import { matchScope, withoutEnding, withPanelNumber } from "./question-forms.ts";
import { indexedTerms, questionTerms } from "./retrieval-terms.ts";
import { findStatement } from "./statements.ts";
import { findTwoParts } from "./two-parts.ts";
import {
  findAffiliations,
  findComparedOn,
  findListed,
  findSaid,
  findTopicClaims,
  findTypeAlone,
  findTypeOfTopic,
  hasPassage,
} from "./what-was-said.ts";

/** The most characters of a sentence of the grammar; a longer question is compared with the claims. */
const maxSentence = 200;

/** Returns a function that answers questions about a graph. It indexes the names once. */
export function askOf(graph: ConceptGraph, search: Search = createSearch(graph)): Ask {
  const names = namesOf(graph, search);
  const { findNode } = names;
  const hasWords = comparesWords();
  const answerTo = (question: string): Answer | NotUnderstood =>
    findTypeAlone(graph, question, names) ??
    findPath(graph, question, findNode) ??
    findComparedOn(graph, question, names) ??
    findAffiliations(graph, question, names) ??
    findListed(question, names) ??
    findSaid(graph, question, names, hasWords) ??
    findComparison(graph, question, names) ??
    findStatement(graph, question, names) ??
    findTypeOfTopic(graph, question, names) ??
    findTopicClaims(graph, question, names) ??
    findUnknownName(graph, question, findNode) ??
    notAQuestion;
  /** Answers a question about one session: "what was proposed in panel 4". */
  const answerWithin = (question: string): Answer | undefined => {
    const scope = matchScope(question);
    const session = scope && findNode(scope.where, ["session"]);
    const answer = scope && session ? answerTo(scope.question) : undefined;
    if (!answer || !session || !isAnswered(answer) || answer.opens) return undefined;
    return within(answer, sessionsIn(graph, session), graph.node(session).name);
  };
  /** Answers a question in one part. */
  const readOne = (question: string): Answer | NotUnderstood => {
    const answer = answerWithin(question) ?? answerTo(question);
    if (!isAnswered(answer)) {
      const { why } = answer;
      return why.kind === "not-found" && !canBeMissing(graph, why.name, names, hasWords) ? notAQuestion : answer;
    }
    // That nobody says something is said only of what the question surely names.
    return answer.claims.length === 0 && isFarFetched(graph, answer) ? notAQuestion : answer;
  };
  const read = (text: string): Answer | NotUnderstood => {
    if (isWholeName(graph, text, names)) return readOne(text);
    if (asksForMissing(text)) return { why: { kind: "negated" } };
    const question = withWho(text);
    return findTwoParts(graph, question, (part) => readOne(withWho(part))) ?? readOne(question);
  };
  let known: Retrieval | undefined;
  /** Indexes the claims when they are first needed. */
  const retrieval = (): Retrieval => {
    known ??= retrievalOf(graph);
    return known;
  };
  return (text) => {
    if (text.length > maxQuestion)
      return { why: { kind: "too-long", most: maxQuestion }, isQuestion: true, closest: [], names: [], unfound: [] };
    const question = withPanelNumber(withoutEnding(simplified(text.trim())));
    const answer = question.length > maxSentence ? notAQuestion : read(question);
    if (isAnswered(answer) && answer.claims.length > 0) {
      const isUncounted = isOther(graph, answer, hasWords);
      const closest = graph.claims.some(isUncounted)
        ? retrieval()
            .closest(question)
            .filter(({ claim }) => isUncounted(claim))
        : [];
      const others = graph.claims.filter((claim) => hasPassage(claim) && isUncounted(claim)).length;
      const counted = { ...answer, sentence: withOthers(answer, others) };
      return { ...withAlternatives(graph, question, counted, read), closest, names: [], unfound: [] };
    }
    const lacking = isAnswered(answer) ? undefined : nameIn(answer.why);
    const asked = withWho(question);
    const near = lacking === undefined ? namesNear(search, asked) : likeName(graph, lacking, namesNear(search, lacking));
    const unfound = retrieval()
      .unfound(asked)
      .filter((word) => word !== lacking);
    const nearby = { closest: retrieval().closest(withNearest(graph, asked, lacking, near)), names: near, unfound };
    if (isAnswered(answer)) return { ...withAlternatives(graph, question, answer, read), ...nearby };
    const speaker = exampleSpeaker(graph);
    const why = answer.why.kind === "no-question" && speaker ? { ...answer.why, speaker } : answer.why;
    return { why, isQuestion: looksLikeQuestion(text, findNode, names.candidates(question).length > 0), ...nearby };
  };
}

/** True if a name in a question stands only for nodes of which it is a small part. */
function isFarFetched(graph: ConceptGraph, { interpretations }: Answer): boolean {
  return interpretations.some(({ name }) =>
    interpretations.filter((other) => other.name === name).every((interpretation) => isSmallPart(graph, interpretation)),
  );
}

/** Returns a test for claims that an answer leaves out, though their statements have all words of a topic that the question names. */
function isOther(graph: ConceptGraph, answer: Answer, hasWords: HasWords): (claim: BuiltClaim) => boolean {
  const named = answer.interpretations.filter(({ name }) => questionTerms(name).length > 0);
  const isActor = (id: ActorId): boolean => !isNode(id) || canBeActor(graph.node(id).type);
  if (answer.opens || named.every(({ id }) => isActor(id))) return () => false;
  const counted = new Set(answer.claims);
  return (claim) =>
    !counted.has(claim) && named.every(({ id, name }) => claim.from === id || claim.speaker === id || hasWords(claim, name));
}

/** Adds to the count of what was said on a topic how many others have its words. */
function withOthers({ understood, sentence }: Answer, others: number): AnswerFacts {
  return others > 0 && understood.kind === "said" && sentence.kind === "claims" ? { ...sentence, others } : sentence;
}

/** The most names that are offered for one that the graph lacks. */
const maxNames = 24;

/** The name that the graph lacks. */
const nameIn = (why: NotUnderstoodFacts): string | undefined => ("name" in why ? why.name : undefined);

/** The question with the only name that is like the one the graph lacks, so that claims of the right person come first. */
function withNearest(graph: ConceptGraph, question: string, lacking: string | undefined, near: readonly NodeId[]): string {
  const [nearest, ...others] = near;
  if (lacking === undefined || nearest === undefined || others.length > 0 || !question.includes(lacking)) return question;
  const { name } = graph.node(nearest);
  return question.replace(lacking, isHan(lacking) ? name.zh : name.en);
}

/** Returns the nodes whose names are most like a text. */
const namesNear = (search: Search, text: string): readonly NodeId[] =>
  search
    .find(text)
    .groups.flatMap(({ hits }) => hits.flatMap((hit) => (hit.kind === "node" ? hit.id : [])))
    .slice(0, maxNames);

/**
 * Puts people first, whom a name that the graph lacks most often means. Of anything else, more than half of the words must be in the name:
 * “climate change” is not like all that changes.
 */
function likeName(graph: ConceptGraph, lacking: string, ids: readonly NodeId[]): readonly NodeId[] {
  const isPerson = (id: NodeId): boolean => graph.node(id).type === "person";
  const wanted = new Set(questionTerms(lacking));
  const isLike = (id: NodeId): boolean => {
    const terms = new Set(Object.values(graph.node(id).name).flatMap(indexedTerms));
    return wanted.size < 2 || isHan(lacking) || [...wanted].filter((term) => terms.has(term)).length * 2 > wanted.size;
  };
  return [...ids.filter(isPerson), ...ids.filter((id) => !isPerson(id) && isLike(id))];
}

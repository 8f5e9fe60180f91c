/** Finds the parts of the graph that would give the answer of a prediction away. */
import { byText, type ConceptGraph, type GraphEdge } from "../graph/concept-graph.ts";
import type { BuiltClaim, BuiltNode, ClaimId, NodeId } from "../model/built.ts";
import { type HiddenIds, isPartOf } from "../model/lesson.ts";
import type { StepEntry } from "../model/lesson-schema.ts";
import { hasHan } from "../model/width.ts";

export type PredictEntry = Extract<StepEntry["ask"], { kind: "predict" }>;

/** The subject of a prediction, as far as the graph has it. */
export interface HiddenSubject {
  readonly nodes: readonly BuiltNode[];
  /** Further nodes that would give it away. */
  readonly telling: readonly BuiltNode[];
  readonly edges: readonly GraphEdge[];
  readonly claims: readonly BuiltClaim[];
  /** The words that would give it away. */
  readonly words: readonly RegExp[];
}

/** Finds what a step hides by the ids under its key `of`; ids that the graph does not have are left out. */
export function hiddenSubject({ hides, of: ids, also = [] }: PredictEntry, graph: ConceptGraph): HiddenSubject {
  const telling = also.flatMap((id) => graph.findNode(id) ?? []);
  const common = { nodes: [], telling, edges: [], claims: [], words: telling.flatMap(wordsNaming) };
  switch (hides) {
    case "speaker":
    case "side": {
      const nodes = ids.flatMap((id) => graph.findNode(id) ?? []);
      return { ...common, nodes, words: [...nodes, ...telling].flatMap(wordsNaming) };
    }
    case "edge":
      return { ...common, edges: ids.flatMap((id) => graph.findEdge(id) ?? []) };
    case "number": {
      const claims = ids.flatMap((id) => graph.findClaim(id) ?? []);
      return { ...common, claims, words: [...common.words, ...claims.flatMap(numbersOf).map(wordPattern)] };
    }
  }
}

/**
 * Lists all that a step may not show before its reveal: with a node the nodes that have its name or id in theirs, with a node its edges,
 * with an edge all edges between the same two nodes, and the claims and nodes whose words name what is hidden.
 */
export function hiddenIds({ nodes, telling, edges, claims, words }: HiddenSubject, graph: ConceptGraph): HiddenIds {
  const subjects = [...nodes, ...telling].map(({ id }) => id);
  const hidden = graph.nodes.filter((node) => subjects.some((id) => isPartOf(id, node.id)) || isTelling(namesOnly(node), words));
  const hiddenNodes = new Set(hidden.map(({ id }) => id));
  const pairs = new Set(edges.flatMap(({ from, to }) => [`${from} ${to}`, `${to} ${from}`]));
  const hiddenEdges = graph.edges.filter(({ from, to }) => hiddenNodes.has(from) || hiddenNodes.has(to) || pairs.has(`${from} ${to}`));
  const texts = new Set<ClaimId | NodeId>([
    ...hiddenNodes,
    ...claims.map(({ id }) => id),
    ...hiddenEdges.flatMap((edge) => edge.claims.map(({ id }) => id)),
    ...graph.claims.filter((claim) => isOfHidden(claim, hiddenNodes) || isTelling(wordsOfClaim(claim), words)).map(({ id }) => id),
    ...graph.nodes.filter((node) => isTelling(wordsOfNode(node), words)).map(({ id }) => id),
  ]);
  return { nodes: [...hiddenNodes].sort(byText), edges: hiddenEdges.map(({ id }) => id).sort(byText), texts: [...texts].sort(byText) };
}

/** Tests whether a claim is made by somebody hidden, or belongs to their talk, whose name its id has. */
const isOfHidden = ({ id, speaker, turn, session }: BuiltClaim, hidden: ReadonlySet<NodeId>): boolean =>
  [...hidden].some((node) => [id, speaker, turn, session].some((each) => each !== undefined && isPartOf(node, each)));

/** The first of some words that a text has; undefined if it has none. */
export const findTelling = (text: string, words: readonly RegExp[]): string | undefined =>
  words.flatMap((word) => word.exec(text)?.[0] ?? []).at(0);

const isTelling = (texts: readonly (string | undefined)[], words: readonly RegExp[]): boolean =>
  texts.some((text) => text !== undefined && findTelling(text, words) !== undefined);

/** All words of a claim, and of its passages. */
export const wordsOfClaim = ({ statement, why, note, quantity, by, locators }: BuiltClaim): readonly (string | undefined)[] => [
  ...[statement, why, note, quantity, by].flatMap((text) => [text?.en, text?.zh]),
  ...locators.map(({ phrase }) => phrase),
];

const namesOnly = ({ name, label }: BuiltNode): readonly string[] => [name, label].flatMap(({ en, zh }) => [en, zh]);

const wordsOfNode = ({ name, label, summary, note, role, aliases }: BuiltNode): readonly (string | undefined)[] => [
  ...[name, label, summary, note, role].flatMap((text) => [text?.en, text?.zh]),
  ...aliases.map(({ text }) => text),
];

/** The words that name a node. */
export const wordsNaming = (node: BuiltNode): readonly RegExp[] => namesOf(node).map(wordPattern);

/** Shorter parts of names stand in too many other words. */
const minPart = { han: 2, latin: 3 };

/** Parts of a name that many people share, and small words in it. */
const isTitle = (part: string): boolean => part.endsWith(".") || ["Professor", "Dr"].includes(part) || /^\p{Ll}/u.test(part);

/** Names of a node; of a person also each part, since statements often give the surname alone. */
function namesOf({ type, name, label, aliases }: BuiltNode): readonly string[] {
  const whole = [name.en, name.zh, label.en, label.zh, ...aliases.map(({ text }) => text)];
  const parts = type === "person" ? whole.flatMap((text) => text.split(/[\s\u00b7]+/).filter((part) => !isTitle(part))) : [];
  return [...new Set([...whole, ...parts])].filter((text) => text.length >= (hasHan(text) ? minPart.han : minPart.latin));
}

/** The quantity of a claim in both languages, and each number in it with its unit. A number without one stands in too many other texts. */
const numbersOf = ({ quantity }: BuiltClaim): readonly string[] =>
  quantity ? [...new Set([quantity.en, quantity.zh].flatMap((text) => [text, ...(text.match(/\d[\d.,]*\s*[%\uff05]/gu) ?? [])]))] : [];

/** Matches whole words; Chinese has no blanks around them. Names keep their capitals: some are also common words. */
function wordPattern(text: string): RegExp {
  const escaped = text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&").replace(/(?<=\d)\s*(?=[%\uff05])/g, "\\s*");
  if (hasHan(text)) return new RegExp(escaped, "u");
  const flags = /^\p{Lu}/u.test(text) ? "u" : "iu";
  return new RegExp(`(?<![\\p{Script=Latin}\\p{N}])${escaped}(?![\\p{Script=Latin}\\p{N}])`, flags);
}

/** Names behind the members of a topic who speaks of them: a figure around the topic itself does not draw these people. */
import type { ConceptGraph } from "../graph/concept-graph.ts";
import { groupedBy } from "../graph/grouped-by.ts";
import { hierarchyOf } from "../graph/hierarchy.ts";
import { figureSheetWords } from "../language/figure-sheet.ts";
import type { Bilingual } from "../model/bilingual.ts";
import type { BuiltClaim, NodeId } from "../model/built.ts";
import { confidenceIds } from "../model/confidences.ts";
import { countedRelationOf, personalClaims } from "./count-claims.ts";
import { type FigureNode, isMembership, type SubjectOf } from "./subject.ts";

type NodeSubject = SubjectOf<"node">;

/**
 * Adds to each member who speaks of it, or of what it includes, in their own name, with the line of the transcript.
 *
 * @param passes tells which claims the filters let through
 * @returns undefined where nobody does
 */
export function withSpeakersOfMembers(
  graph: ConceptGraph,
  subject: NodeSubject,
  passes: (claim: BuiltClaim) => boolean,
): NodeSubject | undefined {
  const { centre, depth, edges } = subject;
  const relation = countedRelationOf(graph.node(centre as NodeId).type);
  const members = new Set(edges.filter((edge) => edge.to === centre && isMembership(edge.relation)).map(({ from }) => from));
  if (!relation || depth > 1 || members.size === 0) return undefined;
  const said = personalClaims(
    graph,
    graph.claims.filter((claim) => claim.relation === relation && passes(claim)),
  );
  const nodes = subject.nodes.map((node): FigureNode => {
    if (!members.has(node.id)) return node;
    const inside = [...hierarchyOf(graph).descendants(node.id as NodeId)].filter((id) => !subject.nodes.some((other) => other.id === id));
    const speakersOf = (topics: readonly string[]) => namesOf(graph, said, new Set(topics));
    const [only] = inside.length === 1 ? inside : [];
    const named = only === undefined ? node : withInsideNamed(graph, node, only);
    const [ofIt, ofOnly] = only === undefined ? [] : [speakersOf([node.id]), speakersOf([only])];
    const saidBy = ofIt && ofOnly ? apart(ofIt, graph.node(only as NodeId).label, ofOnly) : speakersOf([node.id, ...inside]);
    return saidBy ? { ...named, saidBy } : named;
  });
  return nodes.some(({ saidBy }) => saidBy) ? { ...subject, nodes } : undefined;
}

/** The name of a member with that of the only one in it, in place of their number. */
function withInsideNamed(graph: ConceptGraph, node: FigureNode, inside: NodeId): FigureNode {
  const { inside: _, ...rest } = node;
  const { label } = graph.node(node.id as NodeId);
  const more = graph.node(inside).label;
  const name: Bilingual = { en: figureSheetWords.en.including(label.en, more.en), zh: figureSheetWords.zh.including(label.zh, more.zh) };
  return { ...rest, label: name, name };
}

/** Those who speak of a member, then those who speak of the only one in it. */
const apart = (ofIt: Bilingual, inside: Bilingual, ofInside: Bilingual): Bilingual => ({
  en: figureSheetWords.en.apartFrom(ofIt.en, inside.en, ofInside.en),
  zh: figureSheetWords.zh.apartFrom(ofIt.zh, inside.zh, ofInside.zh),
});

/** Those who speak of one of some topics, each with the line of the surest of their claims; undefined if nobody does. */
function namesOf(graph: ConceptGraph, all: readonly BuiltClaim[], topics: ReadonlySet<string>): Bilingual | undefined {
  const about = all.filter(({ to }) => topics.has(to));
  const speakers = [...groupedBy(about, ({ from }) => from).values()];
  if (speakers.length === 0) return undefined;
  const surest = speakers.map(
    (claims) => [...claims].sort((a, b) => confidenceIds.indexOf(a.confidence) - confidenceIds.indexOf(b.confidence))[0] as BuiltClaim,
  );
  const said = surest.map(({ from, confidence, locators: [first] }) => ({
    name: graph.node(from).label,
    isCertain: confidence === "certain",
    ...(first && { line: first.line }),
  }));
  const inWords = (language: keyof Bilingual): string =>
    figureSheetWords[language].speakersBehind(said.map(({ name, ...rest }) => ({ ...rest, name: name[language] })));
  return { en: inWords("en"), zh: inWords("zh") };
}

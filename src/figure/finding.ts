/** Finds the default title of a figure: what it shows, in facts that become a sentence. */
import { canBeActor, findActor, sayings } from "../graph/actors.ts";
import type { ConceptGraph } from "../graph/concept-graph.ts";
import { figureSheetWords } from "../language/figure-sheet.ts";
import { say } from "../language/sentences.ts";
import type { Bilingual } from "../model/bilingual.ts";
import type { ActorId } from "../model/built.ts";
import type { FigureFinding, SaidCount } from "../model/figure-facts.ts";
import type { RelationEntry } from "../model/relation-entry.ts";
import { type Relation, relationIds, relations } from "../model/relations.ts";
import { type FigureNode, type FigureSubject, nodeIn, type SubjectOf } from "./subject.ts";

/** Says a finding in both languages. */
export const findingText = (facts: FigureFinding): Bilingual => ({
  en: say(figureSheetWords.en.finding, facts),
  zh: say(figureSheetWords.zh.finding, facts),
});

/** @param written the title of the caption, for subjects that say no more than it */
export function findingOf(graph: ConceptGraph, subject: FigureSubject, written: Bilingual): FigureFinding {
  switch (subject.kind) {
    case "node":
      return nodeFinding(graph, subject);
    case "comparison": {
      const actorsOf = new Map<ActorId, Set<ActorId>>();
      for (const { from, to } of subject.edges) actorsOf.set(to, (actorsOf.get(to) ?? new Set()).add(from));
      const spokenOfBy = (least: number): number => [...actorsOf.values()].filter(({ size }) => size >= least).length;
      const names = subject.actors.map((id) => nodeIn(subject, id).name);
      return { kind: "comparison", names, shared: spokenOfBy(2), byAll: spokenOfBy(names.length), topics: actorsOf.size };
    }
    case "path": {
      const names = [subject.start, subject.end].map((id) => inSentence(graph, nodeIn(subject, id).label));
      return { kind: "path", names, steps: subject.distance.get(subject.end) ?? 0, paths: subject.total };
    }
    case "edge": {
      const [edge, ...others] = subject.edges;
      const [start, end] = [subject.from, subject.to].map((id) => findActor(graph, id));
      if (!edge || !start || !end || others.some(({ relation }) => relation !== edge.relation)) return { kind: "written", text: written };
      const [from, to] = [titleName(start), titleName(end)];
      return { kind: "edge", from, relation: edge.relation, reads: edge.reading.reads, to: inSentence(graph, to) };
    }
    case "family":
      return {
        kind: "family",
        name: nodeIn(subject, subject.root).name,
        type: nodeIn(subject, subject.root).type,
        members: subject.nodes.filter(({ type }) => type === nodeIn(subject, subject.root).type).length - 1,
      };
    case "pair": {
      const [actor, topic] = subject.names;
      const claims = new Set(subject.edges.flatMap((edge) => edge.claims)).size;
      return { kind: "pair", names: [...(actor ? [actor] : []), ...(topic ? [inSentence(graph, topic)] : [])], claims };
    }
    case "collection":
      return { kind: "collection", nodes: subject.nodes.length, claims: subject.edges.flatMap(({ claims }) => claims).length };
    default:
      return { kind: "written", text: written };
  }
}

/** The most characters of a name in a title with two of them. */
const maxNameLength = { en: 45, zh: 22 } as const;

/** The name of a node, or its label in place of one that is long. */
const titleName = ({ name, label }: Pick<FigureNode, "name" | "label">): Bilingual => ({
  en: name.en.length > maxNameLength.en ? label.en : name.en,
  zh: name.zh.length > maxNameLength.zh ? label.zh : name.zh,
});

function nodeFinding(graph: ConceptGraph, subject: SubjectOf<"node">): FigureFinding {
  const { name, type } = nodeIn(subject, subject.centre);
  if (subject.depth > 1) return { kind: "name", name };
  const outgoing = sayings.map((relation): SaidCount => ({ relation, count: topicsBy(subject, relation) }));
  const counts = outgoing.filter(({ count }) => count > 0).sort((a, b) => b.count - a.count);
  if (canBeActor(type) && counts.length > 0) {
    const countable = counts.filter(({ relation }) => countedRelations.includes(relation)).slice(0, 2);
    return countable.length > 0 ? { kind: "speaker", name, said: countable } : { kind: "name", name };
  }
  const [first] = sayings
    .map((relation) => ({ relation, speakers: speakersBy(subject, relation) }))
    .filter(({ speakers }) => speakers > 0)
    .sort((a, b) => b.speakers - a.speakers || relationIds.indexOf(a.relation) - relationIds.indexOf(b.relation));
  return first ? { kind: "topic", name, inSentence: inSentence(graph, name), ...first } : { kind: "name", name };
}

/** Relations whose objects are of one type, and not speakers themselves, so that they can be counted in a title. */
const countedRelations: readonly Relation[] = sayings.filter((relation) => {
  const types = new Set((relations[relation] as RelationEntry).joins.flatMap(({ to }) => to));
  return types.size === 1 && [...types].every((type) => !canBeActor(type));
});

const topicsBy = ({ edges, centre }: SubjectOf<"node">, relation: Relation): number =>
  new Set(edges.filter((edge) => edge.from === centre && edge.relation === relation && isInOwnName(edge)).map(({ to }) => to)).size;

const speakersBy = (subject: SubjectOf<"node">, relation: Relation): number =>
  new Set(
    subject.edges
      .filter((edge) => edge.to === subject.centre && edge.relation === relation && isInOwnName(edge))
      .map(({ from }) => from)
      .filter((id) => nodeIn(subject, id).type === "person"),
  ).size;

const isInOwnName = ({ standing }: { readonly standing: string }): boolean => standing === "stated";

/** A name as it stands within a sentence: one that is no proper name begins in lower case. */
const inSentence = (graph: ConceptGraph, { en, zh }: Bilingual): Bilingual => ({
  en: isCommonWord(graph, en) ? en.charAt(0).toLowerCase() + en.slice(1) : en,
  zh,
});

/** True if the first word of a name stands in lower case in the statements of the graph: such a name is no proper name. */
function isCommonWord(graph: ConceptGraph, name: string): boolean {
  const word = /^[A-Z][a-z]+(?=[\s-]|$)/u.exec(name)?.[0].toLowerCase();
  if (word === undefined) return false;
  const pattern = new RegExp(`(?<![A-Za-z])${word}(?![A-Za-z])`, "u");
  return graph.claims.some(({ statement }) => pattern.test(statement.en));
}

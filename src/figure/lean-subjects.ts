/** Leaves out who a speaker is and what they work on, where a column has no room for that beside what they say. */
import { sayings } from "../graph/actors.ts";
import type { ConceptGraph } from "../graph/concept-graph.ts";
import { groupedBy } from "../graph/grouped-by.ts";
import type { ActorId } from "../model/built.ts";
import { type RelationEntry, type RelationFamily, relationFamilies } from "../model/relation-entry.ts";
import { type Relation, relationIds, relations } from "../model/relations.ts";
import type { FigureEdge, FigureSubject, SubjectOf } from "./subject.ts";

/**
 * The subjects from which ever more verbs are left out: first where a speaker belongs, then what they work on, but never what they say or have
 * signed. None where the subject is no person.
 */
export function leanSubjects(graph: ConceptGraph, subject: SubjectOf<"node">): readonly (() => FigureSubject)[] {
  if (subject.depth > 1 || graph.findNode(subject.centre)?.type !== "person") return [];
  const verbs = [...groupedBy(subject.edges.filter(isBesideWords), verbOf).values()].sort(
    ([a], [b]) => rankOf(b?.relation) - rankOf(a?.relation),
  );
  return verbs.map((_, index) => () => without(subject, new Set(verbs.slice(0, index + 1).flat())));
}

const entryOf = (relation: Relation): RelationEntry => relations[relation];

const isBesideWords = ({ relation }: FigureEdge): boolean => !sayings.includes(relation) && entryOf(relation).isSigning !== true;

const verbOf = ({ from, relation, reading }: FigureEdge): string => `${from} ${relation} ${reading.reads.en}`;

/** Where somebody belongs goes before what they work on. */
const rankOf = (relation: Relation | undefined): number =>
  relation === undefined ? 0 : relationIds.indexOf(relation) + (entryOf(relation).family === "structure" ? relationIds.length : 0);

/** Families of verbs: the first of them are left out first. */
const families = (Object.keys(relationFamilies) as RelationFamily[]).reverse();

function without(subject: SubjectOf<"node">, left: ReadonlySet<FigureEdge>): FigureSubject {
  const edges = subject.edges.filter((edge) => !left.has(edge));
  const joined = new Set(edges.flatMap(({ from, to }) => [from, to]));
  const isKept = (id: ActorId): boolean => id === subject.centre || joined.has(id);
  // What stands under another verb, too, is not left out.
  const lost = new Set([...left].filter(({ from, to }) => !isKept(from) || !isKept(to)).map(({ family }) => family));
  const drawn = new Set(edges.filter(isBesideWords).map(({ family }) => family));
  const omittedKinds = families.filter((family) => lost.has(family)).map((family) => ({ family, isAll: !drawn.has(family) }));
  return { ...subject, edges, nodes: subject.nodes.filter(({ id }) => isKept(id)), omittedKinds };
}

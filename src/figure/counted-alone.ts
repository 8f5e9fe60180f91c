/** Counts by verb what each actor of a comparison alone speaks of, where the frame has no room for its names. */
import { groupedBy } from "../graph/grouped-by.ts";
import { figureSheetWords } from "../language/figure-sheet.ts";
import type { Bilingual } from "../model/bilingual.ts";
import type { ActorId } from "../model/built.ts";
import { relationIds } from "../model/relations.ts";
import { type FigureEdge, type FigureNode, nodeIn, type SubjectOf } from "./subject.ts";

type Comparison = SubjectOf<"comparison">;

/** The edges of a comparison by topic. */
export const edgesByTopic = ({ edges }: { readonly edges: readonly FigureEdge[] }): ReadonlyMap<ActorId, readonly FigureEdge[]> =>
  groupedBy(edges, ({ to }) => to);

/** True for the edges of a topic that one actor alone speaks of. */
export const isOfOne = (edges: readonly FigureEdge[]): boolean => edges.every(({ from }) => from === edges[0]?.from);

/** The comparison with one node for each actor and verb, in place of the topics of one alone; each of these is counted once, under its first verb. */
export function withCounts(subject: Comparison): Comparison {
  const alone = [...edgesByTopic(subject).values()].filter(isOfOne).map((edges) => [...edges].sort(byVerb));
  const groups = [...groupedBy(alone.sort(byFirstVerb), ([first]) => `${first?.from} ${first?.relation}`)];
  const entries = groups.flatMap(([key, topics]) => {
    const first = topics[0]?.[0];
    if (!first) return [];
    const members = topics.flatMap(([edge]) => edge?.to ?? []);
    const id = `${key} alone` as ActorId;
    const label = countOf(members.length);
    const node: FigureNode = { ...nodeIn(subject, first.to), id, label, name: label, isHollow: false, members, isCount: true };
    const edge: FigureEdge = { ...first, id: `${key}~alone`, to: id, claims: topics.flat().flatMap(({ claims }) => claims) };
    return [{ node, edge }];
  });
  const gone = new Set(alone.flatMap(([edge]) => edge?.to ?? []));
  return {
    ...subject,
    nodes: [...subject.nodes.filter(({ id }) => !gone.has(id)), ...entries.map(({ node }) => node)],
    edges: [...subject.edges.filter(({ to }) => !gone.has(to)), ...entries.map(({ edge }) => edge)],
  };
}

const byVerb = (a: FigureEdge, b: FigureEdge): number => relationIds.indexOf(a.relation) - relationIds.indexOf(b.relation);

const byFirstVerb = ([a]: readonly FigureEdge[], [b]: readonly FigureEdge[]): number => (a && b ? byVerb(a, b) : 0);

const countOf = (members: number): Bilingual => ({
  en: figureSheetWords.en.countedAlone(members),
  zh: figureSheetWords.zh.countedAlone(members),
});

/** Counts by verb what each actor of a comparison alone speaks of, where the frame has no room for its names. */
import { groupedBy } from "../graph/grouped-by.ts";
import { figureSheetWords } from "../language/figure-sheet.ts";
import type { Bilingual } from "../model/bilingual.ts";
import type { ActorId } from "../model/built.ts";
import type { AloneFacts } from "../model/figure-facts.ts";
import { relationIds } from "../model/relations.ts";
import { standingIds } from "../model/standings.ts";
import { strongestStanding } from "./bar-evidence.ts";
import { isCertainClaim, isInOwnName } from "./count-claims.ts";
import { type FigureEdge, type FigureNode, nodeIn, type SubjectOf } from "./subject.ts";

type Comparison = SubjectOf<"comparison">;

/** The edges of a comparison by topic. */
export const edgesByTopic = ({ edges }: { readonly edges: readonly FigureEdge[] }): ReadonlyMap<ActorId, readonly FigureEdge[]> =>
  groupedBy(edges, ({ to }) => to);

/** True for the edges of a topic that one actor alone speaks of. */
export const isOfOne = (edges: readonly FigureEdge[]): boolean => edges.every(({ from }) => from === edges[0]?.from);

/**
 * The comparison with one node for each actor and verb, in place of the topics of one alone; each of these is counted once, under the first
 * verb by which it is stated. Those that are not stated are counted together, after the others of their actor.
 */
export function withCounts(subject: Comparison): Comparison {
  const alone = [...edgesByTopic(subject).values()].filter(isOfOne).map((edges) => [...edges].sort(byStatement));
  const groups = [
    ...groupedBy(
      alone.sort(byFirst),
      ([first]) => `${first?.from} ${first && isInOwnName(first) ? first.relation : "unstated"}${first?.isSignedByOthers ? " signed" : ""}`,
    ),
  ];
  const entries = groups.flatMap(([key, topics]) => {
    const first = topics[0]?.[0];
    if (!first) return [];
    const members = topics.flatMap(([edge]) => edge?.to ?? []);
    const id = `${key} alone` as ActorId;
    const isMore = alone.some(([other]) => other !== undefined && other.from === first.from && isInOwnName(other));
    const label = countOf(subject, first, topics, isMore);
    const node: FigureNode = { ...nodeIn(subject, first.to), id, label, name: label, isHollow: false, members, isCount: true };
    const edge: FigureEdge = { ...first, id: `${key}~alone`, to: id, claims: topics.flat().flatMap(({ claims }) => claims) };
    return [{ node, edge }];
  });
  const gone = new Set(alone.flatMap(([edge]) => edge?.to ?? []));
  return {
    ...subject,
    ...(subject.kin && { kin: withoutLetters(subject.kin) }),
    countedRelated: subject.nodes.filter(({ id, isRelated }) => isRelated === true && gone.has(id)).length,
    // Letters for what is related would lead to nothing.
    nodes: [
      ...subject.nodes.filter(({ id }) => !gone.has(id)).map((node) => ({ ...node, ...node.unlettered })),
      ...entries.map(({ node }) => node),
    ],
    edges: [...subject.edges.filter(({ to }) => !gone.has(to)), ...entries.map(({ edge }) => edge)],
  };
}

const withoutLetters = (kin: NonNullable<Comparison["kin"]>): NonNullable<Comparison["kin"]> =>
  new Map([...kin].map(([row, others]) => [row, new Map([...others].map(([actor, { isForm }]) => [actor, { isForm }]))]));

const unstatedLast = (edge: FigureEdge): number => (isInOwnName(edge) ? 0 : 1);

const byStatement = (a: FigureEdge, b: FigureEdge): number =>
  unstatedLast(a) - unstatedLast(b) || relationIds.indexOf(a.relation) - relationIds.indexOf(b.relation);

const byFirst = ([a]: readonly FigureEdge[], [b]: readonly FigureEdge[]): number => (a && b ? byStatement(a, b) : 0);

/** @param isMore true where the actor states others */
function countOf(subject: Comparison, first: FigureEdge, topics: readonly (readonly FigureEdge[])[], isMore: boolean): Bilingual {
  const { relation, reading } = first;
  const [type, ...otherTypes] = new Set(topics.flatMap(([edge]) => (edge ? [nodeIn(subject, edge.to).type] : [])));
  const evidence = topics.map(strongestStanding);
  const facts: AloneFacts = {
    topics: topics.length,
    relation,
    reads: reading.reads,
    isMore,
    uncertain: topics.filter((edges) => !edges.some((edge) => isInOwnName(edge) && isCertainClaim(edge))).length,
    ...(first.isSignedByOthers && { isSigned: true }),
    ...(type && otherTypes.length === 0 && { type }),
    ...(!isInOwnName(first) && { unstated: standingIds.filter((standing) => evidence.includes(standing)) }),
  };
  return { en: figureSheetWords.en.countAlone(facts), zh: figureSheetWords.zh.countAlone(facts) };
}

/** Finds what a matrix shows: which columns have marks in the most rows, or what a few rows share. */
import type { ConceptGraph } from "../graph/concept-graph.ts";
import { groupedBy } from "../graph/grouped-by.ts";
import type { Matrix } from "../graph/matrix/build-matrix.ts";
import { whoSpoke } from "../graph/speakers.ts";
import type { Bilingual } from "../model/bilingual.ts";
import type { BuiltClaim, NodeId } from "../model/built.ts";
import type { FigureFinding, FindingKinds, FirstColumns, MatrixLead } from "../model/figure-facts.ts";
import type { MatrixSetting } from "../view/view-state.ts";
import { inSentence } from "./name-in-sentence.ts";
import { sharedFacts } from "./shared-facts.ts";

/** The most actors whose common topics are counted in the title. */
const maxCompared = 4;

/** The most columns that a title names: of those that have the most by one count, and of those that stand before the others by both. */
const maxNamed = 2;
const maxLeading = 3;

/** @param isComparison true where the rows are those that a reader compares */
export function matrixFinding(
  graph: ConceptGraph,
  matrix: Matrix,
  { rows, columns }: Pick<MatrixSetting, "rows" | "columns">,
  isComparison: boolean,
): FigureFinding {
  const raised = matrix.rows.flatMap(({ actor }) =>
    matrix.columns.flatMap(({ node }) =>
      (matrix.cell(actor.id, node.id)?.claims ?? []).map(({ to, standing, confidence }) => ({ from: actor.id, to, standing, confidence })),
    ),
  );
  const byTopic = [...groupedBy(raised, ({ to }) => to).values()];
  if (isComparison && matrix.rows.length > 1 && matrix.rows.length <= maxCompared) {
    const names = matrix.rows.map(({ actor }) => actor.name);
    const arePeople = matrix.rows.every(({ actor }) => actor.node?.type === "person");
    return { kind: "comparison", names, arePeople, ...sharedFacts(byTopic, names.length), ...relatedIn(graph, matrix) };
  }
  const byActors = columnCounts(graph, matrix);
  const maxActors = Math.max(0, ...byActors.map(({ actors }) => actors));
  const lead = leadIn(byActors);
  const only = lead.columns.length === 1 ? lead.columns[0] : undefined;
  return {
    kind: "matrix",
    columns,
    rows,
    actors: speakingRows(graph, matrix).length,
    topics: matrix.columns.length,
    most: lead.columns.map(({ name }) => name),
    lead: lead.kind,
    maxActors,
    surely: lead.columns.length === 0 ? maxActors : Math.min(...lead.columns.map(({ certain }) => certain)),
    uncertain: only ? only.actors - only.certain : 0,
    unidentified: only?.unidentified ?? 0,
    unidentifiedUncertain: only?.unidentifiedUncertain ?? 0,
    ...(lead.kind === "leading" && { byAll: namedFirst(byActors, "actors"), certain: namedFirst(byActors, "certain") }),
    ...(lead.kind === "unsurpassed" && { certain: namedFirst(byActors, "certain") }),
  };
}

/** Topics of one row alone that stand in one column with another of another row: the columns are groups of topics. */
function relatedIn(graph: ConceptGraph, { rows, columns, cell }: Matrix): Pick<FindingKinds["comparison"], "related"> {
  const groups = columns.flatMap(({ node }) => {
    const topicsOf = rows.map(({ actor }) => new Set((cell(actor.id, node.id)?.claims ?? []).map(({ to }) => to)));
    const topics = new Set(topicsOf.flatMap((some) => [...some]));
    const alone = [...topics].filter((id) => topicsOf.filter((some) => some.has(id)).length === 1);
    const isOfSeveral = topicsOf.filter((some) => some.size > 0).length > 1;
    return isOfSeveral && alone.length > 0 ? [{ node, alone }] : [];
  });
  const topics = new Set(groups.flatMap(({ alone }) => alone)).size;
  const [first] = groups;
  const only = first && groups.length === 1 && { only: inSentence(graph, first.node.label) };
  return topics === 0 ? {} : { related: { topics, groups: groups.length, ...only } };
}

/** Counts the actors of each column. */
function columnCounts(graph: ConceptGraph, matrix: Matrix): readonly ColumnCount[] {
  const counted = speakingRows(graph, matrix);
  return matrix.columns.map(({ node }): ColumnCount => {
    const raisers = counted.filter(({ actor }) => matrix.cell(actor.id, node.id));
    const isSure = ({ actor }: (typeof raisers)[number]): boolean =>
      (matrix.cell(actor.id, node.id)?.claims ?? []).some(({ confidence }) => confidence === "certain");
    const unknown = raisers.filter(({ actor }) => actor.node?.identity === "unsure");
    return {
      id: node.id,
      name: inSentence(graph, node.label),
      actors: raisers.length,
      certain: raisers.filter(isSure).length,
      unidentified: unknown.length,
      unidentifiedUncertain: unknown.filter((raiser) => !isSure(raiser)).length,
    };
  });
}

/** The number of actors of each column, and the columns that the title names. */
export function actorCounts(graph: ConceptGraph, matrix: Matrix) {
  const counts = columnCounts(graph, matrix);
  return { actors: new Map(counts.map(({ id, actors }) => [id, actors])), leading: new Set(leadIn(counts).columns.map(({ id }) => id)) };
}

/** The rows that count as speakers: not those of people who are only reported. */
export function speakingRows(graph: ConceptGraph, { rows }: Matrix): Matrix["rows"] {
  const spoke = whoSpoke(graph);
  return rows.filter(({ actor }) => actor.node?.type !== "person" || spoke.has(actor.id));
}

interface ColumnCount {
  readonly id: NodeId;
  readonly name: Bilingual;
  /** All who raise it, those who do so in a claim that is certain, and those who are not identified. */
  readonly actors: number;
  readonly certain: number;
  readonly unidentified: number;
  readonly unidentifiedUncertain: number;
}

type Measure = "actors" | "certain";

const firstIn = (columns: readonly ColumnCount[], measure: Measure): readonly ColumnCount[] =>
  columns.filter((column) => columns.every((other) => other[measure] <= column[measure]));

/** Names the columns with the most, if they are few; `isMany` where they are more. */
function namedFirst(columns: readonly ColumnCount[], measure: Measure): FirstColumns {
  const first = firstIn(columns, measure);
  const isMany = first.length > maxNamed;
  return { names: isMany ? [] : first.map(({ name }) => name), isMany, actors: first[0]?.[measure] ?? 0 };
}

/**
 * Finds columns of which a title may say that they have the most, whether claims that are not certain count or not: those with the most by
 * both counts; one that no other exceeds by either; or a few that stand before all others by both.
 */
function leadIn(columns: readonly ColumnCount[]): { readonly kind: MatrixLead; readonly columns: readonly ColumnCount[] } {
  const [most, certain] = [firstIn(columns, "actors"), firstIn(columns, "certain")];
  const none = { kind: "most", columns: [] } as const;
  if ((most[0]?.actors ?? 0) < 2) return none;
  const common = most.filter((column) => certain.includes(column));
  if (most.length <= maxNamed && common.length === most.length && common.length === certain.length) return { kind: "most", columns: most };
  // Others that are first by all claims are named with the one that is first by certain ones, too.
  if (common.length === 1) return { kind: "unsurpassed", columns: most.length <= maxNamed ? most : common };
  const leads = (some: readonly ColumnCount[]): boolean =>
    (["actors", "certain"] as const).every((measure) => {
      const least = Math.min(...some.map((column) => column[measure]));
      return columns.every((other) => some.includes(other) || other[measure] < least);
    });
  const byNumber = [...columns].sort((a, b) => b.actors - a.actors || b.certain - a.certain);
  const leading = [2, maxLeading].map((count) => byNumber.slice(0, count)).find(leads);
  return leading && Math.max(most.length, certain.length) <= maxNamed ? { kind: "leading", columns: leading } : none;
}

/** The claims of the cells, row by row, each once. */
export const claimsOf = ({ rows, columns, cell }: Pick<Matrix, "rows" | "columns" | "cell">): readonly BuiltClaim[] => [
  ...new Set(rows.flatMap(({ actor }) => columns.flatMap(({ node }) => cell(actor.id, node.id)?.claims ?? []))),
];

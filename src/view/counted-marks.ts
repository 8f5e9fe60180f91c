/** Accounts for the numbers of the legend and the filters: what the map shows while nothing is selected, and how many claims that is. */
import type { ConceptGraph } from "../graph/concept-graph.ts";
import { isAtRest } from "../graph/speaking.ts";
import type { NodeId } from "../model/built.ts";
import type { MarksCount } from "../model/marks-count.ts";
import { nodeTypeIds } from "../model/node-types.ts";
import type { RelationEntry } from "../model/relation-entry.ts";
import { type Relation, relationIds, relations } from "../model/relations.ts";
import { standings } from "../model/standings.ts";
import { collapseFamilies, countInside, type RenderedGraph } from "./collapse.ts";
import { type FilteredGraph, filterGraph, isDrawnAtRest, visibleGraph, withoutRequested } from "./filters.ts";
import type { ViewState } from "./view-state.ts";

/** The parts of a view that say what the map shows while nothing is selected. */
type Shown = Pick<ViewState, "hidden" | "added" | "expandedFamilies">;

/** Finds what the map renders while nothing is selected. */
const atRest = (graph: ConceptGraph, shown: Shown): RenderedGraph =>
  collapseFamilies(graph, visibleGraph(graph, shown), shown.expandedFamilies);

/** True for a relation by which something is raised, such as a proposal, and no side taken on it. */
const isRaising = (relation: Relation): boolean => isAtRest({ relation }) && (relations[relation] as RelationEntry).sign === undefined;

/** Counts the marks of the types of which something is inside a collapsed family. */
export function countMarks(graph: ConceptGraph, shown: Shown): readonly MarksCount[] {
  const rendered = atRest(graph, shown);
  const raised = graph.claims.filter(({ relation, standing }) => isRaising(relation) && standings[standing].firstView);
  return nodeTypeIds.flatMap((type): readonly MarksCount[] => {
    const isOf = (id: NodeId): boolean => graph.node(id).type === type;
    const marks = [...rendered.nodes].filter(isOf);
    const members = [...rendered.collapsedInto.keys()].filter(isOf);
    const raising = relationIds.find((id) => raised.some(({ relation, to }) => relation === id && isOf(to)));
    if (members.length === 0 || !raising) return [];
    const all = new Set([...marks, ...members]);
    const claims = raised.filter(({ to }) => all.has(to));
    const stated = new Set(claims.filter(({ standing }) => standing === "stated").map(({ to }) => to)).size;
    return [
      {
        type,
        marks: marks.length,
        inside: members.length,
        twice: marks.reduce((sum, id) => sum + countInside(graph, rendered, id), -members.length),
        raising,
        stated,
        notStated: new Set(claims.map(({ to }) => to)).size - stated,
      },
    ];
  });
}

/** How many claims pass the filters, and why the others do not. */
export interface ClaimsCount {
  readonly total: number;
  readonly matching: number;
  /** Those that only the types of what they join keep out. */
  readonly ofHiddenTypes: number;
  readonly ofOtherFilters: number;
  /** The claims of the lines that are drawn while nothing is selected. */
  readonly drawn: number;
}

/** Counts the claims of a graph by what the filters do to them. */
export function countFilteredClaims(graph: ConceptGraph, shown: Shown): ClaimsCount {
  const total = graph.claims.length;
  const matching = claimsIn(filterGraph(graph, withoutRequested(shown)));
  const ofAllTypes = claimsIn(filterGraph(graph, { ...shown.hidden, types: [] }));
  const drawn = [...atRest(graph, shown).edges.values()].filter((edge) => isDrawnAtRest(graph, shown, edge));
  return {
    total,
    matching,
    ofHiddenTypes: ofAllTypes - matching,
    ofOtherFilters: total - ofAllTypes,
    drawn: drawn.reduce((sum, { claims }) => sum + claims.length, 0),
  };
}

const claimsIn = ({ edges }: FilteredGraph): number => [...edges.values()].reduce((sum, { claims }) => sum + claims.length, 0);

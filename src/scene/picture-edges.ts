/** The lines of a picture: which edge is drawn how. */
import { byText, type ConceptGraph, edgeIdOf, type GraphEdge } from "../graph/concept-graph.ts";
import { edgeReading } from "../graph/edge-reading.ts";
import { strongestOf } from "../graph/evidence.ts";
import { isAtRest } from "../graph/speaking.ts";
import type { BuiltClaim, EdgeId } from "../model/built.ts";
import type { RelationEntry } from "../model/relation-entry.ts";
import { relations } from "../model/relations.ts";
import type { RenderedGraph } from "../view/collapse.ts";
import { isDrawnAtRest } from "../view/filters.ts";
import type { ViewState } from "../view/view-state.ts";
import { lanesOf } from "./edge-lanes.ts";
import type { Emphases } from "./emphasis.ts";
import type { Emphasis, SceneEdge } from "./scene-types.ts";
import { strongLines } from "./strong-lines.ts";

/** The parts of a view that lines depend on. */
type EdgeView = Pick<ViewState, "hidden" | "added" | "language" | "selection" | "ego">;

/** The edges of what is rendered, ordered by id. */
export function sceneEdges(graph: ConceptGraph, view: EdgeView, rendered: RenderedGraph, emphases: Emphases): SceneEdge[] {
  const edges = [...rendered.edges.values()].sort((a, b) => byText(a.id, b.id));
  const lanes = lanesOf(edges);
  const atRest = edges.filter((edge) => isDrawnAtRest(graph, view, edge));
  const strong = strongLines(
    atRest.map(({ id, from, to, claims, relation }) => {
      const entry: RelationEntry = relations[relation];
      return { id, from, to, claims: claims.length, isAlwaysStrong: entry.alwaysStrong === true };
    }),
  );
  return edges.map((edge) => {
    const entry: RelationEntry = relations[edge.relation];
    const { claims } = edge;
    const best = strongestOf(withHiddenSessions(graph, view, claims));
    const reads = edgeReading(graph, edge).reads[view.language];
    const emphasis = emphases.edge(edge.id as EdgeId);
    const isFarther = emphasis === "plain" && isOfFartherStep(view, edge);
    return {
      id: edge.id,
      from: edge.from,
      to: edge.to,
      relation: edge.relation,
      line: entry.line,
      form: isFarther ? "hair" : formOf(edge, emphasis, strong),
      reads,
      standing: best.standing,
      confidence: best.confidence,
      claims: claims.length,
      lane: lanes.get(edge.id) ?? 0,
      emphasis,
      ...(emphasis === "selected" || emphasis === "near" ? { label: reads } : {}),
    };
  });
}

/** True for a line that does not reach the selected node, where more than one step is drawn: what belongs to the node is read first. */
const isOfFartherStep = ({ selection, ego }: EdgeView, { from, to }: GraphEdge): boolean =>
  selection.kind === "node" && ego.depth > 1 && from !== selection.id && to !== selection.id;

/** A line from a member to its expanded family recedes behind those of whoever speaks of it. */
function formOf(edge: GraphEdge, emphasis: Emphasis, strong: ReadonlySet<string>): SceneEdge["form"] {
  if (emphasis !== "plain") return "arrow";
  if ((relations[edge.relation] as RelationEntry).broadens) return "line";
  return !isAtRest(edge) ? "arrow" : strong.has(edge.id) ? "strong" : "hair";
}

/** Adds, to the claims of an edge, those that are hidden only because a filter hides their session. */
function withHiddenSessions(
  graph: ConceptGraph,
  { hidden }: Pick<ViewState, "hidden">,
  claims: readonly BuiltClaim[],
): readonly BuiltClaim[] {
  if (hidden.sessions.length === 0) return claims;
  const isSelected = ({ standing, confidence }: BuiltClaim): boolean =>
    !hidden.standings.includes(standing) && !hidden.confidences.includes(confidence);
  const all = claims.flatMap((claim) => graph.findEdge(edgeIdOf(claim))?.claims ?? []);
  return [...claims, ...all.filter(isSelected)];
}

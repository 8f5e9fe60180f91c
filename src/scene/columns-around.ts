/** The nodes in the columns around selected nodes, and those that stay between them. */
import { byText, type ConceptGraph, type GraphEdge } from "../graph/concept-graph.ts";
import { speaks } from "../graph/speaking.ts";
import type { NodeId } from "../model/built.ts";
import { zoneOfType } from "../model/zones.ts";
import type { Highlight } from "../selection/selection-kind.ts";
import type { RenderedGraph } from "../view/collapse.ts";
import { type Columned, centresOf, columnRows, maxRows } from "./ego-columns.ts";
import type { Emphases } from "./emphasis.ts";
import { type Around, aroundCompared, egoOf } from "./neighbour-groups.ts";
import { standingByRole } from "./row-places.ts";

/** Lists the rendered edges that the selection does not fade. */
export const shownEdges = ({ edges }: RenderedGraph, emphases: Emphases): readonly GraphEdge[] =>
  [...edges.values()].filter(({ id }) => emphases.edge(id) !== "faded");

export interface Drawn {
  readonly rendered: RenderedGraph;
  readonly emphases: Emphases;
  readonly highlight: Highlight | undefined;
}

/** Finds what stands in columns, and around which nodes; undefined if the view has no columns. */
export function columnsIn(graph: ConceptGraph, view: Columned, { rendered, emphases, highlight }: Drawn): Around | undefined {
  if (highlight?.columns && view.layout === "by-role") return columnsOfAnswer(graph, { rendered, emphases, highlight });
  const centres = centresOf(graph, view);
  if (!centres) return undefined;
  if (view.selection.kind === "compare") return aroundCompared(centres, shownEdges(rendered, emphases));
  const ego = egoOf(view, rendered);
  if (!ego) return undefined;
  const around = { centres, groups: ego.groups };
  return view.ego.depth === 1 ? around : withFarther(graph, around, rendered, emphases);
}

/** Arranges an answer in two columns, if it has them and their names have room. */
function columnsOfAnswer(graph: ConceptGraph, { rendered, emphases, highlight }: Drawn): Around | undefined {
  const heightOf = (id: NodeId): number => standingByRole(graph.node(id)).y;
  const shown = [...rendered.nodes].filter((id) => emphases.node(id) !== "faded").sort((a, b) => heightOf(b) - heightOf(a) || byText(a, b));
  const columns = highlight?.columns?.(graph, shown, shownEdges(rendered, emphases));
  if (!columns || Math.max(columns.says.length, columns.groups.flat().length) > maxRows) return undefined;
  const { says: centres, groups, side } = columns;
  return { centres, groups, side, heights: new Map(columnRows(groups).map(({ item, y }) => [item, y])) };
}

/**
 * Adds what is farther away than one step, as the last group. Whoever speaks stays in the band, since lines lead from there to both sides,
 * and so does what is too much for two columns.
 */
function withFarther(graph: ConceptGraph, { centres, groups }: Around, rendered: RenderedGraph, emphases: Emphases): Around {
  const beside = new Set([...centres, ...groups.flat()]);
  const farther = [...rendered.nodes].filter((id) => !beside.has(id) && emphases.node(id) !== "faded");
  const all = [...groups, farther];
  const inColumns = all.flat().filter((id) => !speaks(graph, id));
  const withoutZone = inColumns.filter((id) => zoneOfType(graph.node(id).type) === undefined);
  const tooMany = Math.min(Math.max(inColumns.length - 2 * maxRows, 0), withoutZone.length);
  const inBand = new Set([...all.flat().filter((id) => speaks(graph, id)), ...withoutZone.slice(withoutZone.length - tooMany)]);
  return { centres, groups: all.map((ids) => ids.filter((id) => !inBand.has(id))), inBand: [...inBand] };
}

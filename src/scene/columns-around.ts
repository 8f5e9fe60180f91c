/** The nodes in the columns around selected nodes, and those that stay between them. */
import { byText, type ConceptGraph, type GraphEdge } from "../graph/concept-graph.ts";
import { speaks } from "../graph/speaking.ts";
import type { NodeId } from "../model/built.ts";
import { zoneOfType } from "../model/zones.ts";
import type { Highlight } from "../selection/selection-kind.ts";
import type { RenderedGraph } from "../view/collapse.ts";
import { type Columned, centreOf, columnGroups, columnRows, maxRows } from "./ego-columns.ts";
import type { Emphases } from "./emphasis.ts";
import { type Around, egoOf } from "./neighbour-groups.ts";
import { standingByRole } from "./row-places.ts";

/** Lists the rendered edges that the selection does not fade. */
export const shownEdges = ({ edges }: RenderedGraph, emphases: Emphases): readonly GraphEdge[] =>
  [...edges.values()].filter(({ id }) => emphases.edge(id) !== "faded");

export interface Emphasised {
  readonly rendered: RenderedGraph;
  readonly emphases: Emphases;
  readonly highlight: Highlight | undefined;
}

/** Finds what stands in columns, and around which nodes; undefined if the view has no columns. */
export function columnsIn(graph: ConceptGraph, view: Columned, emphasised: Emphasised): Around | undefined {
  if (view.layout !== "by-role") return undefined;
  const { rendered, emphases, highlight } = emphasised;
  if (highlight?.columns) return columnsOfAnswer(graph, emphasised);
  const centre = centreOf(graph, view);
  const ego = centre && egoOf(view, rendered);
  if (!ego) return undefined;
  const around = { centres: [centre], groups: ego.groups };
  return view.ego.depth === 1 ? around : withFarther(graph, around, rendered, emphases);
}

/** Arranges an answer in columns, if it has them and their names have room. */
function columnsOfAnswer(graph: ConceptGraph, { rendered, emphases, highlight }: Emphasised): Around | undefined {
  const heightOf = (id: NodeId): number => standingByRole(graph.node(id)).y;
  const shown = [...rendered.nodes].filter((id) => emphases.node(id) !== "faded").sort((a, b) => heightOf(b) - heightOf(a) || byText(a, b));
  const columns = highlight?.columns?.(graph, shown, shownEdges(rendered, emphases));
  if (!columns) return undefined;
  const { says: centres, groups, side } = columns;
  if (!side) return { centres, groups, ...(columns.between && { inBand: columns.between }) };
  const isTooMuch = Math.max(centres.length, groups.flat().length) > maxRows;
  return isTooMuch ? undefined : { centres, groups, side, heights: new Map(columnRows(groups).map(({ item, y }) => [item, y])) };
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
  const around = { centres, groups: all.map((ids) => ids.filter((id) => !inBand.has(id))), inBand: [...inBand] };
  return { ...around, sides: sidesAcross(graph, around.groups.flat(), shownEdges(rendered, emphases), sidesOf(graph, { groups })) };
}

type Sides = ReadonlyMap<NodeId, "left" | "right">;

/** The sides on which the groups of a single step stand: the next step leaves them there. */
function sidesOf(graph: ConceptGraph, around: Pick<Around, "groups">): Sides {
  const [left = []] = columnGroups(graph, around, new Map());
  const onLeft = new Set(left.flat());
  return new Map(around.groups.flat().map((id) => [id, onLeft.has(id) ? "left" : "right"]));
}

/** Finds for each node without a side the one across from what it is joined to: a line within a column would pass through the marks between. */
function sidesAcross(graph: ConceptGraph, ids: readonly NodeId[], lines: readonly GraphEdge[], before: Sides): Sides {
  const found = new Map<NodeId, "left" | "right">(before);
  for (const id of ids) {
    const zone = zoneOfType(graph.node(id).type);
    if (zone !== undefined) found.set(id, zone === "left" ? "left" : "right");
  }
  for (const id of ids) {
    if (zoneOfType(graph.node(id).type) !== undefined) continue;
    const beside = lines.flatMap(({ from, to }) => (from === id ? [to] : to === id ? [from] : [])).map((other) => found.get(other));
    const toRight = beside.filter((side) => side === "right").length - beside.filter((side) => side === "left").length;
    if (toRight !== 0) found.set(id, toRight > 0 ? "left" : "right");
  }
  return found;
}

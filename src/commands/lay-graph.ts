import type { ConceptGraph } from "../graph/concept-graph.ts";
import { hierarchyOf } from "../graph/hierarchy.ts";
import type { Position } from "../layout/layout-file.ts";
import { layNetwork } from "../layout/network-layout.ts";
import { markOnSheet } from "../layout/network-model.ts";
import { markInBand, placeWaiting, type WaitingNode } from "../layout/place-waiting.ts";
import { layByRole } from "../layout/role-layout.ts";
import type { RoleNode } from "../layout/role-model.ts";
import { sheet } from "../layout/role-sheet.ts";
import type { ShownLine } from "../layout/spots.ts";
import type { BuiltNode } from "../model/built.ts";
import type { Zone } from "../model/node-types.ts";
import { zoneOfType } from "../model/zones.ts";
import { pictureOf } from "../scene/picture.ts";
import { textWidth } from "../scene/text-width.ts";
import { initialView } from "../view/update.ts";

const zoneOf = ({ type }: Pick<BuiltNode, "type">): Zone | undefined => zoneOfType(type);

export interface LaidOut {
  readonly byRole: ReadonlyMap<string, Position>;
  readonly network: ReadonlyMap<string, Position>;
}

/**
 * Lays a graph out in both ways: first what the first view shows, then what waits.
 *
 * @param known places to keep; empty to lay everything out anew
 */
export function layGraph(graph: ConceptGraph, known: LaidOut): LaidOut {
  const shown = shownAtFirst(graph);
  const waiting = graph.nodes.map((node) => ({
    id: node.id,
    hasRow: zoneOf(node) !== undefined,
    neighbours: [...graph.neighboursOf(node.id)],
  }));
  return {
    byRole: withWaiting(graph, waiting, layByRole(shown.nodes, shown.lines, known.byRole), { known: known.byRole, toRoom: markInBand }),
    network: withWaiting(
      graph,
      waiting.map((node) => ({ ...node, hasRow: false })),
      layNetwork(shown.nodes, shown.lines, known.network),
      { known: known.network, toRoom: markOnSheet },
    ),
  };
}

/** Lists the nodes and lines of the first view, with the width of the wider name. */
function shownAtFirst(graph: ConceptGraph): { readonly nodes: readonly RoleNode[]; readonly lines: readonly ShownLine[] } {
  const [english, chinese] = (["en", "zh"] as const).map((language) => pictureOf(graph, { ...initialView(language), layout: "network" }));
  const nameOf = new Map(chinese?.nodes.map(({ id, label }) => [id, label]));
  const nodes = (english?.nodes ?? []).map(({ id, type, label }) => {
    const zone = zoneOf({ type });
    const [head] = hierarchyOf(graph).parents(id);
    const nameWidth = Math.max(textWidth(label, sheet.textSize), textWidth(nameOf.get(id) ?? "", sheet.textSize));
    return { id, ...(zone && { zone }), ...(head !== undefined && { under: head }), nameWidth };
  });
  return { nodes, lines: (english?.edges ?? []).map(({ from, to, claims, form }) => ({ from, to, claims, isStrong: form === "strong" })) };
}

interface WaitingOptions {
  readonly known: ReadonlyMap<string, Position>;
  readonly toRoom: (place: Position) => Position;
}

function withWaiting(
  graph: ConceptGraph,
  waiting: readonly WaitingNode[],
  first: ReadonlyMap<string, Position>,
  { known, toRoom }: WaitingOptions,
): ReadonlyMap<string, Position> {
  const kept = [...known].filter(([id]) => graph.findNode(id)?.id === id && !first.has(id));
  return placeWaiting(waiting, new Map([...kept, ...first]), (id) => first.has(id), toRoom);
}

import type { ConceptGraph } from "../graph/concept-graph.ts";
import { hierarchyOf } from "../graph/hierarchy.ts";
import type { Position } from "../layout/layout-file.ts";
import { placeWaiting } from "../layout/place-waiting.ts";
import { layByRole } from "../layout/role-layout.ts";
import { sheet } from "../layout/role-sheet.ts";
import type { BuiltNode } from "../model/built.ts";
import { type NodeTypeEntry, nodeTypes, type Zone } from "../model/node-types.ts";
import { pictureOf } from "../scene/picture.ts";
import { textWidth } from "../scene/text-width.ts";
import { initialView } from "../view/update.ts";

const zoneOf = ({ type }: Pick<BuiltNode, "type">): Zone | undefined => (nodeTypes[type] as NodeTypeEntry).zone;

/**
 * Lays a graph out by role: the first view, then what waits.
 *
 * @param known places to keep; empty to lay everything out anew
 */
export function layGraphByRole(graph: ConceptGraph, known: ReadonlyMap<string, Position>): ReadonlyMap<string, Position> {
  const [english, chinese] = (["en", "zh"] as const).map((language) => pictureOf(graph, { ...initialView(language), layout: "network" }));
  const nameOf = new Map(chinese?.nodes.map(({ id, label }) => [id, label]));
  const shown = english?.nodes ?? [];
  const nodes = shown.map(({ id, type, label }) => {
    const zone = zoneOf({ type });
    const [head] = hierarchyOf(graph).parents(id);
    const nameWidth = Math.max(textWidth(label, sheet.textSize), textWidth(nameOf.get(id) ?? "", sheet.textSize));
    return { id, ...(zone && { zone }), ...(head !== undefined && { under: head }), nameWidth };
  });
  const lines = (english?.edges ?? []).map(({ from, to, claims, form }) => ({ from, to, claims, isStrong: form === "strong" }));
  const first = layByRole(nodes, lines, known);
  const isShown = new Set<string>(first.keys());
  const waiting = graph.nodes.map((node) => ({
    id: node.id,
    hasRow: zoneOf(node) !== undefined,
    neighbours: [...graph.neighboursOf(node.id)],
  }));
  const kept = new Map([...known].filter(([id]) => graph.findNode(id)?.id === id && !isShown.has(id)));
  return placeWaiting(waiting, new Map([...kept, ...first]), (id) => isShown.has(id));
}

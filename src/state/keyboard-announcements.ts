/** Where the keys are on the graph, in words. */
import type { GraphEdge } from "../graph/concept-graph.ts";
import type { NodeId } from "../model/built.ts";
import { type NodeTypeEntry, nodeTypes } from "../model/node-types.ts";
import { standings } from "../model/standings.ts";
import { strongestOf } from "../scene/picture.ts";
import type { WalkGroup } from "../view/node-navigation.ts";
import { language, words } from "./current-view.ts";
import { graph } from "./graph-state.ts";
import { nameOfSelection } from "./navigation.ts";

/** A place on the ways from a node. */
export function tellStep(groups: readonly WalkGroup[], place: { readonly group: number; readonly step: number } | undefined): string {
  const group = place && groups[place.group];
  const step = group?.steps[place?.step ?? 0];
  if (!place || !group || !step) return "";
  const l = language.value;
  return words.value.walkStep({
    heading: group.heading[l],
    name: graph.value.node(step.other).name[l],
    place: place.step + 1,
    of: group.steps.length,
    kind: place.step === 0 ? place.group + 1 : undefined,
    kinds: groups.length,
    claims: step.edge.claims.length,
    standing: standings[strongestOf(step.edge.claims)].name[l],
  });
}

/** A node that one stands on, with the ways on from it. */
export function tellNode(id: NodeId, ways: readonly WalkGroup[]): string {
  const l = language.value;
  const lines = ways.map(({ heading, steps }) => `${heading[l]} ${steps.length}`);
  return words.value.walkNode({ ...named(id), lines });
}

/** An edge that one stands on. */
export const tellEdge = ({ claims }: GraphEdge): string =>
  words.value.walkEdge({
    name: nameOfSelection(graph.value) ?? "",
    claims: claims.length,
    standing: standings[strongestOf(claims)].name[language.value],
  });

/** An end of the edge that one stands on. */
export const tellEnd = ({ from }: GraphEdge, id: NodeId): string => words.value.walkEnd({ ...named(id), isSource: id === from });

function named(id: NodeId): { readonly name: string; readonly type: string } {
  const { name, type } = graph.value.node(id);
  const entry: NodeTypeEntry = nodeTypes[type];
  return { name: name[language.value], type: entry.name[language.value] };
}

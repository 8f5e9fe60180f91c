/** Describes, for screen readers, where keyboard navigation is in the graph. */
import type { GraphEdge } from "../graph/concept-graph.ts";
import { strongestOf } from "../graph/evidence.ts";
import type { NodeId } from "../model/built.ts";
import { evidenceName } from "../model/evidence-name.ts";
import { type NodeTypeEntry, nodeTypes } from "../model/node-types.ts";
import type { ConnectionGroup, ConnectionPlace } from "../view/keyboard-moves.ts";
import { language, words } from "./current-view.ts";
import { graph } from "./graph-state.ts";
import { nameOfSelection } from "./navigation.ts";

/** Describes one of the connections of a node; empty if there is none at that place. */
export function describeConnection(groups: readonly ConnectionGroup[], place: ConnectionPlace | undefined): string {
  const group = place && groups[place.group];
  const connection = group?.connections[place?.index ?? 0];
  if (!place || !group || !connection) return "";
  const l = language.value;
  return words.value.keyboardConnection({
    heading: group.heading[l],
    name: graph.value.node(connection.other).name[l],
    place: place.index + 1,
    total: group.connections.length,
    kind: place.index === 0 ? place.group + 1 : undefined,
    kinds: groups.length,
    claims: connection.edge.claims.length,
    standing: evidenceName(strongestOf(connection.edge.claims))[l],
  });
}

/** Describes the selected node, with the numbers of its connections. */
export function describeNode(id: NodeId, groups: readonly ConnectionGroup[]): string {
  const l = language.value;
  const lines = groups.map(({ heading, connections }) => `${heading[l]} ${connections.length}`);
  return words.value.keyboardNode({ ...nameAndType(id), lines });
}

/** Describes the selected edge. */
export const describeEdge = ({ claims }: GraphEdge): string =>
  words.value.keyboardEdge({
    name: nameOfSelection(graph.value) ?? "",
    claims: claims.length,
    standing: evidenceName(strongestOf(claims))[language.value],
  });

/** Describes an end of the selected edge. */
export const describeEdgeEnd = ({ from }: GraphEdge, id: NodeId): string =>
  words.value.keyboardEdgeEnd({ ...nameAndType(id), isSource: id === from });

function nameAndType(id: NodeId): { readonly name: string; readonly type: string } {
  const { name, type } = graph.value.node(id);
  const entry: NodeTypeEntry = nodeTypes[type];
  return { name: name[language.value], type: entry.name[language.value] };
}

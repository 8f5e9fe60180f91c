import type { ComponentChildren } from "preact";
import type { GraphEdge } from "../../graph/concept-graph.ts";
import { edgeReading } from "../../graph/edge-reading.ts";
import type { NodeId } from "../../model/built.ts";
import { language, words } from "../../state/current-view.ts";
import { graph } from "../../state/graph-state.ts";
import { NodeLink, SelectionLink } from "../../ui/link.tsx";

interface NodeWithEdgesProps {
  readonly id: NodeId;
  readonly class: string;
  readonly edges: readonly GraphEdge[];
  /** Follows the name of what an edge leads to. */
  readonly after: (edge: GraphEdge) => ComponentChildren;
}

/** An entry of a list: a node, and below it what it says of others, each with a link to its claims. */
export const NodeWithEdges = ({ id, class: name, edges, after }: NodeWithEdgesProps) => (
  <li class={name}>
    <p class="other">
      <NodeLink id={id} />
    </p>
    <ul>
      {edges.map((edge) => (
        <li key={edge.id}>
          {edgeReading(graph.value, edge).reads[language.value]}
          {words.value.space}
          <SelectionLink to={{ kind: "edge", id: edge.id }}>{graph.value.node(edge.to).name[language.value]}</SelectionLink>
          {after(edge)}
        </li>
      ))}
    </ul>
  </li>
);

import { useMemo } from "preact/hooks";
import { aimsOf } from "../../graph/aims.ts";
import type { GraphEdge } from "../../graph/concept-graph.ts";
import { strongestOf } from "../../graph/evidence.ts";
import type { NodeId } from "../../model/built.ts";
import { standings } from "../../model/standings.ts";
import { language, words } from "../../state/current-view.ts";
import { listed } from "../../state/derived.ts";
import { graph } from "../../state/graph-state.ts";
import { Count } from "../../ui/count.tsx";
import { NodeWithEdges } from "./node-with-edges.tsx";

/** A list of so many items is open at first. */
const maxOpen = 8;

/** Lists which risks the proposals and red lines of a speaker are meant to mitigate or prevent; nothing for a node that has none. */
export function SpeakerAims({ id }: { readonly id: NodeId }) {
  const w = words.value;
  const l = language.value;
  const aims = useMemo(() => aimsOf(graph.value, listed.value.edges, id), [id, graph.value, listed.value]);
  if (aims.length === 0) return null;
  const standingOf = (edge: GraphEdge): string => {
    const { standing } = strongestOf(edge.claims);
    return standing === "stated" ? "" : w.bracketed(standings[standing].name[l].toLowerCase());
  };
  return (
    <details key={id} class="aims" open={aims.length <= maxOpen}>
      <summary>
        {w.aims} <Count text={w.items(aims.length)} />
      </summary>
      <ul>
        {aims.map(({ of, edges }) => (
          <NodeWithEdges key={of} id={of} class="aim" edges={edges} after={standingOf} />
        ))}
      </ul>
    </details>
  );
}

import { useMemo } from "preact/hooks";
import { speakerCount } from "../../graph/family-counts.ts";
import { sayingsOfMembers } from "../../graph/member-sayings.ts";
import { isAtRest } from "../../graph/speaking.ts";
import type { NodeId } from "../../model/built.ts";
import { words } from "../../state/current-view.ts";
import { listed } from "../../state/derived.ts";
import { graph } from "../../state/graph-state.ts";
import { Count } from "../../ui/count.tsx";
import { NodeWithEdges } from "./node-with-edges.tsx";

/** Lists what speakers say of the members of a family, by speaker, each with a link to its claims; nothing for a node without members. */
export function MemberClaims({ id }: { readonly id: NodeId }) {
  const w = words.value;
  const sayings = useMemo(() => sayingsOfMembers(graph.value, listed.value.edges.values(), id), [id, graph.value, listed.value]);
  if (sayings.length === 0) return null;
  const speakers = sayings.map(({ speaker }) => speaker);
  const ofWhole = graph.value.edgesOf(id).filter((edge) => edge.to === id && isAtRest(edge) && listed.value.edges.has(edge.id));
  const all = [...speakers, ...ofWhole.map(({ from }) => from)];
  return (
    <section aria-label={w.saidOfMembers}>
      <h3>
        {w.saidOfMembers} <Count text={w.speaking(speakerCount(graph.value, speakers), speakerCount(graph.value, all))} isSpelled />
      </h3>
      <ul class="member-claims">
        {sayings.map(({ speaker, edges }) => (
          <NodeWithEdges
            key={speaker}
            id={speaker}
            class="row"
            edges={edges}
            after={({ claims }) => (
              <>
                {" "}
                <Count text={w.claim(claims.length)} />
              </>
            )}
          />
        ))}
      </ul>
    </section>
  );
}

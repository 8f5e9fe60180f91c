import { useMemo } from "preact/hooks";
import { isFamilyExpanded } from "../../graph/collapsed-families.ts";
import { speakerCount } from "../../graph/family-counts.ts";
import { sayingsOfMembers } from "../../graph/member-sayings.ts";
import { isAtRest } from "../../graph/speaking.ts";
import { countingWords } from "../../language/counting.ts";
import type { NodeId } from "../../model/built.ts";
import { expandedFamilies, language, words } from "../../state/current-view.ts";
import { listed, rendered } from "../../state/derived.ts";
import { graph } from "../../state/graph-state.ts";
import { isMapSeen } from "../../state/screen.ts";
import { Count } from "../../ui/count.tsx";
import { NodeWithEdges } from "./node-with-edges.tsx";

/** Lists what speakers say of the members of a family, by speaker, each with a link to its claims; nothing for a node without members. */
export function MemberClaims({ id }: { readonly id: NodeId }) {
  const w = words.value;
  const sayings = useMemo(() => sayingsOfMembers(graph.value, listed.value.edges.values(), id), [id, graph.value, listed.value]);
  if (sayings.length === 0) return null;
  const speakers = sayings.map(({ speaker }) => speaker);
  const ofWhole = graph.value.edgesOf(id).filter((edge) => edge.to === id && isAtRest(edge) && listed.value.edges.has(edge.id));
  const l = language.value;
  const lone = speakers.filter((speaker) => rendered.value.nodes.has(speaker) && !ofWhole.some(({ from }) => from === speaker));
  const isCollapsed = isMapSeen.value && !isFamilyExpanded(graph.value, expandedFamilies.value, id);
  const all = [...speakers, ...ofWhole.map(({ from }) => from)];
  return (
    <section aria-label={w.saidOfMembers}>
      <h3>
        {w.saidOfMembers} <Count text={w.speaking(speakerCount(graph.value, speakers), speakerCount(graph.value, all))} isSpelled />
      </h3>
      {isCollapsed && lone.length > 0 && (
        <p class="hint">{countingWords[l].linesOfMembers(lone.map((speaker) => graph.value.node(speaker).label[l]))}</p>
      )}
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

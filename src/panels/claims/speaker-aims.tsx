import { useMemo } from "preact/hooks";
import { aimsOf } from "../../graph/aims.ts";
import { strongestOf } from "../../graph/evidence.ts";
import type { NodeId } from "../../model/built.ts";
import { readingOf } from "../../model/relation-reading.ts";
import { standings } from "../../model/standings.ts";
import { language, words } from "../../state/current-view.ts";
import { listed } from "../../state/derived.ts";
import { graph } from "../../state/graph-state.ts";
import { Count } from "../../ui/count.tsx";
import { NodeLink, SelectionLink } from "../../ui/link.tsx";

/** Lists which risks the proposals and red lines of a speaker are meant to mitigate or prevent; nothing for a node that has none. */
export function SpeakerAims({ id }: { readonly id: NodeId }) {
  const w = words.value;
  const l = language.value;
  const aims = useMemo(() => aimsOf(graph.value, listed.value.edges, id), [id, graph.value, listed.value]);
  if (aims.length === 0) return null;
  const standingOf = (edge: (typeof aims)[number]["edges"][number]): string => {
    const { standing } = strongestOf(edge.claims);
    return standing === "stated" ? "" : w.bracketed(standings[standing].name[l].toLowerCase());
  };
  return (
    <details class="aims">
      <summary>
        {w.aims} <Count text={w.items(aims.length)} />
      </summary>
      <ul>
        {aims.map(({ of, edges }) => (
          <li key={of} class="aim">
            <p class="other">
              <NodeLink id={of} />
            </p>
            <ul>
              {edges.map((edge) => (
                <li key={edge.id}>
                  {readingOf(edge.relation, edge.claims).reads[l]}
                  {w.space}
                  <SelectionLink to={{ kind: "edge", id: edge.id }}>{graph.value.node(edge.to).name[l]}</SelectionLink>
                  {standingOf(edge)}
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
    </details>
  );
}

import { computed } from "@preact/signals";
import { useId } from "preact/hooks";
import { egoNetwork } from "../../graph/ego-network.ts";
import { egoWords } from "../../language/ego.ts";
import type { NodeId } from "../../model/built.ts";
import { ego, language, selection, tab } from "../../state/current-view.ts";
import { filtered, rendered } from "../../state/derived.ts";
import { dispatch } from "../../state/dispatch.ts";
import { graph } from "../../state/graph-state.ts";
import { NodeLink } from "../../ui/link.tsx";
import { depths } from "../../view/view-state.ts";
import "./ego-controls.css";

const words = computed(() => egoWords[language.value]);

/** The nodes of the ego network that the map shows in full colour, each with its steps. */
const reached = computed(() =>
  selection.value.kind === "node"
    ? egoNetwork(rendered.value.edges.values(), selection.value.id, ego.value).steps
    : new Map<NodeId, number>(),
);

const neighbours = computed(() => {
  const found = new Map<NodeId, Set<NodeId>>();
  for (const { from, to } of filtered.value.edges.values()) {
    found.set(from, (found.get(from) ?? new Set()).add(to));
    found.set(to, (found.get(to) ?? new Set()).add(from));
  }
  return found;
});
const newcomersBy = (id: NodeId): number => [...(neighbours.value.get(id) ?? [])].filter((other) => !reached.value.has(other)).length;

/** How far the ego network of the selected node reaches on the map, and what the reader has brought into it. */
export function EgoTools() {
  const w = words.value;
  const hint = useId();
  if (tab.value !== "map") return null;
  const { depth, isThroughHubs } = ego.value;
  return (
    <section class="ego-tools" aria-label={w.reach}>
      <fieldset class="segments">
        <legend>{w.reach}</legend>
        {depths.map((steps) => (
          <label key={steps}>
            <input
              type="radio"
              name="depth"
              aria-label={w.steps(steps)}
              checked={steps === depth}
              onChange={() => dispatch({ type: "set-reach", depth: steps })}
            />
            <span aria-hidden="true">{steps}</span>
          </label>
        ))}
      </fieldset>
      <p class="hint" role="status">
        {w.reached(reached.value.size)}
      </p>
      {depth > 1 && (
        <>
          <label class="through-hubs">
            <input
              type="checkbox"
              checked={isThroughHubs}
              aria-describedby={hint}
              onChange={() => dispatch({ type: "set-reach", isThroughHubs: !isThroughHubs })}
            />{" "}
            {w.throughHubs}
          </label>
          <p id={hint} class="hint">
            {w.hubsHint}
          </p>
        </>
      )}
      <AddedNeighbours />
    </section>
  );
}

/** What was expanded, and from there on. */
function AddedNeighbours() {
  const w = words.value;
  const { addedNeighbours } = ego.value;
  if (addedNeighbours.length === 0) return null;
  return (
    <section aria-label={w.expanded}>
      <h3>{w.expanded}</h3>
      <ul>
        {addedNeighbours.map((id) => {
          const around = [...(neighbours.value.get(id) ?? [])];
          return (
            <li key={id}>
              <p class="other">
                <NodeLink id={id} />
                <AddNeighboursButton id={id} />
              </p>
              <details>
                <summary class="hint">{w.neighboursOf(around.length)}</summary>
                <ul>
                  {around.map((other) => (
                    <li key={other} class="other">
                      <NodeLink id={other} />
                      <AddNeighboursButton id={other} />
                    </li>
                  ))}
                </ul>
              </details>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

/** Brings the neighbours of a node that is shown into the ego network, and takes them out again. */
export function AddNeighboursButton({ id }: { readonly id: NodeId }) {
  const w = words.value;
  const node = graph.value.findNode(id);
  const isExpanded = ego.value.addedNeighbours.includes(id);
  const newcomers = newcomersBy(id);
  const isOwn = selection.value.kind === "node" && selection.value.id === id;
  if (!node || tab.value !== "map" || isOwn || (!isExpanded && newcomers === 0)) return null;
  return (
    <button type="button" class="quiet expand" onClick={() => dispatch({ type: "add-neighbours", id })}>
      {isExpanded ? w.collapse : `${w.expand} +${newcomers}`} <span class="visually-hidden">{node.name[language.value]}</span>
    </button>
  );
}

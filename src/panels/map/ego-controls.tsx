import { computed } from "@preact/signals";
import { useId } from "preact/hooks";
import { egoNetwork } from "../../graph/ego-network.ts";
import { egoWords } from "../../language/ego.ts";
import type { NodeId } from "../../model/built.ts";
import { nodeKind } from "../../selection/node.ts";
import { added, ego, expandedFamilies, hidden, language, selection, tab } from "../../state/current-view.ts";
import { filtered, rendered } from "../../state/derived.ts";
import { dispatch } from "../../state/dispatch.ts";
import { graph } from "../../state/graph-state.ts";
import { NodeLink } from "../../ui/link.tsx";
import { undrawnByType } from "../../view/undrawn-nodes.ts";
import { depths } from "../../view/view-state.ts";
import "./ego-controls.css";

const words = computed(() => egoWords[language.value]);

/** The nodes of the ego network, each with its steps. */
const reached = computed(() =>
  selection.value.kind === "node"
    ? egoNetwork(rendered.value.edges.values(), selection.value.id, ego.value).steps
    : new Map<NodeId, number>(),
);

/** The number of nodes that the map shows in full colour: those of the ego network, and whoever speaks of members of an expanded family. */
const highlighted = computed(() => {
  if (selection.value.kind !== "node") return 0;
  const found = nodeKind.highlight(selection.value, { graph: graph.value, ego: ego.value, rendered: rendered.value });
  return new Set([...reached.value.keys(), ...(found?.nodes ?? [])]).size;
});

const undrawn = computed(() =>
  undrawnByType(graph.value, {
    selection: selection.value,
    ego: ego.value,
    hidden: hidden.value,
    added: added.value,
    expandedFamilies: expandedFamilies.value,
  }),
);

const neighbours = computed(() => {
  const found = new Map<NodeId, Set<NodeId>>();
  for (const { from, to } of filtered.value.edges.values()) {
    found.set(from, (found.get(from) ?? new Set()).add(to));
    found.set(to, (found.get(to) ?? new Set()).add(from));
  }
  return found;
});
const countNewNeighbours = (id: NodeId): number =>
  [...(neighbours.value.get(id) ?? [])].filter((neighbour) => !reached.value.has(neighbour)).length;

/** Controls for the reach of the ego network on the map, and the list of nodes whose neighbours were added. */
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
        {w.reached(highlighted.value)}
      </p>
      {depth > 1 && <UndrawnNodes />}
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

/** How many nodes within the steps the map leaves out, and the switch that draws them. */
function UndrawnNodes() {
  const w = words.value;
  const count = useId();
  if (undrawn.value.length === 0) return null;
  const isDrawn = ego.value.withWaiting === true;
  return (
    <>
      <p id={count} class="hint undrawn">
        {w.undrawn({ counts: undrawn.value, depth: ego.value.depth, isDrawn })}
      </p>
      <label class="through-hubs">
        <input
          type="checkbox"
          checked={isDrawn}
          aria-describedby={count}
          onChange={() => dispatch({ type: "set-reach", withWaiting: !isDrawn })}
        />{" "}
        {w.withWaiting}
      </label>
    </>
  );
}

/** The nodes whose neighbours the reader has added, each with its neighbours. */
function AddedNeighbours() {
  const w = words.value;
  const { addedNeighbours } = ego.value;
  if (addedNeighbours.length === 0) return null;
  return (
    <section aria-label={w.expanded}>
      <h3>{w.expanded}</h3>
      <ul>
        {addedNeighbours.map((id) => {
          const ids = [...(neighbours.value.get(id) ?? [])];
          return (
            <li key={id}>
              <p class="other">
                <NodeLink id={id} />
                <AddNeighboursButton id={id} />
              </p>
              <details>
                <summary class="hint">{w.neighboursOf(ids.length)}</summary>
                <ul>
                  {ids.map((neighbour) => (
                    <li key={neighbour} class="other">
                      <NodeLink id={neighbour} />
                      <AddNeighboursButton id={neighbour} />
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

/** A button that adds the neighbours of a node to the ego network, or removes them. */
export function AddNeighboursButton({ id }: { readonly id: NodeId }) {
  const w = words.value;
  const node = graph.value.findNode(id);
  const isExpanded = ego.value.addedNeighbours.includes(id);
  const newNeighbours = countNewNeighbours(id);
  const isSelected = selection.value.kind === "node" && selection.value.id === id;
  if (!node || tab.value !== "map" || isSelected || (!isExpanded && newNeighbours === 0)) return null;
  return (
    <button type="button" class="quiet expand" onClick={() => dispatch({ type: "add-neighbours", id })}>
      {isExpanded ? w.collapse : w.expand(newNeighbours)} <span class="visually-hidden">{node.name[language.value]}</span>
    </button>
  );
}

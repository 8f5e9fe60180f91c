import { useState } from "preact/hooks";
import type { ImportedValues } from "../../imports/imported-graph.ts";
import { textOfTree } from "../../imports/json-tree.ts";
import type { Category } from "../../own-graph/categories.ts";
import { directionFrom } from "../../own-graph/own-connections.ts";
import type { OwnEdge, OwnGraph, OwnNode } from "../../own-graph/own-graph.ts";
import { useAnnouncement } from "../../state/announce.ts";
import { words } from "../../state/current-view.ts";
import { ownSelectionText } from "../../state/own-keyboard.ts";
import { ownMoved } from "../../state/own-moved.ts";
import { unpinOwn } from "../../state/own-moving.ts";
import { ownEdgeName } from "../../state/own-names.ts";
import { ownGraph, ownSelection, ownShown, selectOwn } from "../../state/own-view.ts";
import { nameOfCategory, ownWords } from "./own-words.ts";

/** Edges that are listed at first. */
const firstEdges = 30;

/** All that the file says of the selected node or edge. */
export function OwnDetails() {
  const w = ownWords.value;
  const { value: graph } = ownGraph;
  const { value: selected } = ownSelection;
  useAnnouncement(ownSelectionText.value);
  const node = selected?.kind === "node" ? graph?.nodes[selected.place] : undefined;
  const edge = selected?.kind === "edge" ? graph?.edges[selected.place] : undefined;
  return (
    <section class="own-details" aria-labelledby="own-details">
      <h2 id="own-details" tabIndex={-1}>
        {node?.label ?? (graph && edge ? (edge.label ?? ownEdgeName(graph, edge)) : w.details)}
      </h2>
      {graph && node && selected && <NodeFacts key={selected.place} graph={graph} node={node} place={selected.place} />}
      {graph && edge && <EdgeFacts graph={graph} edge={edge} />}
      {!selected && <p class="hint">{w.nothingSelected}</p>}
      {selected && (
        <button type="button" class="quiet" onClick={() => selectOwn(undefined)}>
          {w.deselect}
        </button>
      )}
    </section>
  );
}

interface NodeFactsProps {
  readonly graph: OwnGraph;
  readonly node: OwnNode;
  readonly place: number;
}

function NodeFacts({ graph, node, place }: NodeFactsProps) {
  const w = ownWords.value;
  const [limit, setLimit] = useState(firstEdges);
  const edges = [...graph.edges.keys()].filter((index) => {
    const { from, to } = graph.edges[index] as OwnEdge;
    return from === place || to === place;
  });
  return (
    <>
      {!ownShown.value.has(place) && <p class="hint">{w.hiddenByFilter}</p>}
      {ownMoved.value.has(place) && (
        <p class="hint">
          {words.value.pinned}{" "}
          <button type="button" class="quiet" onClick={() => unpinOwn(place)}>
            {words.value.unpin}
          </button>
        </p>
      )}
      <dl>
        <dt>{w.id}</dt>
        <dd>{node.id}</dd>
        <dt>{w.category}</dt>
        <dd>{nameOfCategory(graph.categories[node.category] as Category)}</dd>
        <Values values={node.values} />
      </dl>
      <h3>
        {w.edges} <span class="count">{edges.length}</span>
      </h3>
      <ul>
        {edges.slice(0, limit).map((index) => (
          <li key={index}>
            <EdgeRow graph={graph} index={index} place={place} />
          </li>
        ))}
      </ul>
      {edges.length > limit && (
        <button type="button" class="quiet" onClick={() => setLimit(edges.length)}>
          {w.more(edges.length - limit)}
        </button>
      )}
    </>
  );
}

/** An edge as it is seen from a node: its name, its direction, and the other node. */
function EdgeRow({ graph, index, place }: { readonly graph: OwnGraph; readonly index: number; readonly place: number }) {
  const w = ownWords.value;
  const edge = graph.edges[index] as OwnEdge;
  const { from, to, label, id } = edge;
  const other = from === place ? to : from;
  return (
    <>
      <button type="button" class="quiet" onClick={() => selectOwn({ kind: "edge", place: index })}>
        {label ?? id ?? w.unnamed}
      </button>{" "}
      {w.edgeTo[directionFrom(edge, place)]} <NodeButton graph={graph} place={other} />
    </>
  );
}

function NodeButton({ graph, place }: { readonly graph: OwnGraph; readonly place: number }) {
  return (
    <button type="button" class="quiet" onClick={() => selectOwn({ kind: "node", place }, "look")}>
      {graph.nodes[place]?.label}
    </button>
  );
}

function EdgeFacts({ graph, edge }: { readonly graph: OwnGraph; readonly edge: OwnEdge }) {
  const w = ownWords.value;
  return (
    <dl>
      <dt>{w.from}</dt>
      <dd>
        <NodeButton graph={graph} place={edge.from} />
      </dd>
      <dt>{w.to}</dt>
      <dd>
        <NodeButton graph={graph} place={edge.to} /> <span class="count">{w.direction[edge.isDirected ? "directed" : "undirected"]}</span>
      </dd>
      {edge.id !== undefined && (
        <>
          <dt>{w.id}</dt>
          <dd>{edge.id}</dd>
        </>
      )}
      <Values values={edge.values} />
    </dl>
  );
}

function Values({ values }: { readonly values: ImportedValues }) {
  return (
    <>{[...values].map(([name, value]) => [<dt key={`name ${name}`}>{name}</dt>, <dd key={`value ${name}`}>{textOfTree(value)}</dd>])}</>
  );
}

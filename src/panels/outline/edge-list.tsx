import type { ComponentChildren } from "preact";
import type { NodeId } from "../../model/built.ts";
import { language, words } from "../../state/current-view.ts";
import { graph } from "../../state/graph-state.ts";
import { describeConnection, describeEdgeEnd } from "../../state/keyboard-announcements.ts";
import { connections, cursor, selectedEdge } from "../../state/keyboard-navigation.ts";
import { Count } from "../../ui/count.tsx";
import { SelectionLink } from "../../ui/link.tsx";
import type { CursorTarget } from "../../view/keyboard-moves.ts";

/** The connections of the selected node, by relation, in the order of the arrow keys. */
export function NodeConnections() {
  const l = language.value;
  return (
    <ul class="connections">
      {connections.value.map(({ heading, direction, relation, connections: ofRelation }, group) => (
        <li key={`${direction} ${relation}`}>
          {heading[l]} <Count text={words.value.edges(ofRelation.length)} />
          <ul>
            {ofRelation.map(({ edge, other }, index) => (
              <ConnectionItem
                key={edge.id}
                target={{ kind: "edge", id: edge.id }}
                to={{ kind: "node", id: other }}
                label={describeConnection(connections.value, { group, index })}
              >
                {graph.value.node(other).name[l]}
              </ConnectionItem>
            ))}
          </ul>
        </li>
      ))}
    </ul>
  );
}

/** The two ends of the selected edge, and the other edges that connect them. */
export function EdgeConnections() {
  const l = language.value;
  const edge = selectedEdge.value;
  if (!edge) return null;
  const nodeTarget = (id: NodeId): CursorTarget => ({ kind: "node", id });
  return (
    <ul class="connections">
      {[...new Set([edge.from, edge.to])].map((id) => (
        <ConnectionItem key={id} target={nodeTarget(id)} to={nodeTarget(id)} label={describeEdgeEnd(edge, id)}>
          {describeEdgeEnd(edge, id)}
        </ConnectionItem>
      ))}
      {connections.value.map(({ heading, connections: [first] }, group) => {
        if (!first || first.edge.id === edge.id) return null;
        const target: CursorTarget = { kind: "edge", id: first.edge.id };
        return (
          <ConnectionItem
            key={target.id}
            heading={heading[l]}
            target={target}
            to={target}
            label={describeConnection(connections.value, { group, index: 0 })}
          >
            {graph.value.node(first.other).name[l]}
          </ConnectionItem>
        );
      })}
    </ul>
  );
}

interface ConnectionItemProps {
  /** The place of the cursor on this item. */
  readonly target: CursorTarget;
  /** The node or edge that the link selects. */
  readonly to: CursorTarget;
  readonly label: string;
  /** Text before the link. */
  readonly heading?: string;
  readonly children: ComponentChildren;
}

function ConnectionItem({ target, to, label, heading, children }: ConnectionItemProps) {
  return (
    <li data-cursor={target.kind} data-cursor-id={target.id} class={target.id === cursor.value?.id ? "cursor" : undefined}>
      {heading}{" "}
      <SelectionLink to={to} label={label}>
        {children}
      </SelectionLink>
    </li>
  );
}

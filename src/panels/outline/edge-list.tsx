import type { ComponentChildren } from "preact";
import type { NodeId } from "../../model/built.ts";
import { language, words } from "../../state/current-view.ts";
import { graph } from "../../state/graph-state.ts";
import { tellEnd, tellStep } from "../../state/keyboard-announcements.ts";
import { selectedEdge, stop, ways } from "../../state/keyboard-navigation.ts";
import { Count } from "../../ui/count.tsx";
import { SelectionLink } from "../../ui/link.tsx";
import type { WalkStop } from "../../view/node-navigation.ts";

/** The ways on from the selected node, kind by kind: what the arrow keys walk. */
export function Ways() {
  const l = language.value;
  return (
    <ul class="ways-on">
      {ways.value.map(({ heading, direction, relation, steps }, group) => (
        <li key={`${direction} ${relation}`}>
          {heading[l]} <Count of={words.value.edges(steps.length)} />
          <ul>
            {steps.map(({ edge, other }, step) => (
              <Way
                key={edge.id}
                at={{ kind: "edge", id: edge.id }}
                to={{ kind: "node", id: other }}
                told={tellStep(ways.value, { group, step })}
              >
                {graph.value.node(other).name[l]}
              </Way>
            ))}
          </ul>
        </li>
      ))}
    </ul>
  );
}

/** The ways on from the selected edge: its two ends, and what else joins them. */
export function WaysOfEdge() {
  const l = language.value;
  const edge = selectedEdge.value;
  if (!edge) return null;
  const end = (id: NodeId): WalkStop => ({ kind: "node", id });
  return (
    <ul class="ways-on">
      {[...new Set([edge.from, edge.to])].map((id) => (
        <Way key={id} at={end(id)} to={end(id)} told={tellEnd(edge, id)}>
          {tellEnd(edge, id)}
        </Way>
      ))}
      {ways.value.map(({ heading, steps: [step] }, group) => {
        if (!step || step.edge.id === edge.id) return null;
        const at: WalkStop = { kind: "edge", id: step.edge.id };
        return (
          <Way key={at.id} heading={heading[l]} at={at} to={at} told={tellStep(ways.value, { group, step: 0 })}>
            {graph.value.node(step.other).name[l]}
          </Way>
        );
      })}
    </ul>
  );
}

interface WayProps {
  /** What the keys point at here. */
  readonly at: WalkStop;
  readonly to: WalkStop;
  readonly told: string;
  /** Stands before the link. */
  readonly heading?: string;
  readonly children: ComponentChildren;
}

function Way({ at, to, told, heading, children }: WayProps) {
  return (
    <li data-stop={at.kind} data-stop-id={at.id} class={at.id === stop.value?.id ? "stop" : undefined}>
      {heading}{" "}
      <SelectionLink to={to} label={told}>
        {children}
      </SelectionLink>
    </li>
  );
}

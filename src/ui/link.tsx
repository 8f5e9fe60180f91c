import type { ComponentChildren } from "preact";
import { findActor } from "../graph/actors.ts";
import type { ActorId, NodeId } from "../model/built.ts";
import type { Selection } from "../selection/selection.ts";
import { fittedView, language } from "../state/current-view.ts";
import { dispatch } from "../state/dispatch.ts";
import { graph } from "../state/graph-state.ts";
import { follow } from "../state/navigation.ts";
import { pointed } from "../state/screen.ts";
import { hashOf } from "../state/share.ts";
import { formatAddress } from "../view/address.ts";
import type { Language, TabName } from "../view/view-state.ts";
import { TypeMark } from "./type-mark.tsx";

export const otherLanguageOf = (shown: Language): Language => (shown === "en" ? "zh" : "en");

interface SelectionLinkProps {
  readonly to: Selection;
  readonly children: ComponentChildren;
  readonly class?: string;
  readonly label?: string;
}

/** A link that selects something. It can be copied or opened in a new window like any link; a plain click changes the selection. */
export function SelectionLink({ to, children, class: className, label }: SelectionLinkProps) {
  return (
    <a
      href={`#${hashOf(to)}`}
      class={className}
      aria-label={label}
      onClick={(event) => {
        if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
        event.preventDefault();
        follow(to);
      }}
    >
      {children}
    </a>
  );
}

/** A link to the same selection on another tab. */
export function TabLink({ to, children }: { readonly to: TabName; readonly children: ComponentChildren }) {
  return (
    <a
      href={`#${formatAddress({ ...fittedView.value, tab: to })}`}
      onClick={(event) => {
        if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
        event.preventDefault();
        dispatch({ type: "show-tab", tab: to });
      }}
    >
      {children}
    </a>
  );
}

const point = (id: NodeId) => (): void => {
  pointed.value = id;
};
const unpoint = (): void => {
  pointed.value = undefined;
};

/** A link to a node, with its mark and name. Pointing at it draws a ring around the node on the map. */
export function NodeLink({ id }: { readonly id: NodeId }) {
  const node = graph.value.findNode(id);
  if (!node) return null;
  return (
    <span
      class="node-link"
      onPointerEnter={point(node.id)}
      onPointerLeave={unpoint}
      onFocusCapture={point(node.id)}
      onBlurCapture={unpoint}
    >
      <TypeMark type={node.type} />
      <SelectionLink to={{ kind: "node", id: node.id }}>{node.name[language.value]}</SelectionLink>
    </span>
  );
}

/** The name of an actor, as a link to its node. A country or region has no node, so its name is no link. */
export function ActorLink({ id }: { readonly id: ActorId }) {
  const actor = findActor(graph.value, id);
  if (!actor) return null;
  return actor.node ? <NodeLink id={actor.node.id} /> : <span>{actor.name[language.value]}</span>;
}

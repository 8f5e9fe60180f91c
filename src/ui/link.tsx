import type { ComponentChildren } from "preact";
import { findActor } from "../graph/actors.ts";
import { isOnlyInferred } from "../graph/evidence.ts";
import type { ActorId, NodeId } from "../model/built.ts";
import type { Selection } from "../selection/selection.ts";
import { fittedView, language, words } from "../state/current-view.ts";
import { dispatch } from "../state/dispatch.ts";
import { graph } from "../state/graph-state.ts";
import { follow } from "../state/navigation.ts";
import { pointed } from "../state/screen.ts";
import { clearSearch } from "../state/search.ts";
import { hashOf } from "../state/share.ts";
import { formatAddress } from "../view/address.ts";
import { startOf } from "../view/update.ts";
import type { Intent, TabName, ViewState } from "../view/view-state.ts";
import { TypeMark } from "./type-mark.tsx";

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
    <IntentLink to={{ ...fittedView.value, tab: to }} intent={{ type: "show-tab", tab: to }}>
      {children}
    </IntentLink>
  );
}

/** The title of the page, as a link to the first view, with nothing in the search box. */
export function StartLink() {
  return (
    <IntentLink to={startOf(fittedView.value)} intent={{ type: "start" }} onFollow={clearSearch}>
      {words.value.title}
    </IntentLink>
  );
}

/** A link to a view; a plain click changes the view by an intent. */
function IntentLink({
  to,
  intent,
  children,
  onFollow,
}: {
  readonly to: ViewState;
  readonly intent: Intent;
  readonly children: ComponentChildren;
  readonly onFollow?: () => void;
}) {
  return (
    <a
      href={`#${formatAddress(to)}`}
      onClick={(event) => {
        if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
        event.preventDefault();
        dispatch(intent);
        onFollow?.();
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
  const { name, label } = node;
  const l = language.value;
  return (
    <span
      class="node-link"
      title={label[l] === name[l] ? undefined : words.value.labelled(label[l])}
      onPointerEnter={point(node.id)}
      onPointerLeave={unpoint}
      onFocusCapture={point(node.id)}
      onBlurCapture={unpoint}
    >
      <TypeMark type={node.type} isHollow={isOnlyInferred(graph.value, node.id)} />
      <SelectionLink to={{ kind: "node", id: node.id }}>{name[l]}</SelectionLink>
    </span>
  );
}

/** The name of an actor, as a link to its node. A country or region has no node, so its name is no link. */
export function ActorLink({ id }: { readonly id: ActorId }) {
  const actor = findActor(graph.value, id);
  if (!actor) return null;
  return actor.node ? <NodeLink id={actor.node.id} /> : <span>{actor.name[language.value]}</span>;
}

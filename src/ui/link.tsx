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

export const otherLanguage = (of: Language): Language => (of === "en" ? "zh" : "en");
/** A language as documents name it. */
export const langOf = (of: Language): string => (of === "zh" ? "zh-Hans" : "en");

interface SelectionLinkProps {
  readonly to: Selection;
  readonly children: ComponentChildren;
  readonly class?: string;
  readonly label?: string;
}

/** A link to another view of the graph: an ordinary link to copy or to open elsewhere, and an intent when it is pressed. */
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

/** A link to the same choice in another view. */
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

/** A node by its mark and name; pointing at it rings it on the map. */
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

/** An actor by its name; a place leads nowhere. */
export function ActorLink({ id }: { readonly id: ActorId }) {
  const actor = findActor(graph.value, id);
  if (!actor) return null;
  return actor.node ? <NodeLink id={actor.node.id} /> : <span>{actor.name[language.value]}</span>;
}

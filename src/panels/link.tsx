import type { ComponentChildren } from "preact";
import type { NodeId } from "../model/built.ts";
import { formatAddress } from "../view/address.ts";
import type { Focus } from "../view/state.ts";
import { update } from "../view/update.ts";
import { dispatch, graph, hover, language, view } from "./store.ts";
import { TypeMark } from "./type-mark.tsx";

interface FocusLinkProps {
  readonly to: Focus;
  readonly children: ComponentChildren;
  readonly class?: string;
  readonly label?: string;
}

/** A link to another view of the graph: an ordinary link to copy or to open elsewhere, and an intent when it is pressed. */
export function FocusLink({ to, children, class: className, label }: FocusLinkProps) {
  const address = `#${formatAddress(update(view.value, { type: "focus", focus: to }))}`;
  return (
    <a
      href={address}
      class={className}
      aria-label={label}
      onClick={(event) => {
        if (event.ctrlKey || event.metaKey || event.shiftKey) return;
        event.preventDefault();
        dispatch({ type: "focus", focus: to });
      }}
    >
      {children}
    </a>
  );
}

/** A node by its mark and name; pointing at it shows it on the map. */
export function NodeLink({ id }: { readonly id: NodeId }) {
  const node = graph.value.findNode(id);
  if (!node) return null;
  return (
    <span
      class="node-link"
      onPointerEnter={() => {
        hover.value = node.id;
      }}
      onPointerLeave={() => {
        hover.value = undefined;
      }}
    >
      <TypeMark type={node.type} />
      <FocusLink to={{ kind: "node", id: node.id }}>{node.name[language.value]}</FocusLink>
    </span>
  );
}

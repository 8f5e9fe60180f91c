import type { NodeId } from "../../model/built.ts";
import { layout, pins, tab, words } from "../../state/current-view.ts";
import { dispatch } from "../../state/dispatch.ts";
import { isPinned } from "../../state/moving-nodes.ts";
import { Icon } from "../../ui/icon.tsx";
import { PinMark } from "../../ui/type-mark.tsx";

/** Says that the reader has moved a node on the map, with a button that puts it back. */
export function PinnedNote({ id }: { readonly id: NodeId }) {
  const w = words.value;
  if (tab.value !== "map" || !isPinned(id)) return null;
  return (
    <p class="hint">
      {w.pinned}{" "}
      <button type="button" class="quiet" onClick={() => dispatch({ type: "unpin-node", id })}>
        {w.unpin}
      </button>
    </p>
  );
}

/** Puts everything back that the reader has moved in the current layout. It stands before the other buttons, so that it moves none of them. */
export function ResetPositionsButton() {
  const w = words.value;
  if (pins.value[layout.value].length === 0) return null;
  return (
    <button
      type="button"
      class="map-reset"
      aria-label={w.resetPositions}
      title={w.resetPositions}
      onClick={() => dispatch({ type: "reset-positions" })}
    >
      <PinMark />
      <Icon sign="reset" />
      <span>{w.resetPositions}</span>
    </button>
  );
}

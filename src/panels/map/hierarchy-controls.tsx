import { hierarchyOf } from "../../graph/hierarchy.ts";
import type { NodeId } from "../../model/built.ts";
import { expandedFamilies, words } from "../../state/current-view.ts";
import { dispatch } from "../../state/dispatch.ts";
import { families, graph } from "../../state/graph-state.ts";
import { NodeLink } from "../../ui/link.tsx";

/** The narrower nodes of a family, and the button that opens it in its place on the map. */
export function Family({ id }: { readonly id: NodeId }) {
  const w = words.value;
  const hierarchy = hierarchyOf(graph.value);
  const narrower = hierarchy.narrower(id);
  if (narrower.length === 0) return null;
  const isOpen = expandedFamilies.value === "all" || expandedFamilies.value.includes(id);
  return (
    <section class="family" aria-label={w.narrower}>
      <p class="tools">
        <button
          type="button"
          class="primary"
          aria-pressed={isOpen}
          onClick={() => dispatch({ type: "toggle-family", id, all: families.value })}
        >
          {isOpen ? w.collapseFamily : w.expandFamily(hierarchy.below(id).size)}
        </button>
      </p>
      <p class="members">
        {w.narrower}:{" "}
        {narrower.map((member, index) => (
          <span key={member}>
            {index > 0 && " · "}
            <NodeLink id={member} />
          </span>
        ))}
      </p>
    </section>
  );
}

/** Opens every family on the map, or folds them all. */
export function FamilyTools() {
  const w = words.value;
  return (
    <>
      <p class="texts-note">{w.layersDeck}</p>
      <p class="tools">
        <button
          type="button"
          class="quiet"
          aria-pressed={expandedFamilies.value === "all"}
          onClick={() => dispatch({ type: "expand-all" })}
        >
          {w.expandAll}
        </button>
        <button
          type="button"
          class="quiet"
          aria-pressed={expandedFamilies.value.length === 0}
          onClick={() => dispatch({ type: "collapse-all" })}
        >
          {w.collapseAll}
        </button>
      </p>
    </>
  );
}

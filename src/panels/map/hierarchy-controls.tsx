import { computed } from "@preact/signals";
import { isFamilyExpanded } from "../../graph/collapsed-families.ts";
import { familyCount, membersElsewhere, unspokenMembers } from "../../graph/family-counts.ts";
import { hierarchyOf } from "../../graph/hierarchy.ts";
import { countingWords } from "../../language/counting.ts";
import type { NodeId } from "../../model/built.ts";
import { expandedFamilies, language, words } from "../../state/current-view.ts";
import { rendered } from "../../state/derived.ts";
import { dispatch } from "../../state/dispatch.ts";
import { families, graph } from "../../state/graph-state.ts";
import { NodeLink } from "../../ui/link.tsx";
import { countInside } from "../../view/collapse.ts";
import { filterGraph, initialHidden } from "../../view/filters.ts";

/** The most members that are named as those nobody speaks of. */
const maxSilent = 6;

/** The children of a node, and the button that expands or collapses its family on the map. */
export function FamilyControls({ id }: { readonly id: NodeId }) {
  const c = countingWords[language.value];
  const hierarchy = hierarchyOf(graph.value);
  const children = hierarchy.children(id);
  if (children.length === 0) return null;
  const isOpen = isFamilyExpanded(graph.value, expandedFamilies.value, id);
  return (
    <section class="family" aria-label={c.children}>
      {!graph.value.node(id).alwaysExpanded && (
        <p class="tools">
          <button
            type="button"
            class="primary"
            aria-pressed={isOpen}
            onClick={() => dispatch({ type: "toggle-family", id, all: families.value })}
          >
            {isOpen ? c.collapseFamily : c.expandFamily(countInside(graph.value, rendered.value, id))}
          </button>
        </p>
      )}
      <p class="members">
        {words.value.labelPrefix(c.membersCounted(hierarchy.descendants(id).size))}
        {children.map((child, index) => {
          const { size } = hierarchy.descendants(child);
          return (
            <span key={child}>
              {index > 0 && " · "}
              <NodeLink id={child} />
              {size > 0 && <span class="count"> +{size}</span>}
            </span>
          );
        })}
      </p>
      <MembersAccount id={id} />
    </section>
  );
}

/** The edges of the first view, whatever the reader's filters hide: who speaks of something does so under every filter. */
const saidAtFirst = computed(() => filterGraph(graph.value, initialHidden).edges);

/** Says how many members somebody speaks of, which not, and how many are in another family too. */
function MembersAccount({ id }: { readonly id: NodeId }) {
  const c = countingWords[language.value];
  const edges = [...saidAtFirst.value.values()];
  const silent = unspokenMembers(graph.value, edges, id);
  const count = familyCount(graph.value, edges, id);
  const elsewhere = membersElsewhere(graph.value, id);
  return (
    <>
      <p class="hint">
        {c.spokenOf(count)}
        {silent.length > 0 && silent.length <= maxSilent && silent.length < count.members && (
          <>
            {words.value.space}
            {words.value.labelPrefix(c.notSpokenOf)}
            {silent.map((member, index) => (
              <span key={member}>
                {index > 0 && " · "}
                <NodeLink id={member} />
              </span>
            ))}
          </>
        )}
      </p>
      {elsewhere.length > 0 && <p class="hint">{c.alsoInOthers(elsewhere.length)}</p>}
    </>
  );
}

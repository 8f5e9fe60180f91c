import type { GraphEdge } from "../../graph/concept-graph.ts";
import { isAtRest } from "../../graph/speaking.ts";
import { countingWords } from "../../language/counting.ts";
import { filterWords } from "../../language/filters.ts";
import { type NodeType, nodeTypeIds } from "../../model/node-types.ts";
import type { RelationEntry } from "../../model/relation-entry.ts";
import { relations } from "../../model/relations.ts";
import { expandedFamilies, language, words } from "../../state/current-view.ts";
import { filtered, rendered } from "../../state/derived.ts";
import { dispatch } from "../../state/dispatch.ts";
import { graph } from "../../state/graph-state.ts";
import { countInside } from "../../view/collapse.ts";

/** Buttons that expand or collapse every family on the map. */
export function FamilyTools() {
  const w = filterWords[language.value];
  return (
    <>
      <p class="texts-note">{w.layersDeck}</p>
      {insideMarks().map(({ type, ...counts }) => (
        <p key={type} class="texts-note">
          {countingWords[language.value].insideMarks(type, counts)}
        </p>
      ))}
      <p class="tools">
        <button
          type="button"
          class="quiet"
          aria-pressed={expandedFamilies.value === "all"}
          onClick={() => dispatch({ type: "expand-all" })}
        >
          {words.value.expandAll}
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

/** True for an edge by which something is raised, such as a proposal, and no side taken on it. */
const isRaising = ({ relation }: GraphEdge): boolean => isAtRest({ relation }) && (relations[relation] as RelationEntry).sign === undefined;

interface InsideMarks {
  readonly type: NodeType;
  readonly marks: number;
  /** The nodes inside collapsed families, each once. */
  readonly inside: number;
  /** By how many the numbers beside the marks add up to more. */
  readonly twice: number;
  /** The nodes, inside or not, that somebody proposes, warns of or draws, as far as the filters let it through. */
  readonly raised: number;
}

/** Counts the marks on the map, and what is inside them, of the types of which something is. */
function insideMarks(): readonly InsideMarks[] {
  const { nodes, collapsedInto } = rendered.value;
  const raised = new Set([...filtered.value.edges.values()].filter(isRaising).map(({ to }) => to));
  return nodeTypeIds.flatMap((type) => {
    const isOf = (id: Parameters<typeof countInside>[2]): boolean => graph.value.node(id).type === type;
    const marks = [...nodes].filter(isOf);
    const members = [...collapsedInto.keys()].filter(isOf);
    const inside = members.length;
    const sum = marks.reduce((total, id) => total + countInside(graph.value, rendered.value, id), 0);
    return inside === 0
      ? []
      : [
          {
            type,
            marks: marks.length,
            inside,
            twice: sum - inside,
            raised: [...marks, ...members].filter((id) => raised.has(id)).length,
          },
        ];
  });
}

import { isFamilyExpanded } from "../../graph/collapsed-families.ts";
import { maxCompared } from "../../graph/compare/compare-limits.ts";
import type { MatrixColumn, MatrixRow } from "../../graph/matrix/build-matrix.ts";
import { comparingWords } from "../../state/comparing-words.ts";
import { expandedFamilies, language } from "../../state/current-view.ts";
import { dispatch } from "../../state/dispatch.ts";
import { families, graph } from "../../state/graph-state.ts";
import { SelectionLink } from "../../ui/link.tsx";
import { compared, ticked } from "./matrix-data.ts";

/** The head of an actor, with a checkbox that selects it for a comparison. */
export function RowHead({ head: { actor, through } }: { readonly head: MatrixRow }) {
  const w = comparingWords.value;
  const name = actor.label[language.value];
  const isTicked = ticked.value.includes(actor.id);
  return (
    <span class="head">
      {!compared.value && (
        <input
          type="checkbox"
          aria-label={w.matrixSelect(name)}
          checked={isTicked}
          disabled={!isTicked && ticked.value.length === maxCompared}
          onChange={() => {
            ticked.value = isTicked ? ticked.value.filter((id) => id !== actor.id) : [...ticked.value, actor.id];
          }}
        />
      )}
      <span>
        {actor.node ? <SelectionLink to={{ kind: "node", id: actor.node.id }}>{name}</SelectionLink> : name}
        {through.length > 0 && <span class="through">{w.matrixThrough(through.map(({ label }) => label[language.value]))}</span>}
      </span>
    </span>
  );
}

/** The head of a topic; that of a family has a button that expands it into columns. */
export function ColumnHead({ head: { node, family } }: { readonly head: MatrixColumn }) {
  const w = comparingWords.value;
  const isOpen = isFamilyExpanded(graph.value, expandedFamilies.value, node.id);
  const name = node.label[language.value];
  return (
    <span class="head">
      <span>
        <SelectionLink to={{ kind: "node", id: node.id }}>{name}</SelectionLink>
        {family.members > 0 && isOpen && <span class="through">{w.matrixItself}</span>}
      </span>
      {family.members > 0 && !node.alwaysExpanded && (
        <button
          type="button"
          class="expander"
          aria-expanded={isOpen}
          aria-label={isOpen ? w.matrixCollapse(name) : w.matrixExpand(`${name} +${family.members}`, w.matrixInside(family))}
          title={w.matrixInside(family)}
          onClick={() => dispatch({ type: "toggle-family", id: node.id, all: families.value })}
        >
          {isOpen ? "−" : `+${family.members}`}
        </button>
      )}
    </span>
  );
}

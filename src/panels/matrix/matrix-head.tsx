import { mostCompared } from "../../graph/compare/compare-limits.ts";
import type { MatrixColumn, MatrixRow } from "../../graph/matrix/build-matrix.ts";
import { comparingWords } from "../../state/comparing-words.ts";
import { expandedFamilies, language } from "../../state/current-view.ts";
import { dispatch } from "../../state/dispatch.ts";
import { families } from "../../state/graph-state.ts";
import { SelectionLink } from "../../ui/link.tsx";
import { compared, ticked } from "./matrix-data.ts";

/** Who speaks, with a box to tick, to be compared. */
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
          disabled={!isTicked && ticked.value.length === mostCompared}
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

/** What is spoken of; a family with the button that gives what is in it columns of their own. */
export function ColumnHead({ head: { node, narrower } }: { readonly head: MatrixColumn }) {
  const w = comparingWords.value;
  const isOpen = expandedFamilies.value === "all" || expandedFamilies.value.includes(node.id);
  const name = node.label[language.value];
  return (
    <span class="head">
      <span>
        <SelectionLink to={{ kind: "node", id: node.id }}>{name}</SelectionLink>
        {narrower > 0 && isOpen && <span class="through">{w.matrixItself}</span>}
      </span>
      {narrower > 0 && (
        <button
          type="button"
          class="expander"
          aria-expanded={isOpen}
          aria-label={isOpen ? w.matrixCollapse(name) : w.matrixExpand(name, narrower)}
          onClick={() => dispatch({ type: "toggle-family", id: node.id, all: families.value })}
        >
          {isOpen ? "−" : `+${narrower}`}
        </button>
      )}
    </span>
  );
}

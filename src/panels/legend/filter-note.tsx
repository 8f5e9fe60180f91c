import { countingWords } from "../../language/counting.ts";
import { type NodeType, type NodeTypeEntry, nodeTypeIds, nodeTypes } from "../../model/node-types.ts";
import { hidden, language, words } from "../../state/current-view.ts";
import { dispatch } from "../../state/dispatch.ts";
import { areFiltersOn } from "../../state/hidden-claims.ts";
import "./filter-note.css";

/** Says on the first view that filters are on, which its sentences do not follow; nothing while they are off. */
export function FilterNote() {
  if (!areFiltersOn.value) return null;
  return (
    <p class="hint filtered">
      {countingWords[language.value].startFiltered}
      {words.value.space}
      <ResetFilters />
    </p>
  );
}

export const ResetFilters = () => (
  <button type="button" class="quiet" onClick={() => dispatch({ type: "clear-filters" })}>
    {words.value.filterClear}
  </button>
);

const entryOf = (type: NodeType): NodeTypeEntry => nodeTypes[type];
const speakingTypes = nodeTypeIds.filter((type) => entryOf(type).speaksFrom !== undefined);
const typesSpokenOf = nodeTypeIds.filter((type) => entryOf(type).appears === "at first");

/** Says on a map of names without a line why it has none, with buttons that show the other ends again. */
export function NoLines() {
  const c = countingWords[language.value];
  const off = (types: readonly NodeType[]): readonly NodeType[] => types.filter((type) => hidden.value.types.includes(type));
  const [speaking, spokenOf] = [off(speakingTypes), off(typesSpokenOf)];
  return (
    <p class="map-note no-lines" role="status">
      {c.noLines} {speaking.length > 0 && <ShowButton types={speaking} name={c.showSpeaking} />}{" "}
      {spokenOf.length === typesSpokenOf.length && <ShowButton types={spokenOf} name={c.showSpokenOf} />} <ResetFilters />
    </p>
  );
}

/** A button that switches types on again. */
const ShowButton = ({ types, name }: { readonly types: readonly NodeType[]; readonly name: string }) => (
  <button
    type="button"
    class="quiet"
    onClick={() => {
      for (const id of types) dispatch({ type: "toggle", facet: "types", id });
    }}
  >
    {name}
  </button>
);

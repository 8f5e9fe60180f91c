import { ownFound, ownGraph, ownSearch, selectOwn } from "../../state/own-view.ts";
import { ownWords } from "./own-words.ts";

/** The most results that are listed; the table of nodes has all of them. */
const limit = 50;

/** Searches names, ids and values of nodes. */
export function OwnSearch() {
  const w = ownWords.value;
  const { value: graph } = ownGraph;
  const { value: found } = ownFound;
  const isSearching = ownSearch.value.trim() !== "";
  return (
    <search class="own-search">
      <label>
        {w.search}
        <input
          type="search"
          autocomplete="off"
          spellcheck={false}
          value={ownSearch.value}
          onInput={({ currentTarget }) => {
            ownSearch.value = currentTarget.value;
          }}
        />
      </label>
      <p class="hint" role="status">
        {isSearching ? w.found(found.length, limit) : ""}
      </p>
      {isSearching && found.length > 0 && (
        <ul>
          {found.slice(0, limit).map((place) => (
            <li key={place}>
              <button type="button" class="quiet" onClick={() => selectOwn({ kind: "node", place }, "look")}>
                {graph?.nodes[place]?.label}
              </button>
            </li>
          ))}
        </ul>
      )}
    </search>
  );
}

import { noFilter } from "../../own-graph/own-filter.ts";
import { maxDrawn } from "../../own-graph/own-picture.ts";
import { isFilteredFirst, ownFilter, ownGraph, ownShown } from "../../state/own-view.ts";
import { palette } from "../../state/screen.ts";
import { nameOfCategory, ownWords } from "./own-words.ts";

/** Shows and hides the nodes of a category, and those with few edges. It is also the legend of the colours. */
export function OwnFilterForm() {
  const w = ownWords.value;
  const { value: graph } = ownGraph;
  const { value: filter } = ownFilter;
  if (!graph) return null;
  const { categories, categoryColumn, nodes } = graph;
  const isOne = categories.length === 1 && categories[0]?.value === undefined;
  const toggle = (place: number): void => {
    const hidden = new Set(filter.hidden);
    if (!hidden.delete(place)) hidden.add(place);
    ownFilter.value = { ...filter, hidden };
  };
  return (
    <section class="own-filter" aria-labelledby="own-filter">
      <h2 id="own-filter">{w.filter}</h2>
      {isFilteredFirst.value && <p class="hint">{w.filteredFirst(maxDrawn.nodes, maxDrawn.edges)}</p>}
      <p class="hint" role="status">
        {w.shownOf(ownShown.value.size, nodes.length)}
      </p>
      <fieldset>
        <legend>{isOne ? w.category : categoryColumn === undefined ? w.byCommunity : w.byColumn(categoryColumn)}</legend>
        {categories.map((category, place) => (
          <label key={place}>
            <input type="checkbox" checked={!filter.hidden.has(place)} onChange={() => toggle(place)} />
            <svg class="type-mark" viewBox="0 0 10 10" aria-hidden="true">
              <circle cx="5" cy="5" r="4" fill={palette.value.nodes[category.colour]} />
            </svg>
            <span>
              {nameOfCategory(category)} <span class="count">{category.count}</span>
            </span>
          </label>
        ))}
      </fieldset>
      <label class="own-degree">
        {w.minDegree}
        <input
          type="number"
          min={0}
          value={filter.minDegree}
          onChange={({ currentTarget }) => {
            ownFilter.value = { ...filter, minDegree: Math.max(0, Math.floor(Number(currentTarget.value)) || 0) };
          }}
        />
      </label>
      {(filter.hidden.size > 0 || filter.minDegree > 0) && (
        <button
          type="button"
          class="quiet"
          onClick={() => {
            ownFilter.value = noFilter;
          }}
        >
          {w.reset}
        </button>
      )}
    </section>
  );
}

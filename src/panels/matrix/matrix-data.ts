/** The matrix of the current view, computed once for all components. */
import { computed, signal } from "@preact/signals";
import { isFamilyExpanded } from "../../graph/collapsed-families.ts";
import { buildMatrix, type Matrix } from "../../graph/matrix/build-matrix.ts";
import { type ColumnGroup, groupedColumns } from "../../graph/matrix/column-groups.ts";
import type { ActorId } from "../../model/built.ts";
import { expandedFamilies, language, matrixSetting, selection } from "../../state/current-view.ts";
import { passesFilters } from "../../state/derived.ts";
import { graph } from "../../state/graph-state.ts";
import { areFiltersOn } from "../../state/reader-filters.ts";

/** The rows that the reader has ticked for a comparison; not part of the view. */
export const ticked = signal<readonly ActorId[]>([]);

/** The compared actors, which are then the only rows; undefined outside a comparison. */
export const compared = computed(() => (selection.value.kind === "compare" ? selection.value.ids : undefined));

/** True if the reader has hidden some claims: what has none in the matrix may have some in the transcript. */
export const isFiltered = computed(() => areFiltersOn.value || matrixSetting.value.isSureOnly);

export const matrix = computed((): Matrix => {
  const { isSureOnly, ...setting } = matrixSetting.value;
  const expanded = expandedFamilies.value;
  return buildMatrix(graph.value, {
    ...setting,
    language: language.value,
    isExpanded: (id) => isFamilyExpanded(graph.value, expanded, id),
    passes: (claim) => (!isSureOnly || claim.confidence !== "unsure") && passesFilters.value(claim),
    ...(compared.value && { only: compared.value }),
  });
});

/** The columns in groups: in a comparison, by the actors that share them; else all in one group. */
export const groups = computed((): readonly ColumnGroup[] =>
  compared.value ? groupedColumns(matrix.value) : [{ who: [], kind: "alone", columns: matrix.value.columns }],
);

/** The matrix of the present view, worked out once for all that shows it. */
import { computed, signal } from "@preact/signals";
import { buildMatrix, type Matrix } from "../../graph/matrix/build-matrix.ts";
import { type ColumnGroup, groupedColumns } from "../../graph/matrix/column-groups.ts";
import type { ActorId } from "../../model/built.ts";
import { expandedFamilies, language, matrixSetting, selection } from "../../state/current-view.ts";
import { passesFilters } from "../../state/derived.ts";
import { graph } from "../../state/graph-state.ts";

/** Rows that the reader has ticked, to be compared; not part of the view until they are. */
export const ticked = signal<readonly ActorId[]>([]);

/** Those that are compared, and alone have rows; undefined where everybody has. */
export const compared = computed(() => (selection.value.kind === "compare" ? selection.value.ids : undefined));

export const matrix = computed((): Matrix => {
  const { isSureOnly, ...setting } = matrixSetting.value;
  const isOpen = expandedFamilies.value;
  return buildMatrix(graph.value, {
    ...setting,
    language: language.value,
    isOpen: (id) => isOpen === "all" || isOpen.includes(id),
    passes: (claim) => (!isSureOnly || claim.confidence !== "unsure") && passesFilters.value(claim),
    ...(compared.value && { only: compared.value }),
  });
});

/** The columns as they stand: by who fills them where some are compared, else all as one. */
export const groups = computed((): readonly ColumnGroup[] =>
  compared.value ? groupedColumns(matrix.value) : [{ who: [], kind: "alone", columns: matrix.value.columns }],
);

/** The view state of the page, whole and in parts. `dispatch.ts` alone changes it. */
import { computed, type Signal, signal } from "@preact/signals-core";
import { readHash } from "../device/address-bar.ts";
import type { ConceptGraph } from "../graph/concept-graph.ts";
import { findBundle } from "../graph/hierarchy.ts";
import { questionIds } from "../graph/question-ids.ts";
import { findWithdrawnEdge } from "../graph/withdrawn-edge.ts";
import type { PageWords } from "../language/page.ts";
import type { ParseIssue } from "../selection/parse-issue.ts";
import type { Selection } from "../selection/selection.ts";
import { type ParsedAddress, parseAddress } from "../view/address.ts";
import { shownLayout } from "../view/shown-layout.ts";
import { type Language, otherLanguageOf, type ViewState } from "../view/view-state.ts";
import { emptyGraph } from "./graph-state.ts";
import { isShowable, loadedWords } from "./loaded-languages.ts";

const preferred: Language = navigator.language.toLowerCase().startsWith("zh") ? "zh" : "en";
const parse = (hash: string, graph: ConceptGraph): ParsedAddress =>
  parseAddress(hash, { graph, questions: questionIds, language: preferred });

/** At first, only language and theme are read from the address; its ids can be resolved only when the graph is loaded. */
export const view: Signal<ViewState> = signal(parse(readHash(), emptyGraph).view);
/** The parts of the address that could not be read. */
export const parseIssues: Signal<readonly ParseIssue[]> = signal([]);

/** Reads the view from the part of an address after the `#`. */
export function openAddress(hash: string, graph: ConceptGraph): void {
  const { view: opened, issues } = parse(hash, graph);
  view.value = opened;
  parseIssues.value = issues;
}

/**
 * Looks again, when the texts have come, at the parts of an address that could not be opened: only then is it known which ids were withdrawn,
 * and that an edge has never been there.
 */
export function recheckAddress(hash: string, graph: ConceptGraph): void {
  const { selection } = view.value;
  const isMissing = selection.kind === "edge" && !findBundle(graph, selection.id) && !findWithdrawnEdge(graph, selection.id);
  if (!isMissing && parseIssues.value.length === 0) return;
  parseIssues.value = parse(hash, graph).issues;
  if (isMissing) view.value = { ...view.value, selection: { kind: "nothing" } };
}

/** The language that the page is shown in: that of the view, as soon as its words and names are loaded. */
export const language = computed((): Language => {
  const { language: wanted } = view.value;
  const other = otherLanguageOf(wanted);
  return !isShowable(wanted) && isShowable(other) ? other : wanted;
});
/** The page's words; those of one language are loaded before anything is rendered. */
export const words = computed((): PageWords => loadedWords.value[language.value] as PageWords);

// These do not change while the camera moves, so components that use them are not rendered again.
export const selection = computed((): Selection => view.value.selection);
export const hidden = computed(() => view.value.hidden);
export const added = computed(() => view.value.added);
export const expandedFamilies = computed(() => view.value.expandedFamilies);
export const ego = computed(() => view.value.ego);
export const tab = computed(() => view.value.tab);
const readersLayout = computed(() => view.value.layout);
/** The layout that is seen. */
export const layout = computed(() => shownLayout({ tab: tab.value, layout: readersLayout.value }));
export const pins = computed(() => view.value.pins);
export const matrixSetting = computed(() => view.value.matrix);
export const tableSetting = computed(() => view.value.table);
export const theme = computed(() => view.value.theme);

/** The view without its camera. */
export const fittedView = computed(
  (): ViewState => ({
    selection: selection.value,
    hidden: hidden.value,
    added: added.value,
    expandedFamilies: expandedFamilies.value,
    ego: ego.value,
    tab: tab.value,
    layout: readersLayout.value,
    pins: pins.value,
    matrix: matrixSetting.value,
    table: tableSetting.value,
    language: language.value,
    theme: theme.value,
  }),
);

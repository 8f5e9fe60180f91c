/** The page's one store: the view, the graph, and what is not part of the view. Everything changes the view through `dispatch`. */
import { computed, effect, type Signal, signal } from "@preact/signals";
import { type Palette, palettes, type Scheme, withMoreContrast } from "../design/tokens.ts";
import { addressOf, readHash, watchHash, writeHash } from "../device/address-bar.ts";
import { mediaQuery, prefersDark, prefersMoreContrast } from "../device/media.ts";
import { sizeOf } from "../graph/collection.ts";
import { type ConceptGraph, conceptGraph, isClaimIn } from "../graph/concept-graph.ts";
import { layersOf } from "../graph/hierarchy.ts";
import { questions } from "../graph/named-questions.ts";
import { en, type Messages } from "../language/en.ts";
import { zh } from "../language/zh.ts";
import type { BuiltGraph, NodeId } from "../model/built.ts";
import { isOwnCollection } from "../selection/page.ts";
import type { ParseIssue } from "../selection/parse-issue.ts";
import type { Selection } from "../selection/selection.ts";
import type { Answerer, Highlight } from "../selection/selection-kind.ts";
import { kindOf } from "../selection/selection-kinds.ts";
import { settings } from "../settings.ts";
import { formatAddress, maxAddress, parseAddress, writeAddress } from "../view/address.ts";
import type { Truncated } from "../view/address-parameter.ts";
import { collapseFamilies, requiredNodesOf } from "../view/collapse.ts";
import { filterGraph, initialHidden, withoutWaiting } from "../view/filters.ts";
import { entryFor } from "../view/history-entry.ts";
import { update } from "../view/update.ts";
import type { Intent, Language, ViewState } from "../view/view-state.ts";
import { collection, openCollection, recall, remembered } from "./own-collection.ts";
import { followed } from "./watched-signal.ts";

/** Nothing yet; names and places; everything; no graph at all; the names but not the texts. */
export type Loading = "graph" | "texts" | "done" | "failed" | "texts-failed";
export type Drawing = "canvas" | "no-webgl" | "context-lost";

const preferred: Language = navigator.language.toLowerCase().startsWith("zh") ? "zh" : "en";
const empty = conceptGraph({ format: "ai-safety-concept-graph/1", complete: false, sources: [], nodes: [], claims: [] });
const readAddress = (hash: string, graph: ConceptGraph) =>
  parseAddress(hash, { graph, questions: questions.map(({ id }) => id), language: preferred });

export const graph: Signal<ConceptGraph> = signal(empty);
export const loading: Signal<Loading> = signal("graph");
/** Language and theme are known from the address at once; what its ids mean, only when the graph has come. */
export const view: Signal<ViewState> = signal(readAddress(readHash(), empty).view);
export const parseIssues: Signal<readonly ParseIssue[]> = signal([]);
/** The node whose link the pointer or the keyboard is on, to be ringed on the map; not part of the view. */
export const pointed: Signal<NodeId | undefined> = signal(undefined);
export const drawing: Signal<Drawing> = signal("canvas");
export const isSaving = signal(false);
export const isSharing = signal(false);
export const openSave = (): void => {
  isSaving.value = true;
};
export const openShare = (): void => {
  isSharing.value = true;
};
export const isFilterOpen = signal(false);
/** Said to those who do not see the page. */
export const announcement = signal("");

export const language = computed((): Language => view.value.language);
export const words = computed((): Messages => (language.value === "zh" ? zh : en));
/** Parts of the view that stay the same while the camera moves, so that what shows them does not change then. */
export const selection = computed((): Selection => view.value.selection);
export const hidden = computed(() => view.value.hidden);
export const expandedFamilies = computed(() => view.value.expandedFamilies);
export const ego = computed(() => view.value.ego);
export const tab = computed(() => view.value.tab);
export const boardSetting = computed(() => view.value.board);
export const tableSetting = computed(() => view.value.table);
export const theme = computed(() => view.value.theme);
/** The view, wherever the camera stands. */
export const fittedView = computed(
  (): ViewState => ({
    selection: selection.value,
    hidden: hidden.value,
    expandedFamilies: expandedFamilies.value,
    ego: ego.value,
    tab: tab.value,
    board: boardSetting.value,
    table: tableSetting.value,
    language: language.value,
    theme: theme.value,
  }),
);
export const hasTexts = computed(() => loading.value === "done");

/** What the filters let through, whether or not it waits to be drawn. */
export const filtered = computed(() => filterGraph(graph.value, withoutWaiting(hidden.value)));
/** What an entry tells: the same, and what joins it to types that are drawn only when asked for, such as outside taxonomies. */
export const listed = computed(() =>
  filterGraph(graph.value, { ...hidden.value, types: hidden.value.types.filter((type) => !initialHidden.types.includes(type)) }),
);
/** Whether the filters let a claim through. */
export const passesFilters = computed(() => isClaimIn(filtered.value));
/** Whether an entry tells a claim. */
export const isListed = computed(() => isClaimIn(listed.value));

/** The answerers that were fetched, by the kind of selection that they answer, each with the graph that it was made for. */
const fetched: Signal<ReadonlyMap<Selection["kind"], { readonly graph: ConceptGraph; readonly answerer: Answerer<Selection> }>> = signal(
  new Map(),
);
effect(() => {
  const { value: now } = graph;
  const { kind } = selection.value;
  const { answerer } = kindOf(selection.value);
  if (answerer === "none" || !("load" in answerer) || fetched.peek().get(kind)?.graph === now) return;
  void answerer.load(now).then((made) => {
    if (now === graph.value) fetched.value = new Map(fetched.value).set(kind, { graph: now, answerer: made });
  });
});

/** What the selection is answered with, where that has to be worked out and can be by now. */
export const answer = computed((): Highlight | undefined => {
  const { value } = selection;
  const { answerer } = kindOf(value);
  if (answerer === "none") return undefined;
  const ready = "load" in answerer ? fetched.value.get(value.kind)?.answerer : answerer;
  return ready?.answer(value, { graph: graph.value, filtered: filtered.value, ownCollection: collection.value });
});
/** The nodes that the selection is about. */
export const requiredNodes = computed(() => requiredNodesOf({ selection: selection.value, ego: ego.value }, graph.value, answer.value));
/** What of the graph the map shows: what the filters let through, and what the selection brings along. */
export const visible = computed(() => filterGraph(graph.value, hidden.value, requiredNodes.value));
/** What the map draws of that: families stay folded until they are opened. */
export const rendered = computed(() => collapseFamilies(graph.value, visible.value, expandedFamilies.value, requiredNodes.value));

/** What can be opened into narrower nodes. */
export const families = computed(() =>
  graph.value.nodes.filter(({ id }) => layersOf(graph.value).narrower(id).length > 0).map(({ id }) => id),
);

const hasRoomForTwo = followed(mediaQuery("(min-width: 54rem) and (min-height: 40rem)"));
/** Whether the map is in sight: alone, or above the board of a comparison, so that both say it at once. */
export const isMapSeen = computed(
  () => tab.value === "map" || (tab.value === "board" && selection.value.kind === "compare" && hasRoomForTwo.value),
);

const isSystemDark = followed(prefersDark());
const wantsContrast = followed(prefersMoreContrast());
export const scheme = computed((): Scheme => (theme.value === "system" ? (isSystemDark.value ? "dark" : "light") : theme.value));
export const palette = computed((): Palette => (wantsContrast.value ? withMoreContrast(palettes[scheme.value]) : palettes[scheme.value]));

/** The one way to change the view; the address follows. */
export function dispatch(intent: Intent): void {
  const before = view.value;
  const next = update(before, intent);
  view.value = next;
  if (loading.value !== "graph") writeHash(formatAddress(next, room()), entryFor(intent, before), remembered());
}

/** The whole address of a part behind the `#`, as others can open it. */
export const publicAddress = (hash: string): string => (settings.address ? `${settings.address}#${hash}` : addressOf(hash));

/** Characters that an address has for what stands behind the `#`. */
const room = (): number => maxAddress - publicAddress("").length - 1;

/** The view as others are to open it: on the page of the reader's own collection, that collection goes with it. */
export const shareView = (): ViewState =>
  isOwnCollection(view.value.selection) && sizeOf(collection.value) > 0
    ? { ...view.value, selection: { kind: "collection", collection: collection.value } }
    : view.value;

/** The address of the view as it stands, and what it has no room for. */
export function share(): { readonly address: string; readonly truncated: readonly Truncated[] } {
  const { hash, truncated } = writeAddress(shareView(), room());
  return { address: publicAddress(hash), truncated };
}
export const shareAddress = (): string => share().address;

/** Takes a built graph in. The first time, the view is read from the address. */
export function receive(built: BuiltGraph): void {
  const isFirst = graph.value.nodes.length === 0;
  graph.value = conceptGraph(built);
  loading.value = built.complete ? "done" : "texts";
  if (!isFirst) return;
  openAddress(readHash());
  openCollection(graph.value);
  watchHash((hash, memory) => {
    openAddress(hash);
    recall(memory, graph.value);
  });
}

function openAddress(hash: string): void {
  const read = readAddress(hash, graph.value);
  view.value = read.view;
  parseIssues.value = read.issues;
}

/** The page's one store: the view, the graph, and what is not part of the view. Everything changes the view through `dispatch`. */
import { computed, effect, type Signal, signal } from "@preact/signals";
import type { Scheme } from "../design/tokens.ts";
import { addressOf, readHash, watchHash, writeHash } from "../device/address.ts";
import { prefersDark } from "../device/media.ts";
import { type ConceptGraph, conceptGraph } from "../graph/concept-graph.ts";
import { findQuestion, questions } from "../graph/questions.ts";
import { en, type Messages } from "../language/en.ts";
import { zh } from "../language/zh.ts";
import type { BuiltGraph, NodeId } from "../model/built.ts";
import { type Dropped, formatAddress, parseAddress } from "../view/address.ts";
import { entryFor } from "../view/history.ts";
import type { Intent, Language, View } from "../view/state.ts";
import { initialView, update } from "../view/update.ts";

export type Loading = "graph" | "texts" | "done" | "failed";
export type Drawing = "canvas" | "no-webgl" | "context-lost";

const preferred: Language = navigator.language.toLowerCase().startsWith("zh") ? "zh" : "en";

export const graph: Signal<ConceptGraph> = signal(
  conceptGraph({ format: "ai-safety-concept-graph/1", complete: false, sources: [], nodes: [], claims: [] }),
);
export const loading: Signal<Loading> = signal("graph");
export const view: Signal<View> = signal(initialView(preferred));
export const dropped: Signal<readonly Dropped[]> = signal([]);
/** The node that the pointer or the keyboard is on; not part of the view. */
export const hover: Signal<NodeId | undefined> = signal(undefined);
export const drawing: Signal<Drawing> = signal("canvas");
export const isSaving = signal(false);
export const isFilterOpen = signal(false);
/** Said to those who do not see the page. */
export const announcement = signal("");

export const words = computed((): Messages => (view.value.language === "zh" ? zh : en));
export const language = computed((): Language => view.value.language);
export const answer = computed(() => {
  const { focus } = view.value;
  return focus.kind === "question" ? findQuestion(focus.id)?.answer(graph.value) : undefined;
});

const systemIsDark = prefersDark();
const isSystemDark = signal(systemIsDark.current());
systemIsDark.watch((isDark) => {
  isSystemDark.value = isDark;
});
export const scheme = computed((): Scheme => {
  const { theme } = view.value;
  return theme === "system" ? (isSystemDark.value ? "dark" : "light") : theme;
});

/** The one way to change the view; the address follows. */
export function dispatch(intent: Intent): void {
  const next = update(view.value, intent);
  view.value = next;
  if (loading.value !== "graph") writeHash(formatAddress(next), entryFor(intent));
}

export const shareAddress = (): string => addressOf(formatAddress(view.value));

/** Takes a built graph in. The first time, the view is read from the address, since only now it is known what its ids mean. */
export function receive(built: BuiltGraph): void {
  const isFirst = graph.value.nodes.length === 0;
  graph.value = conceptGraph(built);
  loading.value = built.complete ? "done" : "texts";
  if (!isFirst) return;
  openAddress(readHash());
  watchHash(openAddress);
}

function openAddress(hash: string): void {
  const read = parseAddress(hash, { graph: graph.value, questions: questions.map(({ id }) => id), language: preferred });
  view.value = read.view;
  dropped.value = read.dropped;
}

/** Keeps the document's own language, title and theme as the view has them. */
export function followView(): void {
  effect(() => {
    document.documentElement.lang = language.value === "zh" ? "zh-Hans" : "en";
    document.title = titleOf();
  });
  effect(() => {
    const { theme } = view.value;
    if (theme === "system") delete document.documentElement.dataset.theme;
    else document.documentElement.dataset.theme = theme;
  });
}

function titleOf(): string {
  const { focus } = view.value;
  const node = focus.kind === "node" ? graph.value.findNode(focus.id) : undefined;
  return node ? `${node.name[language.value]} · ${words.value.title}` : words.value.title;
}

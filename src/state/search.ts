/** What the reader is searching for, and what was found. Not part of the view. */
import { computed, signal } from "@preact/signals";
import { type Asked, isAsked, type NotUnderstood } from "../graph/ask/answer-types.ts";
import { edgeIdOf } from "../graph/concept-graph.ts";
import { defaultPathOptions } from "../graph/path/path-options.ts";
import type { Found, Hit } from "../graph/search-index.ts";
import type { Bilingual } from "../model/bilingual.ts";
import type { NodeId } from "../model/built.ts";
import { type Finder, finderOf } from "../selection/finder.ts";
import type { Selection } from "../selection/selection.ts";
import { language } from "./current-view.ts";
import { graph } from "./graph-state.ts";

export const text = signal("");
export const found = signal<Found | undefined>(undefined);
export const isOpen = signal(false);
/** Which of `hits` the arrow keys are on. */
export const active = signal(0);
/** All hits in the order in which they are listed. */
export const hits = computed((): readonly Option[] => [
  ...(asked.value ? [asked.value] : []),
  ...(found.value?.groups.flatMap((group) => group.hits) ?? []),
]);

/** The text taken as a question, where it is put like one. */
export interface AskOption {
  readonly kind: "ask";
  readonly text: string;
  readonly answer: Asked | NotUnderstood;
  /** The question as it was understood; absent where it was not. */
  readonly understood?: Bilingual;
  /** The answer in one sentence, as the view that it opens counts; else why there is none. */
  readonly sentence: () => string;
}
export type Option = Hit | AskOption;
export const asked = signal<AskOption | undefined>(undefined);
/** The text that `hits` are for. */
let foundFor = "";

/** What Enter selects: also where the reader was faster than the search. */
export async function findSelected(): Promise<Option | undefined> {
  const wanted = text.value;
  if (foundFor !== wanted) await find(wanted);
  return text.value === wanted ? hits.value[active.value] : undefined;
}

export function selectionOf(option: Option): Selection {
  if (option.kind === "ask") return (isAsked(option.answer) ? opened(option.answer) : undefined) ?? { kind: "ask", text: option.text };
  return option.kind === "node" ? { kind: "node", id: option.id } : { kind: "edge", id: edgeIdOf(option.claim) };
}

/** The view of its own that a question has. */
export function opened({ opens }: Asked): Selection | undefined {
  return opens?.kind === "path" ? { ...opens, options: defaultPathOptions } : opens;
}

/** Finds what the box holds. */
export async function find(query: string): Promise<void> {
  const { search, ask, words } = await finderOf(graph.value);
  if (text.value !== query) return;
  found.value = query.trim() === "" ? undefined : search.find(query);
  const answer = query.trim() === "" ? undefined : ask(query);
  const isQuestion = answer !== undefined && (isAsked(answer) || answer.isQuestion === true);
  const sentence = isQuestion ? await sentenceOf(answer, words) : () => "";
  if (text.value !== query) return;
  const understood = answer && isAsked(answer) ? { understood: words.understoodText(answer.understood) } : {};
  asked.value = isQuestion ? { kind: "ask", text: query.trim(), answer, ...understood, sentence } : undefined;
  active.value = 0;
  foundFor = query;
}

/** A path is counted by the filters, as its view counts it, so that no more is promised than will be there. */
async function sentenceOf(answer: Asked | NotUnderstood, { answerText, notUnderstoodText }: Finder["words"]): Promise<() => string> {
  if (!isAsked(answer)) return () => notUnderstoodText(answer.why)[language.value];
  const to = opened(answer);
  if (to?.kind !== "path") return () => answerText(answer.sentence)[language.value];
  const { pathPromise } = await import("./path-summary.ts");
  return () => pathPromise(to);
}

/** Nodes by their names, in either language, as transcribed or in pinyin, the best first. */
export const findNamed = async (query: string): Promise<readonly NodeId[]> => (await finderOf(graph.value)).search.named(query);

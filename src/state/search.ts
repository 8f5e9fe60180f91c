/** The search: its text, and what was found. Not part of the view. */
import { computed, signal } from "@preact/signals";
import { type Answer, isAnswered, type NotUnderstood } from "../graph/ask/answer-types.ts";
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
/** The index in `hits` of the option that the arrow keys are on. */
export const active = signal(0);
/** All options in the order of the list. */
export const hits = computed((): readonly Option[] => [
  ...(askOption.value ? [askOption.value] : []),
  ...(found.value?.groups.flatMap((group) => group.hits) ?? []),
]);

/** The text as a question, if it is phrased like one. */
export interface AskOption {
  readonly kind: "ask";
  readonly text: string;
  readonly answer: Answer | NotUnderstood;
  /** The question as it was understood; absent if it was not. */
  readonly understood?: Bilingual;
  /** Gives the answer in one sentence, with the same counts as the details that it opens; else why there is no answer. */
  readonly sentence: () => string;
}
export type Option = Hit | AskOption;
export const askOption = signal<AskOption | undefined>(undefined);
/** The text that `hits` are for. */
let foundFor = "";

/** Finds what Enter selects; waits for the search if it has not finished yet. */
export async function findSelected(): Promise<Option | undefined> {
  const wanted = text.value;
  if (foundFor !== wanted) await find(wanted);
  return text.value === wanted ? hits.value[active.value] : undefined;
}

export function selectionOf(option: Option): Selection {
  if (option.kind === "ask") return (isAnswered(option.answer) ? opened(option.answer) : undefined) ?? { kind: "ask", text: option.text };
  return option.kind === "node" ? { kind: "node", id: option.id } : { kind: "edge", id: edgeIdOf(option.claim) };
}

/** Gives the selection that a question opens, if it has one of its own. */
export function opened({ opens }: Answer): Selection | undefined {
  return opens?.kind === "path" ? { ...opens, options: defaultPathOptions } : opens;
}

/** Searches for the text of the search box. */
export async function find(query: string): Promise<void> {
  const { search, ask, words } = await finderOf(graph.value);
  if (text.value !== query) return;
  found.value = query.trim() === "" ? undefined : search.find(query);
  const answer = query.trim() === "" ? undefined : ask(query);
  const isQuestion = answer !== undefined && (isAnswered(answer) || answer.isQuestion === true);
  const sentence = isQuestion ? await sentenceOf(answer, words) : () => "";
  if (text.value !== query) return;
  const understood = answer && isAnswered(answer) ? { understood: words.understoodText(answer.understood) } : {};
  askOption.value = isQuestion ? { kind: "ask", text: query.trim(), answer, ...understood, sentence } : undefined;
  active.value = 0;
  foundFor = query;
}

/** Makes the answer sentence. For a path it respects the filters, as the details of the path do, so both give the same count. */
async function sentenceOf(answer: Answer | NotUnderstood, { answerText, notUnderstoodText }: Finder["words"]): Promise<() => string> {
  if (!isAnswered(answer)) return () => notUnderstoodText(answer.why)[language.value];
  const to = opened(answer);
  if (to?.kind !== "path") return () => answerText(answer.sentence)[language.value];
  const { pathSummary } = await import("./path-summary.ts");
  return () => pathSummary(to);
}

/** Finds nodes by name, in either language, as transcribed or in pinyin; best matches first. */
export const findNamed = async (query: string): Promise<readonly NodeId[]> => (await finderOf(graph.value)).search.named(query);

/** The search: its text, and what was found. Not part of the view. */
import { computed, effect, signal } from "@preact/signals-core";
import type { Actor } from "../graph/actors.ts";
import { type Answer, type Asked, isAnswered } from "../graph/ask/answer-types.ts";
import { edgeIdOf } from "../graph/concept-graph.ts";
import { defaultPathOptions } from "../graph/path/path-options.ts";
import type { Found, Hit } from "../graph/search-index.ts";
import type { SpeakersFrom } from "../graph/speakers-by-country.ts";
import type { Bilingual } from "../model/bilingual.ts";
import type { NodeId } from "../model/built.ts";
import { type Finder, finderOf } from "../selection/finder.ts";
import type { Selection } from "../selection/selection.ts";
import { language, selection, words } from "./current-view.ts";
import { graph } from "./graph-state.ts";

export const text = signal("");
/** The question of the view, which the box shows: after a reload and after Back too. */
let askedInView = "";
effect(() => {
  const asked = selection.value.kind === "ask" ? selection.value.text : "";
  if (asked !== "" || text.peek() === askedInView) text.value = asked;
  askedInView = asked;
});

export const found = signal<Found | undefined>(undefined);
export const isOpen = signal(false);
/** The index in `hits` of the option that the arrow keys are on. */
export const active = signal(0);
/** All options in the order of the list. */
export const hits = computed((): readonly Option[] => {
  const nodesAndClaims = found.value?.groups.flatMap((group) => group.hits) ?? [];
  const listed = placeOption.value ? [placeOption.value, ...nodesAndClaims] : nodesAndClaims;
  const asks = askOption.value;
  if (!asks) return listed;
  return asks.isFirst ? [asks, ...listed] : [...listed, asks];
});

/** The text as a question. */
export interface AskOption {
  readonly kind: "ask";
  readonly text: string;
  readonly asked: Asked;
  /** True if the text is phrased like a question; then it is the first option, else the last. */
  readonly isFirst: boolean;
  /** The question as it was understood; absent if it was not. */
  readonly understood?: Bilingual;
  /** Gives the answer in one sentence, with the same counts as the details that it opens; else why there is no answer. */
  readonly sentence: () => string;
}
/** The speakers from the country or region that the text names; it opens what they say. */
export interface PlaceOption extends SpeakersFrom {
  readonly kind: "place";
}
export type Option = Hit | PlaceOption | AskOption;
export const placeOption = signal<PlaceOption | undefined>(undefined);
export const askOption = signal<AskOption | undefined>(undefined);
/** True if the code of the search could not be loaded: offline, or the site has a newer version. */
export const isSearchMissing = signal(false);
/** The text that `hits` are for. */
let foundFor = "";

/** Empties the search box and closes its list. */
export function clearSearch(): void {
  text.value = "";
  isOpen.value = false;
}

/** Finds what Enter selects; waits for the search if it has not finished yet. */
export async function findSelected(): Promise<Option | undefined> {
  const wanted = text.value;
  if (foundFor !== wanted) await find(wanted);
  return text.value === wanted ? hits.value[active.value] : undefined;
}

export function selectionOf(option: Option): Selection {
  if (option.kind === "ask") return (isAnswered(option.asked) ? opened(option.asked) : undefined) ?? { kind: "ask", text: option.text };
  if (option.kind === "place") return askedOf(option.place);
  return option.kind === "node" ? { kind: "node", id: option.id } : { kind: "edge", id: edgeIdOf(option.claim) };
}

/** The question of what the speakers from a country or region say. */
export const askedOf = ({ name }: Pick<Actor, "name">): Selection => ({
  kind: "ask",
  text: words.value.askSpeakersFrom(name[language.value]),
});

/** Gives the selection that a question opens, if it has one of its own. */
export function opened({ opens }: Answer): Selection | undefined {
  return opens?.kind === "path" ? { ...opens, options: defaultPathOptions } : opens;
}

/** The most claims in the list of the search box. */
const maxClaims = 8;

/** Searches for the text of the search box. */
export async function find(query: string): Promise<void> {
  const finder = await loadedFinder();
  if (!finder || text.value !== query) return;
  const { search, ask, words, speakersFrom } = finder;
  const isEmpty = query.trim() === "";
  const asked = isEmpty ? undefined : ask(query);
  found.value = asked && withClosest(search.find(query), asked);
  const option = asked && (await optionFor(query.trim(), asked, words));
  if (text.value !== query) return;
  askOption.value = option;
  const from = speakersFrom(query);
  placeOption.value = from && { kind: "place", ...from };
  active.value = 0;
  foundFor = query;
}

/** Loads the search; undefined if that fails, which the list then says. */
async function loadedFinder(): Promise<Finder | undefined> {
  const finder = await finderOf(graph.value).catch(() => undefined);
  isSearchMissing.value = finder === undefined;
  return finder;
}

/** Puts the closest claims into the place of those that the search found, so that the list and the details have the same. */
function withClosest(result: Found, { closest }: Asked): Found {
  if (closest.length === 0) return result;
  const groups = result.groups.filter(({ type }) => type !== "claim");
  const claims = closest.slice(0, maxClaims).map(({ claim }): Hit => ({ kind: "claim", id: claim.id, claim }));
  return { groups: [...groups, { type: "claim", hits: claims }], total: groups.flatMap(({ hits: of }) => of).length + closest.length };
}

async function optionFor(query: string, asked: Asked, words: Finder["words"]): Promise<AskOption | undefined> {
  const isFirst = isAnswered(asked) || asked.isQuestion === true;
  if (!isFirst && asked.closest.length === 0) return undefined;
  const understood = isAnswered(asked) ? { understood: words.understoodText(asked.understood) } : {};
  return { kind: "ask", text: query, asked, isFirst, ...understood, sentence: await sentenceOf(asked, words) };
}

/** Makes the answer sentence. For a path it respects the filters, as the details of the path do, so both give the same count. */
async function sentenceOf(asked: Asked, { askedText, closestWords }: Finder["words"]): Promise<() => string> {
  const to = isAnswered(asked) ? opened(asked) : undefined;
  if (to?.kind === "path") {
    const { pathSummary } = await import("./path-summary.ts");
    return () => pathSummary(to);
  }
  const count = asked.closest.length;
  if (!isAnswered(asked) && count > 0 && asked.why.kind === "no-question") return () => closestWords[language.value].counted(count);
  return () => askedText(asked, count > 0)[language.value];
}

/** Finds nodes by name, in either language, as transcribed or in pinyin; best matches first. */
export const findNamed = async (query: string): Promise<readonly NodeId[]> => (await loadedFinder())?.search.named(query) ?? [];

/** Loads the graph: first the file that the map needs, then the texts. */
import { batch, type Signal, signal } from "@preact/signals-core";
import { readHash, readMemory, watchHash } from "../device/address-bar.ts";
import { ownFile } from "../device/own-files.ts";
import { reloadPage } from "../device/page-actions.ts";
import { conceptGraph } from "../graph/concept-graph.ts";
import { type GraphProblem, isSameBuild, readBuilt } from "../graph/read-built.ts";
import type { BuiltGraph } from "../model/built.ts";
import { mapFileName } from "../model/map-file-name.ts";
import type { Language } from "../view/view-state.ts";
import { language, openAddress, recheckAddress, view } from "./current-view.ts";
import { dispatch } from "./dispatch.ts";
import { loadedGraph, loading } from "./graph-state.ts";
import { bothLanguages, bringWords, namedLanguages } from "./loaded-languages.ts";
import { openLessonHash } from "./open-lesson.ts";
import { openCollection, recall, wholeAddress } from "./own-collection.ts";
import { isOwnGraphHash, isOwnGraphShown } from "./own-graph-shown.ts";
import { closeLesson, isLessonHash, lessonStage } from "./playing.ts";
import { historyMoves } from "./screen.ts";

/** The problem with a loaded file; undefined if there is none. */
export const graphProblem: Signal<GraphProblem | undefined> = signal(undefined);

const wholeFile = "graph.json";

/**
 * Loads what is not loaded yet. It never throws; `loading` has the result. Call it again to retry.
 *
 * @param drawn resolves when the map is first drawn; the texts are loaded after that
 */
export async function load(drawn?: Promise<void>): Promise<void> {
  const hasMap = loading.value === "texts-failed";
  try {
    if (!hasMap) {
      loading.value = "graph";
      const { language: named } = view.peek();
      accept(await fetched(mapFileName(named)), [named]);
      // Where the page has one file for both, it has the texts already.
      if (loadedGraph.value.built.complete) return;
      await drawn;
    } else loading.value = "texts";
    const whole = await fetched(wholeFile);
    accept(typeof whole === "object" && !isSameBuild(loadedGraph.value.built, whole) ? "other-build" : whole);
  } catch {
    loading.value = loading.value === "graph" ? "failed" : "texts-failed";
  }
}

/** Stores a graph. @throws if it is not a graph, after setting `graphProblem` */
function accept(read: BuiltGraph | GraphProblem, named?: readonly Language[]): void {
  if (typeof read === "string") {
    graphProblem.value = read;
    throw new Error(read);
  }
  try {
    receive(read, named);
  } catch (error) {
    // The format is right, but not the content.
    graphProblem.value = "other-format";
    throw error;
  }
}

async function fetched(path: string): Promise<BuiltGraph | GraphProblem> {
  return readBuilt(await (await ownFile(path)).text());
}

/** Fetches the graph's files again, ignoring the browser's cache, and reloads the page. */
export async function reloadGraphAndPage(): Promise<void> {
  await Promise.allSettled([...bothLanguages.map(mapFileName), wholeFile].map((path) => ownFile(path, "reload")));
  reloadPage();
}

/**
 * Brings what the page lacks to be shown in a language: its words, and, until the texts are there, the names in it. The page keeps its language
 * if they cannot be loaded.
 */
export async function bringLanguage(wanted: Language): Promise<void> {
  try {
    await bringWords(wanted);
    const { built } = loadedGraph.peek();
    if (namedLanguages.peek().includes(wanted)) return;
    const map = await fetched(mapFileName(wanted));
    const isLate = built !== loadedGraph.peek().built || view.peek().language !== wanted;
    if (typeof map === "string" || isLate || !isSameBuild(built, map)) return;
    batch(() => {
      loadedGraph.value = conceptGraph(map);
      namedLanguages.value = [wanted];
    });
  } catch {
    dispatch({ type: "set-language", language: language.peek() });
  }
}

/**
 * Stores a built graph. The first time, it also reads the view from the address. The map is drawn once, after all of it.
 *
 * @param named the languages of its names, unless it has all texts
 */
export const receive = (built: BuiltGraph, named: readonly Language[] = bothLanguages): void =>
  batch(() => {
    namedLanguages.value = built.complete ? bothLanguages : named;
    store(built);
  });

function store(built: BuiltGraph): void {
  const isFirst = loadedGraph.value.nodes.length === 0;
  loadedGraph.value = conceptGraph(built);
  loading.value = built.complete ? "done" : "texts";
  if (!isFirst) {
    if (!isOwnGraphShown.value) recheckAddress(openedAddress, loadedGraph.value);
    return;
  }
  openHash(readHash(), readMemory());
  openCollection(loadedGraph.value, readMemory());
  watchHash((hash, memory) => {
    historyMoves.value += 1;
    openHash(hash, memory);
    recall(memory, loadedGraph.value);
  });
}

/** The address of the view that was opened last. */
let openedAddress = "";

/** Opens what the address leads to: a view, a step of a lesson, or the reader's own graph. */
export function openHash(hash: string, memory?: unknown): void {
  if (isLessonHash(hash)) {
    isOwnGraphShown.value = false;
    lessonStage.value ??= "opening";
    void openLessonHash(wholeAddress(hash, memory));
    return;
  }
  closeLesson();
  isOwnGraphShown.value = isOwnGraphHash(hash);
  if (isOwnGraphShown.value) return;
  openedAddress = wholeAddress(hash, memory);
  openAddress(openedAddress, loadedGraph.value);
}

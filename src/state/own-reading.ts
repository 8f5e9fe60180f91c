/** Opens, keeps and forgets a reader's own graph. The address never has its contents: they stay on the device. */
import { type Signal, signal } from "@preact/signals-core";
import { writeHash } from "../device/address-bar.ts";
import { findKeptFile, findKeptPlaces, forgetKeptFile, keepFile } from "../device/kept-file.ts";
import { readOwnGraphFile } from "../device/own-graph-reader.ts";
import { oneFileOf } from "../own-graph/one-file.ts";
import { type KeptPlace, movedIn } from "../own-graph/own-places.ts";
import type { OwnGraphReading, OwnGraphRequest } from "../own-graph/read-own-graph.ts";
import { formatAddress } from "../view/address.ts";
import { initialView } from "../view/update.ts";
import { view } from "./current-view.ts";
import { remembered } from "./own-collection.ts";
import { isOwnGraphShown, ownGraphName } from "./own-graph-shown.ts";
import { showOwn } from "./own-view.ts";
import { closeLesson } from "./playing.ts";

export type OwnStage =
  | { readonly kind: "none" }
  /** `done` is the part of the layout, from 0 to 1; undefined while the file is read. */
  | { readonly kind: "reading"; readonly name: string; readonly done?: number }
  | { readonly kind: "refused"; readonly request: OwnGraphRequest; readonly reading: OwnGraphReading }
  | { readonly kind: "shown"; readonly reading: OwnGraphReading }
  /** The browser has not enough memory, or could not load the code. */
  | { readonly kind: "failed"; readonly name: string };

export const ownStage: Signal<OwnStage> = signal({ kind: "none" });
/** True if the browser keeps the file until the next visit; undefined while that is not known. */
export const isOwnGraphKept: Signal<boolean | undefined> = signal(undefined);

/** True if the browser has refused to remove the file from the device. */
export const isForgettingRefused = signal(false);

/** Names of the files that came with the one on the screen, and were not opened. */
export const unopenedFiles: Signal<readonly string[]> = signal([]);
/** The file of the graph that was shown last: the way back from one that cannot be opened. */
export const ownFileBefore: Signal<OwnGraphRequest | undefined> = signal(undefined);

let current: AbortController | undefined;

/** The address of the screen, after "#": with language and theme, and nothing of the file. */
export function ownGraphHash(): string {
  const { language, theme } = view.value;
  return ["own=graph", formatAddress({ ...initialView(language), theme })].filter(Boolean).join("&");
}

/** Shows the screen in the place of the page. */
export function showOwnGraph(): void {
  if (!isOwnGraphShown.value) writeHash(ownGraphHash(), "push", remembered());
  closeLesson();
  isOwnGraphShown.value = true;
}

/** Shows the screen, and opens a file there, or tables that make one graph together. Never throws. */
export async function openOwnGraph(files: readonly File[]): Promise<void> {
  showOwnGraph();
  const opened = await oneFileOf(files);
  if (!opened) return;
  const { file, others } = opened;
  unopenedFiles.value = others;
  await read({ file, name: file.name, isWantedAnyway: false }, true);
}

/** Opens the rest of a file that has faults. */
export const openOwnGraphAnyway = (request: OwnGraphRequest): Promise<void> => read({ ...request, isWantedAnyway: true }, true);

/** Opens the file that the browser has kept, unless a graph is open already. */
export async function openKeptGraph(): Promise<void> {
  if (ownStage.value.kind !== "none") return;
  const kept = await findKeptFile();
  if (kept && ownStage.value.kind === "none") await read(kept, false);
}

async function read(request: OwnGraphRequest, isNew: boolean): Promise<void> {
  current?.abort();
  const abort = new AbortController();
  current = abort;
  isForgettingRefused.value = false;
  const { name } = request;
  showOwn(undefined);
  ownGraphName.value = name;
  ownStage.value = { kind: "reading", name };
  try {
    const reading = await readOwnGraphFile(
      request,
      (done) => {
        ownStage.value = { kind: "reading", name, done };
      },
      abort.signal,
    );
    if (!reading.graph) {
      ownStage.value = { kind: "refused", request, reading };
      return;
    }
    const { graph } = reading;
    const { now, before } = isNew ? { now: [], before: [] } : await findKeptPlaces();
    if (abort.signal.aborted) return;
    const moved = (places: readonly KeptPlace[]) => movedIn(graph, places);
    showOwn(graph, moved(now), before.map(moved));
    ownStage.value = { kind: "shown", reading };
    ownFileBefore.value = request;
    // A graph that is returned to was not kept if the browser refused it before.
    isOwnGraphKept.value = isNew ? undefined : (isOwnGraphKept.value ?? true);
    if (isNew) isOwnGraphKept.value = await keepFile(request);
  } catch {
    if (!abort.signal.aborted) ownStage.value = { kind: "failed", name };
  }
}

/** Gives up a file that is being read or was refused, and returns to the graph that was shown before it. */
export async function cancelOwnFile(): Promise<void> {
  const { value: before } = ownFileBefore;
  closeOwnFile();
  if (before) await read(before, false);
}

function closeOwnFile(): void {
  current?.abort();
  unopenedFiles.value = [];
  showOwn(undefined);
  ownGraphName.value = undefined;
  ownStage.value = { kind: "none" };
}

/**
 * Removes the graph from the device, and then from the page: what is gone from the screen does not come back with a reload.
 * If the browser refuses, the graph stays on the screen and {@link isForgettingRefused} is true.
 */
export async function forgetOwnGraph(): Promise<void> {
  const { value: before } = ownStage;
  const isRemoved = await forgetKeptFile();
  // Another file may have been opened since.
  if (ownStage.value !== before) return;
  isForgettingRefused.value = !isRemoved && isOwnGraphKept.value !== false;
  if (isForgettingRefused.value) return;
  closeOwnFile();
  ownFileBefore.value = undefined;
  isOwnGraphKept.value = undefined;
}

/** Leads back to the forum's graph, as it was left. */
export function leaveOwnGraph(): void {
  isOwnGraphShown.value = false;
  writeHash(formatAddress(view.value), "push", remembered());
}

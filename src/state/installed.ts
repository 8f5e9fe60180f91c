/** The copy of the site that the browser keeps for use without a network. Loaded when everything else is. */
import { type Signal, signal } from "@preact/signals-core";
import { isEmbedded } from "../device/embedding.ts";
import {
  askWorker,
  holdLock,
  letTakeOver,
  lookForUpdates,
  pageFolder,
  registerWorker,
  removeWorker,
  savesData,
  watchWorkers,
} from "../device/installed-worker.ts";
import { ownRelease } from "../device/own-files.ts";
import { reloadPage } from "../device/page-actions.ts";
import { copiesOf, copyOf, type WorkerMessage, workerPath } from "../model/release.ts";

/** Milliseconds. */
const hour = 3_600_000;

/** The registration of the worker; undefined before, and where the browser has none. */
const registration: Signal<ServiceWorkerRegistration | undefined> = signal(undefined);

/** True if the browser has a newer release of the page than the one that is open. */
export const isNewRelease = signal(false);

/** True if the browser keeps a copy of this release. */
export const isInstalled = signal(false);

let hasBegun = false;

/** Has the browser keep the site, and watches for its next release. Never throws; a second call does nothing. */
export async function install(): Promise<void> {
  if (hasBegun) return;
  hasBegun = true;
  const release = ownRelease();
  if (release === undefined || isEmbedded || savesData()) return;
  holdLock(copyOf(pageFolder(), release));
  const registered = await registerWorker(workerPath);
  if (!registered) return;
  registration.value = registered;
  watchWorkers(registered, async (worker) => {
    const name: WorkerMessage = "name";
    const found = await askWorker(worker, name);
    isInstalled.value = worker.state === "activated" && found === release;
    isNewRelease.value = found !== release;
  });
  lookForUpdates(registered, hour);
}

/** Reloads the page in the release that the browser has found. Other pages that are open keep theirs. */
export async function openNewRelease(): Promise<void> {
  const message: WorkerMessage = "take-over";
  if (registration.value?.waiting) await letTakeOver(registration.value.waiting, message);
  reloadPage();
}

/** Removes the copy and loads the page anew from the network. */
export async function loadAnew(): Promise<void> {
  if (registration.value) await removeWorker(registration.value, copiesOf(pageFolder()));
  reloadPage();
}

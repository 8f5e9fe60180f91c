/** The one file that the page keeps for a reader, in the browser's database, with the nodes of its graph that were moved. A browser may refuse; these functions never throw. */
import type { KeptPlace } from "../own-graph/own-places.ts";

export interface KeptFile {
  readonly file: Blob;
  readonly name: string;
  /** True if the reader has opened it in spite of its faults. */
  readonly isWantedAnyway: boolean;
}

/** Where nodes of the file's graph are that the reader has moved. */
export interface KeptPlaces {
  readonly now: readonly KeptPlace[];
  /** As they stood before each move that can be undone, the last move last. */
  readonly before: readonly (readonly KeptPlace[])[];
}

const [database, store, key, placesKey, beforeKey] = ["ai-safety-concept-graph", "own-graph", "file", "places", "places-before"] as const;

/** Keeps a file in place of the one before. Returns false if the browser refuses: the page should say that it is lost at the next reload. */
export async function keepFile(kept: KeptFile): Promise<boolean> {
  // The bytes, not the file: browsers keep only a reference to a file on the disk.
  return writeInTurn(async () => {
    const bytes = await kept.file.arrayBuffer();
    return (files) => {
      files.delete(placesKey);
      files.delete(beforeKey);
      return files.put({ ...kept, file: new Blob([bytes]) }, key);
    };
  }).then(
    () => true,
    () => false,
  );
}

/** Finds the file that was kept; undefined if there is none, or if the browser refuses. */
export async function findKeptFile(): Promise<KeptFile | undefined> {
  return withStore(
    "readonly",
    async () =>
      (files): IDBRequest<unknown> =>
        files.get(key),
  ).then(
    (found) => (isKeptFile(found) ? found : undefined),
    () => undefined,
  );
}

/** Keeps where the reader has moved nodes of the file's graph, as long as the file is kept. Returns false if the browser refuses. */
export async function keepPlaces({ now, before }: KeptPlaces): Promise<boolean> {
  return writeInTurn(async () => (files) => {
    files.put(before, beforeKey);
    return files.put(now, placesKey);
  }).then(
    () => true,
    () => false,
  );
}

/** Finds the moves that were kept; none if there are none, or if the browser refuses. */
export async function findKeptPlaces(): Promise<KeptPlaces> {
  const find = (wanted: string): Promise<readonly unknown[]> =>
    withStore(
      "readonly",
      async () =>
        (files): IDBRequest<unknown> =>
          files.get(wanted),
    ).then(
      (found) => (Array.isArray(found) ? found : []),
      () => [],
    );
  const [now, before] = await Promise.all([find(placesKey), find(beforeKey)]);
  return { now: now.filter(isKeptPlace), before: before.filter(Array.isArray).map((places) => places.filter(isKeptPlace)) };
}

/** Removes the file that was kept, with all that belongs to it. Returns false if the browser refuses. */
export async function forgetKeptFile(): Promise<boolean> {
  return writeInTurn(async () => (files) => files.clear()).then(
    () => true,
    () => false,
  );
}

const isKeptFile = (found: unknown): found is KeptFile =>
  typeof found === "object" && found !== null && "file" in found && found.file instanceof Blob && "name" in found;

const isKeptPlace = (found: unknown): found is KeptPlace =>
  Array.isArray(found) && typeof found[0] === "string" && Number.isFinite(found[1]) && Number.isFinite(found[2]);

type Prepare<Result> = () => Promise<(files: IDBObjectStore) => IDBRequest<Result>>;

let lastWrite: Promise<unknown> = Promise.resolve();

/** Writes after all earlier writes, so that a file that takes long does not remove places that were kept after it. */
function writeInTurn<Result>(prepare: Prepare<Result>): Promise<Result> {
  const write = lastWrite.then(() => withStore("readwrite", prepare));
  lastWrite = write.catch(() => undefined);
  return write;
}

/** Makes one request. What it needs is prepared before, because a transaction ends as soon as it waits for anything else. */
async function withStore<Result>(mode: IDBTransactionMode, prepare: Prepare<Result>): Promise<Result> {
  const ask = await prepare();
  const opening = indexedDB.open(database, 1);
  opening.onupgradeneeded = () => opening.result.createObjectStore(store);
  const opened = await answerTo(opening);
  try {
    const transaction = opened.transaction(store, mode);
    const result = await answerTo(ask(transaction.objectStore(store)));
    await new Promise<void>((resolve, reject) => {
      transaction.oncomplete = () => resolve();
      transaction.onabort = () => reject(transaction.error);
    });
    return result;
  } finally {
    opened.close();
  }
}

const answerTo = <Result>(request: IDBRequest<Result>): Promise<Result> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });

/** The service worker of the site, from the page's side. It is there on HTTPS and on this machine only. */

/** Registers a worker; undefined if the browser has none or refuses. */
export async function registerWorker(path: string): Promise<ServiceWorkerRegistration | undefined> {
  try {
    return await navigator.serviceWorker.register(`./${path}`, { updateViaCache: "none" });
  } catch {
    return undefined;
  }
}

/**
 * Calls back with the worker that the next load of the page would get, now and at each change.
 *
 * @param onNext is not called while a worker is still fetching its files
 */
export function watchWorkers(registration: ServiceWorkerRegistration, onNext: (worker: ServiceWorker) => void): void {
  const tell = (): void => {
    const next = registration.waiting ?? registration.active;
    if (next) onNext(next);
  };
  registration.addEventListener("updatefound", () => registration.installing?.addEventListener("statechange", tell));
  registration.installing?.addEventListener("statechange", tell);
  tell();
}

/** Asks a worker a question. */
export function askWorker(worker: ServiceWorker, question: string): Promise<unknown> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = ({ data }) => resolve(data);
    worker.postMessage(question, [port2]);
  });
}

/** Lets a waiting worker take over. Resolves when it has, or when another has replaced it. */
export function letTakeOver(worker: ServiceWorker, message: string): Promise<void> {
  return new Promise((resolve) => {
    worker.addEventListener("statechange", () => {
      if (worker.state === "activated" || worker.state === "redundant") resolve();
    });
    worker.postMessage(message);
  });
}

/** Holds a lock for as long as this page is open, where the browser has locks. */
export function holdLock(name: string): void {
  navigator.locks?.request(name, { mode: "shared" }, () => new Promise(() => undefined)).catch(() => undefined);
}

/** Looks for another release whenever the reader comes back to the page, but not more often than `milliseconds`. */
export function lookForUpdates(registration: ServiceWorkerRegistration, milliseconds: number): void {
  let last = Date.now();
  document.addEventListener("visibilitychange", () => {
    if (document.visibilityState !== "visible" || Date.now() - last < milliseconds) return;
    last = Date.now();
    registration.update().catch(() => undefined);
  });
}

/** True if the reader's device asks pages to load no more than they need. */
export const savesData = (): boolean =>
  (navigator as { readonly connection?: { readonly saveData?: boolean } }).connection?.saveData === true;

/** Removes the worker and all caches whose names begin with `prefix`. */
export async function removeWorker(registration: ServiceWorkerRegistration, prefix: string): Promise<void> {
  await registration.unregister();
  for (const name of await caches.keys()) if (name.startsWith(prefix)) await caches.delete(name);
}

/** The address of the folder that the page is in, with a slash at its end. */
export const pageFolder = (): string => new URL("./", location.href.replace(/[?#].*$/, "")).href;

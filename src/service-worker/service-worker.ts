/**
 * The service worker of the built site: keeps a copy of one release, from which the page works without a network.
 *
 * A release is taken as a whole or not at all: every file is checked against its checksum, and if one is missing or another, the copy of the
 * release before stays at work. A new release waits until the reader reloads, or until no page is open. Pages that are still open then
 * go on with the copy of their own release, since other releases have other paths.
 */
import { PrecacheController } from "workbox-precaching/PrecacheController.js";
import { copiesOf, copyOf, type ReleaseFiles, type WorkerMessage } from "../model/release.ts";
import type { WorkerScope } from "./worker-scope.ts";

declare const self: WorkerScope;

const release: ReleaseFiles = import.meta.env.RELEASE;
const { scope } = self.registration;
const copy = copyOf(scope, release.name);

const controller = new PrecacheController({ cacheName: copy, fallbackToNetwork: false });
controller.precache([...release.files]);

self.addEventListener("activate", (event) => event.waitUntil(self.clients.claim().then(removeUnused)));

self.addEventListener("message", (event) => {
  const message = event.data as WorkerMessage;
  if (message === "name") event.ports[0]?.postMessage(release.name);
  if (message === "take-over") event.waitUntil(self.skipWaiting());
});

self.addEventListener("fetch", (event) => {
  const { request } = event;
  const { searchParams } = new URL(request.url);
  // A reload of a file passes over the copy.
  if (request.cache === "reload" || request.method !== "GET" || !request.url.startsWith(scope)) return;
  if (request.mode === "navigate" && searchParams.has("reset")) event.respondWith(reset());
  // A page in a frame of another site comes from the network.
  else if (request.mode !== "navigate" || !searchParams.has("embed")) event.respondWith(answer(request));
});

/** Answers from the copies of this release and of older ones, then from the network. */
async function answer(request: Request): Promise<Response> {
  const path = request.url.slice(scope.length).replace(/[?#].*$/, "");
  const page = path === "index.html" ? "" : path;
  // Files that are public under a path of their own are kept in the release's folder.
  for (const address of [scope + page, `${scope}${release.name}/${page}`]) {
    const kept = await controller.matchPrecache(address);
    if (kept) return kept;
  }
  return (await olderCopy(scope + path)) ?? fetch(request);
}

/** Finds a file whose path is of another release: a page of that release is still open. */
async function olderCopy(address: string): Promise<Response | undefined> {
  for (const name of await copies()) {
    // Hosts may vary their answers by origin.
    const kept = await (await caches.open(name)).match(address, { ignoreVary: true });
    if (kept) return kept;
  }
  return undefined;
}

const copies = async (): Promise<readonly string[]> => (await caches.keys()).filter((name) => name.startsWith(copiesOf(scope)));

/** Removes the copies of releases of which no page is open. A release that is just being copied is nobody's yet. */
async function removeUnused(): Promise<void> {
  if (self.registration.installing || self.registration.waiting) return;
  const used = new Set([copy, ...(await openCopies())]);
  for (const name of await copies()) if (!used.has(name)) await caches.delete(name);
}

/** The copies whose releases have a page open: all of them, if the browser cannot tell. */
async function openCopies(): Promise<readonly string[]> {
  const { locks } = self.navigator;
  if (locks) return ((await locks.query()).held ?? []).flatMap(({ name }) => name ?? []);
  return (await self.clients.matchAll({ includeUncontrolled: true })).length > 0 ? copies() : [];
}

/** Removes everything and leads to the page on the network: the way out, whatever is wrong with the copies. */
async function reset(): Promise<Response> {
  for (const name of await copies()) await caches.delete(name);
  await self.registration.unregister();
  return Response.redirect(scope);
}

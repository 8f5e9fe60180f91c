/** Releases of the built site, and how the copies of a reader's browser are named. */

/** Name of a release: that of the folder with its data and fonts, made of their checksums. Another release has another name. */
export type ReleaseName = string;

/** The files of a release, as its service worker gets them from the build. */
export interface ReleaseFiles {
  readonly name: ReleaseName;
  /** `revision` is null where another content has another path. */
  readonly files: readonly { readonly url: string; readonly revision: string | null; readonly integrity: string }[];
}

/** Path of the service worker, from the page. */
export const workerPath = "service-worker.js";

/** The beginning of the names of all copies of a site. Sites in other folders of a host have others. */
export const copiesOf = (scope: string): string => `ai-safety-concept-graph ${scope} `;

/** Name of the copy of a release: of its cache, and of the lock that every open page of this release holds. */
export const copyOf = (scope: string, release: ReleaseName): string => copiesOf(scope) + release;

/** The messages of a page to a service worker: to name its release, or to take over from the one at work. */
export type WorkerMessage = "name" | "take-over";

/** Gives the release of a site its name and its folder, and lists what its service worker keeps. */
import { createHash } from "node:crypto";
import type { ReleaseFiles, ReleaseName } from "../model/release.ts";

type SiteFiles = ReadonlyMap<string, Uint8Array>;

interface Release {
  /** The files of the site, by path. */
  readonly site: SiteFiles;
  readonly kept: ReleaseFiles;
}

/** Files that stay where they are: the page itself, code whose path changes with its content, and what others link to. */
const staying = /^(?:index\.html|offline\.html|assets\/|icon\.svg|card\.png|quality\.txt)/;
/** Files that are public under a path that lasts, besides the one in the release's folder. */
const isPublic = (path: string): boolean => /^(?:graph\.json|transcripts\/)/.test(path);
/** Files that a copy goes without: those that the page loads on demand alone, and pictures for other sites. */
const isNotKept = (path: string): boolean => isPublic(path) || /^(?:offline\.html|card\.png)|-whole\.woff2$|LICENSE\.txt$/.test(path);

/**
 * Moves the files that the page opens by itself into a folder with the name of the release: no page gets those of another release, whatever
 * a browser or a host keeps.
 *
 * @param built the files of the built site, by path; `index.html` is one of them
 */
export function releaseOf(built: SiteFiles): Release {
  const name = nameOf(built);
  const isMoved = (path: string): boolean => !staying.test(path);
  const site = new Map<string, Uint8Array>();
  for (const [path, content] of built) {
    if (isMoved(path)) site.set(`${name}/${path}`, content);
    if (!isMoved(path) || isPublic(path)) site.set(path, content);
  }
  const page = new TextDecoder().decode(built.get("index.html"));
  const html = page
    .replace("<html ", `<html data-release="${name}" `)
    .replace(/(src|href)="\.\/([^"]+)"/g, (all, attribute, path) =>
      built.has(path) && isMoved(path) && !isPublic(path) ? `${attribute}="./${name}/${path}"` : all,
    );
  site.set("index.html", new TextEncoder().encode(html));
  const files = [...site].filter(([path]) => !isNotKept(path)).map(([path, content]) => entryOf(path, content, name));
  return { site, kept: { name, files } };
}

function nameOf(built: SiteFiles): ReleaseName {
  const sum = createHash("sha256");
  for (const path of [...built.keys()].sort()) sum.update(path).update(built.get(path) ?? "");
  return `r-${sum.digest("hex").slice(0, 10)}`;
}

function entryOf(path: string, content: Uint8Array, release: ReleaseName): ReleaseFiles["files"][number] {
  const sum = createHash("sha256").update(content).digest("base64");
  const isPathOfContent = path.startsWith("assets/") || path.startsWith(`${release}/`);
  // Hosts may lead from the name of the page to its folder, and a browser opens no page that was led elsewhere.
  return { url: path === "index.html" ? "./" : path, revision: isPathOfContent ? null : sum.slice(0, 10), integrity: `sha256-${sum}` };
}

/** The page's own files: beside the page on a site; inside the page where one HTML file holds everything. */

/** True in the build that is one HTML file, opened from the disk without a network. */
export const isSingleFile: boolean = import.meta.env.SINGLE_FILE === true;

/**
 * Opens a file of the page.
 *
 * @param path  such as `lessons/red-lines.json`
 * @param cache "reload" passes over what the browser keeps
 * @throws if the file cannot be loaded
 */
export async function ownFile(path: string, cache: RequestCache = "default"): Promise<Response> {
  if (isSingleFile) return enclosedFile(path);
  return fetched(folder() + path, cache);
}

/** Begins to load a file of the page that will be opened soon. */
export function preloadOwnFile(path: string): void {
  if (isSingleFile) return;
  const link = document.createElement("link");
  Object.assign(link, { rel: "preload", as: "fetch", crossOrigin: "anonymous", href: folder() + path });
  document.head.append(link);
}

/** Opens the page as one file, which a site has beside its own. @throws if it cannot be loaded */
export const singleFile = (): Promise<Response> => fetched("./offline.html");

async function fetched(address: string, cache: RequestCache = "default"): Promise<Response> {
  const response = await fetch(address, { cache });
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return response;
}

/** The release of the site that this page is of; undefined in development, and in the one file. */
export const ownRelease = (): string | undefined => document.documentElement?.dataset.release;

/** A release has a folder of its own, so that no page gets the files of another. */
const folder = (): string => (ownRelease() === undefined ? "./" : `./${ownRelease()}/`);

/** Adds a style sheet of the page. What it names, such as fonts, is loaded when the browser needs it. */
export function addOwnStyleSheet(path: string): void {
  if (isSingleFile) {
    void encloseStyles(path);
    return;
  }
  const link = document.createElement("link");
  link.rel = "stylesheet";
  link.href = folder() + path;
  document.head.append(link);
}

/** Opens a file that the page encloses: gzip, written as base64 into an element that names its paths; or one of several in a pack. */
async function enclosedFile(path: string): Promise<Response> {
  const element = document.querySelector<HTMLElement>(`script[data-file~="${CSS.escape(path)}"]`);
  if (!element?.textContent) throw new Error(`${path}: not in this file`);
  const bytes = Uint8Array.from(atob(element.textContent), (character) => character.charCodeAt(0));
  const content = new Response(new Blob([bytes]).stream().pipeThrough(new DecompressionStream("gzip")));
  return element.dataset.pack === undefined ? content : new Response(((await content.json()) as Readonly<Record<string, string>>)[path]);
}

/** Adds an enclosed style sheet. The fonts that it names become part of it, since it has no folder to find them in. */
async function encloseStyles(path: string): Promise<void> {
  const folder = path.slice(0, path.lastIndexOf("/") + 1);
  let css = await (await enclosedFile(path)).text();
  const names = [...css.matchAll(/url\("\.\/([^"]+)"\)/g)].map(([, name = ""]) => name);
  for (const name of names) {
    const address = await dataAddress(await (await enclosedFile(folder + name)).blob());
    css = css.replace(`url("./${name}")`, () => `url("${address}")`);
  }
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
}

function dataAddress(blob: Blob): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result));
    reader.onerror = () => reject(reader.error);
    reader.readAsDataURL(blob);
  });
}

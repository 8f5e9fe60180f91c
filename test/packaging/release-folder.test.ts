import { createHash } from "node:crypto";
import { expect, test } from "vitest";
import { releaseOf } from "../../src/packaging/release-folder.ts";

const site = (changes: Readonly<Record<string, string>> = {}): ReadonlyMap<string, Uint8Array> =>
  new Map(
    Object.entries({
      "index.html": `<html lang="en"><link href="./map.json"><script src="./first-view.js"></script><script src="./assets/a-1.js"></script><a href="./graph.json"></a></html>`,
      "map.json": "map",
      "graph.json": "graph",
      "lessons/red-lines.json": "lesson",
      "first-view.js": "first",
      "assets/a-1.js": "code",
      "fonts/han-400.ttf": "font",
      "fonts/han-whole.woff2": "whole",
      "offline.html": "everything",
      "card.png": "card",
      "icon.svg": "icon",
      ...changes,
    }).map(([path, text]) => [path, new TextEncoder().encode(text)]),
  );
const textOf = (files: ReadonlyMap<string, Uint8Array>, path: string): string => new TextDecoder().decode(files.get(path));

test("what the page opens by itself is in a folder whose name changes with any file of the site", () => {
  const { site: files, kept } = releaseOf(site());
  expect(kept.name).toMatch(/^r-[0-9a-f]{10}$/);
  for (const path of ["map.json", "lessons/red-lines.json", "fonts/han-400.ttf"]) {
    expect(files.has(path)).toBe(false);
    expect(files.has(`${kept.name}/${path}`)).toBe(true);
  }
  const html = textOf(files, "index.html");
  expect(html).toContain(
    `<html data-release="${kept.name}" lang="en"><link href="./${kept.name}/map.json"><script src="./${kept.name}/first-view.js">`,
  );
  expect(html).toContain('<script src="./assets/a-1.js"></script><a href="./graph.json">');
  expect(releaseOf(site()).kept.name).toBe(kept.name);
  for (const path of ["map.json", "assets/a-1.js", "index.html"])
    expect(releaseOf(site({ [path]: "other" })).kept.name).not.toBe(kept.name);
});

test("the graph keeps its public path", () => {
  const { site: files, kept } = releaseOf(site());
  expect([textOf(files, "graph.json"), textOf(files, `${kept.name}/graph.json`)]).toEqual(["graph", "graph"]);
});

test("the browser keeps every file once, by its checksum, but for the one file, the card and the font of rare characters", () => {
  const { site: files, kept } = releaseOf(site());
  expect(kept.files.map(({ url }) => url.replace(kept.name, "r")).sort()).toEqual(
    [
      "./",
      "assets/a-1.js",
      "icon.svg",
      "r/first-view.js",
      "r/fonts/han-400.ttf",
      "r/graph.json",
      "r/lessons/red-lines.json",
      "r/map.json",
    ].sort(),
  );
  for (const { url, integrity, revision } of kept.files) {
    const sum = createHash("sha256")
      .update(files.get(url === "./" ? "index.html" : url) ?? "")
      .digest("base64");
    expect(integrity, url).toBe(`sha256-${sum}`);
    // A path that stays the same has to be fetched past the browser's cache.
    expect(revision !== null, url).toBe(url === "./" || url === "icon.svg");
  }
});

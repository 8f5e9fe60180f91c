/** The release of the built page, and another one made from it. */
import { createHash } from "node:crypto";
import { cpSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import type { Server } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { inject, onTestFinished } from "vitest";
import { addressOf, serveFolder } from "./setup.ts";

/** Name of the release in a folder. */
const releaseIn = (folder: string): string => /data-release="([^"]+)"/.exec(readFileSync(join(folder, "index.html"), "utf8"))?.[1] ?? "";

/** Finds a file of the built page that the page opens by itself. */
export const ownPath = (path: string): string => join(inject("dist"), releaseIn(inject("dist")), path);

/** A site whose files can be changed while it is served. */
export interface ServedSite {
  readonly address: string;
  /** Where its files are. */
  readonly folder: string;
  /** Paths that were requested. */
  readonly asked: string[];
  /** Name of the release that it serves now. */
  release(): string;
  /** Puts the next release in the place of the present one. */
  publishNext(): void;
  /** Takes it off the network. */
  stop(): Promise<void>;
}

/** Serves a copy of the built page for one test. */
export async function serveSite(): Promise<ServedSite> {
  const folder = mkdtempSync(join(tmpdir(), "concept-graph-release-"));
  cpSync(inject("dist"), folder, { recursive: true });
  rmSync(join(folder, "offline.html"));
  const server = await serveFolder(folder);
  const asked: string[] = [];
  server.on("request", ({ url = "" }) => asked.push(url));
  let isOn = true;
  const stop = async (): Promise<void> => {
    if (isOn) await closed(server);
    isOn = false;
  };
  onTestFinished(async () => {
    await stop();
    rmSync(folder, { recursive: true, force: true });
  });
  return { address: addressOf(server), folder, asked, release: () => releaseIn(folder), publishNext: () => makeNext(folder), stop };
}

const closed = (server: Server): Promise<void> =>
  new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });

/** The end of the titles of lessons in the next release. */
export const nextMark = " (next)";

/** Changes the site in a folder to a release with other titles of lessons, as a build would write it. */
function makeNext(folder: string): void {
  const name = releaseIn(folder);
  const next = `r-${createHash("sha256").update(name).digest("hex").slice(0, 10)}`;
  renameSync(join(folder, name), join(folder, next));
  let worker = readFileSync(join(folder, "service-worker.js"), "utf8").replaceAll(name, next);
  const rewrite = (path: string, change: (text: string) => string): void => {
    const before = readFileSync(join(folder, path));
    const after = change(before.toString());
    writeFileSync(join(folder, path), after);
    const [old, sum] = [before, after].map((content) => createHash("sha256").update(content).digest("base64")) as [string, string];
    worker = worker.replaceAll(old, sum).replaceAll(old.slice(0, 10), sum.slice(0, 10));
  };
  rewrite("index.html", (html) => html.replaceAll(name, next));
  rewrite(`${next}/lessons.json`, (text) =>
    JSON.stringify(
      JSON.parse(text).map((lesson: { readonly title: { readonly en: string } }) => ({
        ...lesson,
        title: { ...lesson.title, en: lesson.title.en + nextMark },
      })),
    ),
  );
  writeFileSync(join(folder, "service-worker.js"), worker);
}

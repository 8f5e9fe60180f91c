/** Builds the production page once, in a folder of its own, and serves it under a sub-path on a free port. */
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, statSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { extname, join, normalize } from "node:path";
import { gzipSync } from "node:zlib";
import type { TestProject } from "vitest/node";
import { packagedOnly } from "../../src/design/css-plugin.ts";
import { canHideFonts } from "../browser/fonts.ts";

declare module "vitest" {
  interface ProvidedContext {
    /** Where the production page is served, with a slash at its end. */
    readonly address: string;
    /** The folder it was built into. */
    readonly dist: string;
  }
}

const types: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".svg": "image/svg+xml",
  ".woff2": "font/woff2",
};

/** The page must work under any sub-path, so the tests use one. */
const subPath = "/some/where/";

/** Serves a folder, with headers of a host. Each file is read and compressed once, unless it changes. */
export function serveFolder(folder: string, headers: Readonly<Record<string, string>> = {}): Promise<Server> {
  const bodies = new Map<string, { readonly changed: number; readonly body: Buffer }>();
  const bodyOf = (path: string): Buffer => {
    const { mtimeMs: changed } = statSync(path);
    const known = bodies.get(path);
    if (known?.changed === changed) return known.body;
    const body = gzipSync(readFileSync(path));
    bodies.set(path, { changed, body });
    return body;
  };
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? "/", "http://localhost").pathname;
    const file = normalize(path.startsWith(subPath) ? path.slice(subPath.length) || "index.html" : "missing");
    try {
      const body = bodyOf(join(folder, file));
      response.writeHead(200, {
        ...headers,
        "content-type": types[extname(file)] ?? "application/octet-stream",
        "content-encoding": "gzip",
      });
      response.end(body);
    } catch {
      response.writeHead(404).end("not found");
    }
  });
  return new Promise((resolve) => server.listen(0, "127.0.0.1", () => resolve(server)));
}

export const addressOf = (server: Server): string => `http://127.0.0.1:${(server.address() as AddressInfo).port}${subPath}`;

/** Builds the page into a folder. Its site address is not set unless `site` gives one, whatever `package.json` says. */
export function buildPage(folder: string, site = ""): void {
  const built = spawnSync(
    process.execPath,
    [
      "node_modules/vite/bin/vite.js",
      "build",
      ...["--outDir", folder, "--emptyOutDir", "--logLevel", "warn"],
      ...(canHideFonts ? [] : ["--mode", packagedOnly]),
    ],
    { stdio: "inherit", env: { ...process.env, NODE_ENV: "production", SITE_URL: site } },
  );
  if (built.status !== 0) throw new Error("The production page does not build; its tests cannot run.");
}

export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const dist = mkdtempSync(join(tmpdir(), "concept-graph-"));
  buildPage(dist);
  const server = await serveFolder(dist);
  project.provide("address", addressOf(server));
  project.provide("dist", dist);
  return async () => {
    await new Promise((resolve) => server.close(resolve));
    rmSync(dist, { recursive: true, force: true });
  };
}

/** Serves a folder over HTTP, compressed by gzip as a web host would. */
import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { extname, join, normalize } from "node:path";
import { gzipSync } from "node:zlib";

const contentTypes: Record<string, string> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript",
  ".css": "text/css",
  ".json": "application/json",
  ".svg": "image/svg+xml",
};

export interface FolderServer {
  readonly url: string;
  close(): Promise<void>;
}

/** Listens on a free port of this machine. */
export async function serve(folder: string): Promise<FolderServer> {
  const compressed = new Map<string, Buffer>();
  const server = createServer(async (request, response) => {
    const requested = normalize(decodeURIComponent(new URL(request.url ?? "/", "http://localhost").pathname));
    const path = join(folder, requested.endsWith("/") ? `${requested}index.html` : requested);
    try {
      const body = compressed.get(path) ?? gzipSync(await readFile(path));
      compressed.set(path, body);
      response.writeHead(200, { "content-type": contentTypes[extname(path)] ?? "application/octet-stream", "content-encoding": "gzip" });
      response.end(body);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/`,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}

import { existsSync } from "node:fs";
import { join, sep } from "node:path";
import type { Plugin, ViteDevServer } from "vite";
import type { BuiltGraph } from "../model/built.ts";
import { type Loaded, loadGraph, type Problem, problemLine } from "./load-graph.ts";
import { mapOf } from "./map-data.ts";
import { headTags } from "./page-head.ts";
import { type Published, publishedWith } from "./published-transcript.ts";
import { serialise } from "./serialise.ts";
import { findTranscriptPath } from "./transcript.ts";

export interface GraphPluginOptions {
  /** The folder that holds `graph-data`; else vite's root. */
  readonly root?: string;
}

/**
 * Puts the curated graph into the page. While developing, `graph.json` and `map.json` follow the YAML, and the gate's problems are shown
 * over the page, which keeps the last good graph; a build writes both files, and fails where the gate finds an error. With
 * `VITE_TRANSCRIPT` the site publishes that transcript too, if it is a source's own to the last byte. A page without a title of its own
 * gets title and description from the sources.
 */
export function graphPlugin(options: GraphPluginOptions = {}): Plugin {
  let root = options.root ?? ".";
  let publishes: string | undefined;
  let last: Loaded | undefined;
  const load = (): Loaded => {
    const fallback = join(root, "transcript.txt");
    const transcript = findTranscriptPath(undefined, process.env.TRANSCRIPT, { path: fallback, exists: existsSync(fallback) });
    last = loadGraph(root, { transcript });
    return last;
  };
  return {
    name: "curated-graph",
    configResolved(config) {
      root = options.root ?? config.root;
      publishes = config.env.VITE_TRANSCRIPT || undefined;
    },
    configureServer(server) {
      serve(server, join(root, "graph-data"), { load, filesOf: (graph) => filesOf(graph, publishes) });
    },
    buildStart() {
      last = undefined;
    },
    transformIndexHtml(html) {
      if (html.includes("<title>")) return undefined;
      const { graph, draft } = last ?? load();
      return headTags((graph ?? draft).sources);
    },
    generateBundle() {
      const { graph, problems } = last ?? load();
      if (!graph) this.error(listOf(problems));
      for (const [fileName, content] of Object.entries(filesOf(graph, publishes)))
        this.emitFile({ type: "asset", fileName, source: content() });
    },
  };
}

type Files = Readonly<Record<string, () => string | Uint8Array>>;

/** What the page fetches; the transcript is among it only where the site may publish it. */
function filesOf(compiled: BuiltGraph, publishes: string | undefined): Files {
  const published: Published | undefined = publishes === undefined ? undefined : publishedWith(compiled, publishes);
  const graph = published?.graph ?? compiled;
  return {
    "graph.json": () => serialise(graph),
    "map.json": () => serialise(mapOf(graph)),
    ...(published ? { [published.path]: () => published.bytes } : {}),
  };
}

const errorsIn = (problems: readonly Problem[]): Problem[] => problems.filter((problem) => problem.severity === "error");

const listOf = (problems: readonly Problem[]): string => {
  const errors = errorsIn(problems);
  return `graph-data has ${errors.length} errors\n${errors.map((problem) => problemLine(problem, "en")).join("\n")}`;
};

interface Served {
  readonly load: () => Loaded;
  readonly filesOf: (graph: BuiltGraph) => Files;
}

function serve(server: ViteDevServer, folder: string, { load, filesOf: filesWith }: Served): void {
  let loaded = load();
  let shown = loaded.graph ?? loaded.draft;
  let files = filesWith(shown);
  let timer: NodeJS.Timeout | undefined;
  const tell = (): void => {
    const [first] = errorsIn(loaded.problems);
    if (!first) return;
    const { file, line, column } = first;
    const err = { message: listOf(loaded.problems), stack: "", plugin: "curated-graph", id: file, loc: { file, line, column } };
    server.ws.send({ type: "error", err });
  };
  const reload = (): void => {
    const wasBroken = loaded.graph === undefined;
    loaded = load();
    if (loaded.graph === undefined) {
      tell();
      return;
    }
    const isNew = wasBroken || serialise(shown) !== serialise(loaded.graph);
    shown = loaded.graph;
    files = filesWith(shown);
    if (isNew) server.ws.send({ type: "full-reload" });
  };

  if (!folder.startsWith(server.config.root + sep)) server.watcher.add(folder);
  server.watcher.on("all", (_event, path) => {
    if (!path.startsWith(folder + sep)) return;
    clearTimeout(timer);
    timer = setTimeout(reload, 80);
  });
  server.ws.on("connection", tell);
  server.middlewares.use((request, response, next) => {
    const name = (request.url ?? "").split("?")[0]?.slice(server.config.base.length).replace(/^\/+/, "") ?? "";
    if (!Object.hasOwn(files, name)) return next();
    response.setHeader("Content-Type", `${name.endsWith(".json") ? "application/json" : "text/plain"}; charset=utf-8`);
    response.setHeader("Cache-Control", "no-store");
    response.end(files[name]?.());
  });
}

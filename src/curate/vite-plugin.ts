import { existsSync } from "node:fs";
import { join, sep } from "node:path";
import type { Plugin, ViteDevServer } from "vite";
import type { BuiltGraph } from "../model/built.ts";
import { type Loaded, loadGraph, type Problem, problemLine } from "./load.ts";
import { mapOf } from "./map-of.ts";
import { serialise } from "./serialise.ts";
import { findTranscriptPath } from "./transcript.ts";

export interface GraphPluginOptions {
  /** The folder that holds `graph-data`; else vite's root. */
  readonly root?: string;
}

/**
 * Puts the curated graph into the page. While developing, `graph.json` and `map.json` follow the YAML, and the gate's problems are shown
 * over the page, which keeps the last good graph; a build writes both files, and fails where the gate finds an error.
 */
export function graphPlugin(options: GraphPluginOptions = {}): Plugin {
  let root = options.root ?? ".";
  const load = (): Loaded => {
    const fallback = join(root, "transcript.txt");
    const transcript = findTranscriptPath(undefined, process.env.TRANSCRIPT, { path: fallback, exists: existsSync(fallback) });
    return loadGraph(root, { transcript });
  };
  return {
    name: "curated-graph",
    configResolved(config) {
      root = options.root ?? config.root;
    },
    configureServer(server) {
      serve(server, join(root, "graph-data"), load);
    },
    generateBundle() {
      const { graph, problems } = load();
      if (!graph) this.error(listOf(problems));
      for (const [fileName, content] of Object.entries(filesOf(graph))) this.emitFile({ type: "asset", fileName, source: content() });
    },
  };
}

const filesOf = (graph: BuiltGraph): Readonly<Record<string, () => string>> => ({
  "graph.json": () => serialise(graph),
  "map.json": () => serialise(mapOf(graph)),
});

const errorsIn = (problems: readonly Problem[]): Problem[] => problems.filter((problem) => problem.severity === "error");

const listOf = (problems: readonly Problem[]): string => {
  const errors = errorsIn(problems);
  return `graph-data has ${errors.length} errors\n${errors.map((problem) => problemLine(problem, "en")).join("\n")}`;
};

function serve(server: ViteDevServer, folder: string, load: () => Loaded): void {
  let loaded = load();
  let shown = loaded.graph ?? loaded.draft;
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
    const files = filesOf(shown);
    if (!Object.hasOwn(files, name)) return next();
    response.setHeader("Content-Type", "application/json; charset=utf-8");
    response.setHeader("Cache-Control", "no-store");
    response.end(files[name]?.());
  });
}

import { existsSync, readFileSync } from "node:fs";
import { join, sep } from "node:path";
import type { Plugin, ViteDevServer } from "vite";
import { packMap } from "../graph/map-file.ts";
import { summaryOf } from "../lesson-file/compile-lessons.ts";
import type { BuiltGraph } from "../model/built.ts";
import { mapFileName } from "../model/map-file-name.ts";
import { formatProblem, type LoadedGraph, loadGraph, type Problem } from "./load-graph.ts";
import { mapGraph } from "./map-data.ts";
import { headTags, type LinkCard } from "./page-head.ts";
import { type PublishedTranscript, publishTranscript } from "./published-transcript.ts";
import { serialise } from "./serialise.ts";
import { siteOfBuild } from "./site-plugin.ts";
import { findTranscriptPath } from "./transcript.ts";

export interface GraphPluginOptions {
  /** The folder that contains `graph-data`; by default Vite's root. */
  readonly root?: string;
  /** The picture for links to the page, by its path within the site, if a build writes one. A site without an address cannot name it. */
  readonly card?: Omit<LinkCard, "address"> & { readonly file: string };
}

/**
 * Adds the graph to the page. The development server compiles `graph.json` and the map's files again whenever the YAML changes, and shows errors
 * over the page, which keeps the last valid graph. A build writes all of them, and fails on an error. With `VITE_TRANSCRIPT`, the site also
 * publishes that transcript, if its SHA-256 is that of a source. Lessons are `lessons.json`, their list, and a file each in `lessons`. `docs/quality.md` is published as `quality.txt`. A page without a title of its own
 * gets title and description from the sources.
 */
export function graphPlugin(options: GraphPluginOptions = {}): Plugin {
  let root = options.root ?? ".";
  let transcriptFile: string | undefined;
  let card: LinkCard | undefined;
  let last: LoadedGraph | undefined;
  const load = (): LoadedGraph => {
    const fallback = join(root, "transcript.txt");
    const transcript = findTranscriptPath(undefined, process.env.TRANSCRIPT, { path: fallback, exists: existsSync(fallback) });
    last = loadGraph(root, { transcript });
    return last;
  };
  return {
    name: "curated-graph",
    configResolved(config) {
      root = options.root ?? config.root;
      const site = config.command === "build" ? siteOfBuild(config) : undefined;
      card = options.card && site !== undefined ? { ...options.card, address: new URL(options.card.file, site).href } : undefined;
      transcriptFile = config.env.VITE_TRANSCRIPT || undefined;
    },
    configureServer(server) {
      serve(server, join(root, "graph-data"), { load, filesOf: (loaded) => filesOf(loaded, root, transcriptFile) });
    },
    buildStart() {
      last = undefined;
    },
    transformIndexHtml(html) {
      if (html.includes("<title>")) return undefined;
      const { graph, draft } = last ?? load();
      return headTags((graph ?? draft).sources, card);
    },
    generateBundle() {
      const { graph, lessons, problems } = last ?? load();
      if (!graph) this.error(listOf(problems));
      for (const [fileName, content] of Object.entries(filesOf({ graph, lessons }, root, transcriptFile)))
        this.emitFile({ type: "asset", fileName, source: content() });
    },
  };
}

type FileContents = Readonly<Record<string, () => string | Uint8Array>>;

/** The parts of the data that are published. */
interface Compiled extends Pick<LoadedGraph, "lessons"> {
  readonly graph: BuiltGraph;
}

/** The files that the page loads, by path, each made on demand. */
function filesOf(compiled: Compiled, root: string, transcriptFile: string | undefined): FileContents {
  const published: PublishedTranscript | undefined =
    transcriptFile === undefined ? undefined : publishTranscript(compiled.graph, transcriptFile);
  const graph = published?.graph ?? compiled.graph;
  const quality = join(root, "docs", "quality.md");
  return {
    "graph.json": () => serialise(graph),
    ...Object.fromEntries(
      (["en", "zh"] as const).map((language) => [mapFileName(language), () => JSON.stringify(packMap(mapGraph(graph, language)))]),
    ),
    ...filesOfLessons(compiled.lessons),
    ...(existsSync(quality) ? { "quality.txt": () => readFileSync(quality) } : {}),
    ...(published ? { [published.path]: () => published.bytes } : {}),
  };
}

const filesOfLessons = (lessons: Compiled["lessons"]): FileContents => ({
  "lessons.json": () => JSON.stringify(lessons.map(summaryOf)),
  ...Object.fromEntries(lessons.map((lesson) => [`lessons/${lesson.id}.json`, () => JSON.stringify(lesson)])),
});

const errorsIn = (problems: readonly Problem[]): Problem[] => problems.filter((problem) => problem.severity === "error");

const listOf = (problems: readonly Problem[]): string => {
  const errors = errorsIn(problems);
  return `graph-data has ${errors.length} errors\n${errors.map((problem) => formatProblem(problem, "en")).join("\n")}`;
};

const textOf = ({ graph, lessons }: Compiled): string => serialise(graph) + JSON.stringify(lessons);

interface ServeOptions {
  readonly load: () => LoadedGraph;
  readonly filesOf: (compiled: Compiled) => FileContents;
}

function serve(server: ViteDevServer, folder: string, { load, filesOf: filesWith }: ServeOptions): void {
  let loaded = load();
  let shown: Compiled = { graph: loaded.graph ?? loaded.draft, lessons: loaded.lessons };
  let files = filesWith(shown);
  let timer: NodeJS.Timeout | undefined;
  const sendError = (): void => {
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
      sendError();
      return;
    }
    const next: Compiled = { graph: loaded.graph, lessons: loaded.lessons };
    const isNew = wasBroken || textOf(shown) !== textOf(next);
    shown = next;
    files = filesWith(shown);
    if (isNew) server.ws.send({ type: "full-reload" });
  };

  if (!folder.startsWith(server.config.root + sep)) server.watcher.add(folder);
  server.watcher.on("all", (_event, path) => {
    if (!path.startsWith(folder + sep)) return;
    clearTimeout(timer);
    timer = setTimeout(reload, 80);
  });
  server.ws.on("connection", sendError);
  server.middlewares.use((request, response, next) => {
    const name = (request.url ?? "").split("?")[0]?.slice(server.config.base.length).replace(/^\/+/, "") ?? "";
    if (!Object.hasOwn(files, name)) return next();
    response.setHeader("Content-Type", `${name.endsWith(".json") ? "application/json" : "text/plain"}; charset=utf-8`);
    response.setHeader("Cache-Control", "no-store");
    response.end(files[name]?.());
  });
}

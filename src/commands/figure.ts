import { readFileSync, writeFileSync } from "node:fs";
import { extname, resolve } from "node:path";
import { compile } from "../curate/compile.ts";
import { readDataset } from "../curate/read-dataset.ts";
import { missingCharacters } from "../figure/font/missing-characters.ts";
import { type ConceptGraph, conceptGraph } from "../graph/concept-graph.ts";
import { questions } from "../graph/named-questions.ts";
import { commandWords } from "../language/commands.ts";
import { pageWords } from "../language/page.ts";
import { siteAddress } from "../model/site.ts";
import { formatAddress, parseAddress } from "../view/address.ts";
import type { ViewState } from "../view/view-state.ts";
import { type Command, type CommandInput, printJson, UsageError } from "./command.ts";
import { drawFigure, frames, schemes } from "./draw-figure.ts";
import type { FigureFormat, WrittenFile } from "./figure-files.ts";

/** Writes views as pictures, without a browser. */
export const figure: Command = {
  takes: ["out", "view", "views", "frame", "width", "palette", "title", "deck", "sources"],
  async run(input) {
    const words = commandWords[input.language];
    const typed = readTyped(input);
    const graph = conceptGraph(compile(readDataset(input.root).dataset));
    const views = typed.views.map((text) =>
      parseAddress(hashOf(text), { graph, questions: questions.map(({ id }) => id), language: input.language }),
    );
    const issues = views.flatMap((view) => view.issues);
    const { parseIssue, parseIssueWhy } = pageWords[input.language];
    for (const { parameter, value, why } of issues) input.print(parseIssue(parameter, value, parseIssueWhy[why]));
    if (issues.length > 0) return 1;

    const { title, deck } = input.figure;
    const addressOf = (view: ViewState): string => siteAddress(input.site, formatAddress(view));
    const sheets = await Promise.all(
      views.map(async ({ view }) => ({
        provenance: { address: addressOf(view), dataVersion: graph.built.version },
        drawings: await drawFigure({
          ...{ graph, view, address: addressOf(view), frame: typed.frame, scheme: typed.scheme },
          ...(title !== undefined && { title }),
          ...(deck !== undefined && { deck }),
        }),
      })),
    );
    // Other commands do without what draws pixels and cuts fonts.
    const [{ readFigureFonts }, { filesOf }] = await Promise.all([
      import("../rendering/read-figure-fonts.ts"),
      import("./figure-files.ts"),
    ]);
    const fonts = await readFigureFonts(textsIn(graph, input));
    const missing = missingCharacters(
      sheets.flatMap(({ drawings }) => drawings),
      fonts,
    );
    if (missing.length > 0) {
      input.print(words.missingCharacters(missing));
      return 1;
    }
    const files = await filesOf(typed.kind, { path: typed.out, sheets, fonts });
    for (const file of files) write(file, input);
    if (input.format === "json") printJson(input, { files: files.map(({ path, bytes }) => ({ path, bytes: bytes.length })) });
    return 0;
  },
};

const fileKinds: readonly FigureFormat[] = ["pdf", "png", "svg"];

interface Typed {
  readonly out: string;
  readonly kind: FigureFormat;
  readonly views: readonly string[];
  readonly frame: (typeof frames)[number];
  readonly scheme: (typeof schemes)[number];
}

/** Checks the options before anything is read. */
function readTyped({ root, figure: typed, language }: CommandInput): Typed {
  const words = commandWords[language];
  const { out, frame = "slide", palette = "light" } = typed;
  if (out === undefined) throw new UsageError(words.needsOut);
  if (typed.view !== undefined && typed.views !== undefined) throw new UsageError(words.needsOneView);
  const kind = fileKinds.find((ending) => extname(out).toLowerCase() === `.${ending}`);
  if (!kind)
    throw new UsageError(
      words.fileKind(
        out,
        fileKinds.map((ending) => `.${ending}`),
      ),
    );
  const knownFrame = frames.find((id) => id === frame);
  if (!knownFrame) throw new UsageError(words.notOneOf("--frame", frame, frames));
  const scheme = schemes.find((id) => id === palette);
  if (!scheme) throw new UsageError(words.notOneOf("--palette", palette, schemes));
  for (const option of ["width", "sources"] as const)
    if (typed[option] !== undefined) throw new UsageError(words.notForFrame(`--${option}`, frame));
  const views = typed.views === undefined ? [typed.view ?? ""] : readViews(resolve(root, typed.views));
  if (views.length === 0) throw new UsageError(words.noViews(typed.views ?? ""));
  return { out: resolve(root, out), kind, views, frame: knownFrame, scheme };
}

/** Reads a view from each line; empty lines and those that begin with "# " are left out. */
function readViews(path: string): readonly string[] {
  try {
    return readFileSync(path, "utf8")
      .split(/\r?\n/)
      .map((line) => line.trim())
      .filter((line) => line !== "" && !line.startsWith("# "));
  } catch {
    return [];
  }
}

/** The part of a whole address after the `#`, or the text as it is. */
const hashOf = (text: string): string => (/^https?:/i.test(text) ? (text.split("#")[1] ?? "") : text);

/** Texts whose characters a build's fonts may lack. */
const textsIn = (graph: ConceptGraph, { figure: { title = "", deck = "" } }: CommandInput): readonly string[] => [
  JSON.stringify([graph.built.nodes, graph.built.claims, graph.built.sources]),
  title,
  deck,
];

function write({ path, bytes, reducedTo }: WrittenFile, { language, format, print }: CommandInput): void {
  const words = commandWords[language];
  try {
    writeFileSync(path, bytes);
  } catch {
    throw new UsageError(words.notWritten(path));
  }
  if (format === "json") return;
  print(reducedTo ? words.wroteSmaller(path, reducedTo.width, reducedTo.height) : words.wrote(path));
}

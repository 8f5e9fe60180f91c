import { readFileSync, writeFileSync } from "node:fs";
import { extname, resolve } from "node:path";
import { compile } from "../curate/compile.ts";
import { readDataset } from "../curate/read-dataset.ts";
import type { Drawing } from "../figure/drawing.ts";
import { type FigureFormat, figureFormats } from "../figure/figure-formats.ts";
import { type FigureFrame, frameIds, isFrame, parseFrame, parseWidth } from "../figure/figure-frames.ts";
import { figureOfView } from "../figure/figure-of-view.ts";
import { type FigurePaletteId, figurePaletteIds } from "../figure/figure-palette.ts";
import { metricOf } from "../figure/font/figure-fonts.ts";
import { missingCharacters } from "../figure/font/missing-characters.ts";
import { type FigureContent, figureContents, isMade } from "../figure/make-figure.ts";
import type { Provenance } from "../figure/provenance.ts";
import { type SourceChoice, sourceChoices } from "../figure/sheet-options.ts";
import { kept } from "../graph/claim-digest.ts";
import { type ConceptGraph, conceptGraph } from "../graph/concept-graph.ts";
import { questionIds } from "../graph/question-ids.ts";
import { commandWords } from "../language/commands.ts";
import { siteAddress } from "../model/site.ts";
import { formatAddress, parseAddress } from "../view/address.ts";
import { refusal } from "./address-help.ts";
import { type Command, type CommandInput, printJson, UsageError } from "./command.ts";
import type { WrittenFile } from "./figure-files.ts";

/** Writes views as pictures, without a browser. */
export const figure: Command = {
  takes: ["out", "view", "views", "frame", "width", "palette", "title", "deck", "sources", "content", "outlines"],
  async run(input) {
    const words = commandWords[input.language];
    const typed = readTyped(input);
    const graph = conceptGraph(compile(readDataset(input.root).dataset));
    const views = typed.views.map((text) => parseAddress(hashOf(text), { graph, questions: questionIds, language: input.language }));
    const issues = views.flatMap((view) => view.issues);
    if (issues.length > 0) {
      const known = { graph, questions: questionIds, language: input.language };
      for (const line of refusal(issues, known)) input.print(line);
      return 1;
    }

    // An empty variable says that the copy is not published.
    if (input.site === undefined && input.environment.SITE_URL === undefined) input.printError(words.siteNotSet);

    // Other commands do without what draws pixels and cuts fonts.
    const [{ readFigureFonts }, { filesOf }] = await Promise.all([
      import("../rendering/read-figure-fonts.ts"),
      import("./figure-files.ts"),
    ]);
    const fonts = await readFigureFonts(textsIn(graph, input));
    const metric = metricOf(fonts);
    const { title, deck } = input.figure;
    const sheets: { provenance: Provenance; drawings: readonly Drawing[] }[] = [];
    for (const { view } of views) {
      const address = siteAddress(input.site, formatAddress(view));
      const made = await figureOfView({
        ...{
          graph,
          view,
          address,
          site: input.site,
          metric,
          frame: typed.frame,
          palette: typed.palette,
          sources: typed.sources,
          isOneSheet: typed.kind !== "pdf",
        },
        ...(typed.content && { content: typed.content }),
        ...(title !== undefined && { title }),
        ...(deck !== undefined && { deck }),
      });
      if (!isMade(made)) {
        const isFamily = typed.content === "family" && made.fault === "no-subject";
        input.print(isFamily ? words.noFamily(address) : words.noFigure[made.fault](address, typed.frame.id));
        return 1;
      }
      const notListed = made.composed?.claimsNotListed ?? 0;
      if (notListed > 0 && input.format !== "json") input.print(words.claimsNotListed(notListed));
      const claims = made.claims && { claims: kept(made.claims) };
      sheets.push({ provenance: { address, dataVersion: graph.built.version, ...claims }, drawings: made.sheets });
    }
    const missing = missingCharacters(
      sheets.flatMap(({ drawings }) => drawings),
      fonts,
    );
    if (missing.length > 0) {
      input.print(words.missingCharacters(missing));
      return 1;
    }
    const files = await filesOf(typed.kind, { path: typed.out, sheets, fonts, hasOutlines: typed.hasOutlines });
    for (const file of files) write(file, input);
    if (input.format === "json") printJson(input, { files: files.map(({ path, bytes }) => ({ path, bytes: bytes.length })) });
    return 0;
  },
};

interface Typed {
  readonly out: string;
  readonly kind: FigureFormat;
  readonly views: readonly string[];
  readonly frame: FigureFrame;
  readonly palette: FigurePaletteId;
  readonly sources: SourceChoice;
  /** Absent to draw what the view shows. */
  readonly content: FigureContent | undefined;
  /** True for an SVG whose texts are shapes. */
  readonly hasOutlines: boolean;
}

/** Checks the options before anything is read. */
function readTyped({ root, figure: typed, language }: CommandInput): Typed {
  const words = commandWords[language];
  const { out, palette = "light", sources = "auto", outlines: hasOutlines = false } = typed;
  if (out === undefined) throw new UsageError(words.needsOut);
  if (typed.view !== undefined && typed.views !== undefined) throw new UsageError(words.needsOneView);
  const kind = figureFormats.find((ending) => extname(out).toLowerCase() === `.${ending}`);
  if (!kind)
    throw new UsageError(
      words.fileKind(
        out,
        figureFormats.map((ending) => `.${ending}`),
      ),
    );
  if (hasOutlines && kind !== "svg") throw new UsageError(words.outlinesInSvg(out));
  const frame = readFrame(typed, words);
  const knownPalette = figurePaletteIds.find((id) => id === palette);
  if (!knownPalette) throw new UsageError(words.notOneOf("--palette", palette, figurePaletteIds));
  const knownSources = sourceChoices.find((id) => id === sources);
  if (!knownSources) throw new UsageError(words.notOneOf("--sources", sources, sourceChoices));
  const content = figureContents.find((id) => id === typed.content);
  if (typed.content !== undefined && !content) throw new UsageError(words.notOneOf("--content", typed.content, figureContents));
  const views = typed.views === undefined ? [typed.view ?? ""] : readViews(resolve(root, typed.views));
  if (views.length === 0) throw new UsageError(words.noViews(typed.views ?? ""));
  return { out: resolve(root, out), kind, views, frame, palette: knownPalette, sources: knownSources, content, hasOutlines };
}

/** Reads the frame, or the width of one that is cut to its contents. */
function readFrame({ frame, width }: CommandInput["figure"], words: (typeof commandWords)["en"]): FigureFrame {
  if (frame !== undefined && width !== undefined) throw new UsageError(words.needsOneFrame);
  const parsed = width === undefined ? parseFrame(frame ?? "slide") : parseWidth(width);
  if (isFrame(parsed)) return parsed;
  const option = width === undefined ? "--frame" : "--width";
  if (parsed.fault !== "unreadable") throw new UsageError(words.frameSize(option, parsed));
  throw new UsageError(words.notOneOf(option, parsed.value, width === undefined ? [...frameIds, "120x80mm", "1200x630px"] : ["85mm"]));
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

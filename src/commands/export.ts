import { writeFileSync } from "node:fs";
import { resolve } from "node:path";
import { compile } from "../curate/compile.ts";
import { readDataset } from "../curate/read-dataset.ts";
import { readRelease } from "../curate/release-day.ts";
import { palettes } from "../design/tokens.ts";
import { type ExportFormat, type ExportFormatEntry, exportFormatIds, exportFormats, flavoursOf } from "../formats/export-formats.ts";
import { exportGraph } from "../formats/export-graph.ts";
import { type GraphPart, tableOf } from "../formats/graph-table.ts";
import { emptyCollection } from "../graph/collection.ts";
import { type ConceptGraph, conceptGraph } from "../graph/concept-graph.ts";
import { questionIds } from "../graph/question-ids.ts";
import { commandWords } from "../language/commands.ts";
import { exportFactText } from "../language/exports.ts";
import { pictureOf, renderedOf } from "../scene/picture.ts";
import { shownPart } from "../scene/shown-part.ts";
import { kindOf } from "../selection/selection-kinds.ts";
import { parseAddress } from "../view/address.ts";
import { filterGraph, withoutRequested } from "../view/filters.ts";
import type { ViewState } from "../view/view-state.ts";
import { refusal } from "./address-help.ts";
import { type Command, type CommandInput, UsageError } from "./command.ts";

/** Writes the graph, or what a view shows, for other tools. The report of what a format could not hold goes to standard error. */
export const exportCommand: Command = {
  takes: ["out", "view", "flavour"],
  formats: exportFormatIds,
  async run(input) {
    const { root, site, language, flavour, out, view } = input;
    const format = input.format as ExportFormat;
    const words = commandWords[language];
    const { isZip }: ExportFormatEntry = exportFormats[format];
    if (isZip && out === undefined) throw new UsageError(words.zipNeedsFile(format));
    if (flavour !== undefined && !flavoursOf(format).includes(flavour))
      throw new UsageError(words.unknownFlavour(format, flavour, flavoursOf(format)));
    const graph = conceptGraph(compile(readDataset(root).dataset));
    const part = view === undefined ? undefined : await partOf(graph, view, input);
    if (part === "unreadable") return 1;
    const table = tableOf(graph.built, { site, palette: palettes.light, ...(part && { part }) });
    const released = readRelease(root);
    const { content, report } = await exportGraph(table, format, {
      language,
      ...(flavour !== undefined && { flavour }),
      ...(released !== "" && { released }),
    });
    if (out !== undefined) write(out, content, input);
    // A line end of its own is printed after the text.
    else if (typeof content === "string") input.print(content.replace(/\n$/, ""));
    for (const fact of report) input.printError(exportFactText(fact, language));
    return 0;
  },
};

function write(out: string, content: string | Uint8Array, { root, language, print }: CommandInput): void {
  const words = commandWords[language];
  const bytes = typeof content === "string" ? Buffer.from(content, "utf8") : content;
  try {
    writeFileSync(resolve(root, out), bytes);
  } catch (error) {
    throw new UsageError(words.unwritable(out, error instanceof Error ? error.message : String(error)));
  }
  print(words.wroteExport(out, bytes.length));
}

/** Finds what a view shows on the map. An address that cannot be read would give another view: it is said on standard error. */
async function partOf(graph: ConceptGraph, address: string, { language, printError }: CommandInput): Promise<GraphPart | "unreadable"> {
  const { view, issues } = parseAddress(address, { graph, questions: questionIds, language });
  if (issues.length > 0) {
    for (const line of refusal(issues, { graph, questions: questionIds, language })) printError(line);
    return "unreadable";
  }
  const answer = await answerTo(graph, view);
  const rendered = renderedOf(graph, view, answer);
  return shownPart(pictureOf(graph, view, { rendered, ...(answer && { answer }) }), rendered);
}

async function answerTo(graph: ConceptGraph, view: ViewState) {
  const { answerer } = kindOf(view.selection);
  if (answerer === "none") return undefined;
  const { answer } = "load" in answerer ? await answerer.load(graph) : answerer;
  return answer(view.selection, { graph, filtered: filterGraph(graph, withoutRequested(view)), ownCollection: emptyCollection });
}

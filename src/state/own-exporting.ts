/** Exports a reader's own graph, or what the filters leave of it, as a file for other programs. */
import { computed, type Signal, signal } from "@preact/signals-core";
import { palettes } from "../design/tokens.ts";
import { exportFileName } from "../formats/export-file-name.ts";
import { type ExportFormat, exportFormatIds } from "../formats/export-formats.ts";
import { type Exported, exportGraph } from "../formats/export-graph.ts";
import type { ForumExport } from "../imports/import-graph.ts";
import { ownTableOf } from "../own-graph/export/export-table.ts";
import { forumTableOf } from "../own-graph/export/forum-table.ts";
import { isOwnExportFormat, ownExportFormats, writeOwnGraph } from "../own-graph/export/write-own-graph.ts";
import type { OwnGraph } from "../own-graph/own-graph.ts";
import { settings } from "../settings.ts";
import { language } from "./current-view.ts";
import { ownFileStem } from "./own-figure.ts";
import { ownStage } from "./own-reading.ts";
import { ownGraph, ownPlaces, ownShown } from "./own-view.ts";
import { type ExportOutcome, saveExported } from "./save-export.ts";

/** True while the dialog is open. */
export const isOwnExporting = signal(false);

export interface OwnExportChoice {
  readonly format: ExportFormat;
  /** The first of the format unless given. */
  readonly flavour?: string;
  readonly extent: "whole" | "shown";
}

const latestChoice: Signal<OwnExportChoice> = signal({ format: "gexf", extent: "whole" });

/** The graph of the forum, if the file is an export of it: it is exported as such. */
export const forumExport = computed((): ForumExport | undefined =>
  ownStage.value.kind === "shown" ? ownStage.value.reading.forumExport : undefined,
);

/** The formats that there are for the graph. */
export const ownFormats = computed((): readonly ExportFormat[] => (forumExport.value ? exportFormatIds : ownExportFormats));

/** The choice of the reader; with the first format where the graph that is open now does not have theirs. */
export const ownExportChoice = computed((): OwnExportChoice => {
  const { value } = latestChoice;
  return ownFormats.value.includes(value.format) ? value : { format: "gexf", extent: value.extent };
});

export function chooseOwnExport(choice: OwnExportChoice): void {
  latestChoice.value = choice;
}

/** How much the whole graph has, and what the filters leave. */
export const ownExportSizes = computed(() => {
  const { nodes, edges } = ownGraph.value ?? { nodes: [], edges: [] };
  const { value: shown } = ownShown;
  const edgesShown = edges.filter(({ from, to }) => shown.has(from) && shown.has(to));
  const sizes = (nodeCount: number, counted: typeof edges) => {
    const directed = counted.filter(({ isDirected }) => isDirected).length;
    return { nodes: nodeCount, edges: counted.length, directed, undirected: counted.length - directed };
  };
  return { whole: sizes(nodes.length, edges), shown: sizes(shown.size, edgesShown) };
});

/** The numbers of directed and undirected edges, if the file would have both in a format in which NetworkX takes one of them only. */
export const ownMixedEdges = computed(() => {
  const { format, extent } = ownExportChoice.value;
  const { directed, undirected } = ownExportSizes.value[extent];
  return (format === "gexf" || format === "graphml") && directed > 0 && undirected > 0 ? { directed, undirected } : undefined;
});

/** Writes the file, and has the browser save it. Never throws. */
export async function saveOwnExport(choice: OwnExportChoice): Promise<ExportOutcome> {
  const { format, flavour, extent } = choice;
  const { value: graph } = ownGraph;
  if (!graph) return { kind: "failed" };
  const stem = `${ownFileStem(graph.name)}${extent === "shown" ? "-shown" : ""}`;
  return saveExported(exportFileName(stem, format, flavour), () => written(graph, choice));
}

async function written(graph: OwnGraph, { format, flavour, extent }: OwnExportChoice): Promise<Exported> {
  const { value: forum } = forumExport;
  const { value: moved } = ownPlaces;
  if (forum) {
    const part = extent === "shown" ? ownShown.value : undefined;
    const table = forumTableOf(forum, { graph, moved, site: settings.site, palette: palettes.light, ...(part && { part }) });
    const { released } = settings;
    return exportGraph(table, format, {
      language: language.value,
      ...(flavour !== undefined && { flavour }),
      ...(released !== undefined && { released }),
    });
  }
  if (!isOwnExportFormat(format)) throw new RangeError(`A reader's own graph has no format "${format}".`);
  const nodes = extent === "shown" ? ownShown.value : new Set(graph.nodes.keys());
  return writeOwnGraph(ownTableOf(graph, { nodes, moved, colours: palettes.light.nodes }), format, flavour);
}

/** Exports a reader's own graph, or what the filters leave of it, as a file for other programs. */
import { computed, type Signal, signal } from "@preact/signals";
import { palettes } from "../design/tokens.ts";
import { exportFileName } from "../formats/export-file-name.ts";
import { ownTableOf } from "../own-graph/export/export-table.ts";
import { type OwnExportFormat, writeOwnGraph } from "../own-graph/export/write-own-graph.ts";
import { ownFileStem } from "./own-figure.ts";
import { ownMoved } from "./own-moved.ts";
import { ownGraph, ownShown } from "./own-view.ts";
import { type ExportOutcome, saveExported } from "./save-export.ts";

/** True while the dialog is open. */
export const isOwnExporting = signal(false);

export interface OwnExportChoice {
  readonly format: OwnExportFormat;
  /** The first of the format unless given. */
  readonly flavour?: string;
  readonly extent: "whole" | "shown";
}

export const ownExportChoice: Signal<OwnExportChoice> = signal({ format: "gexf", extent: "whole" });

/** How much the whole graph has, and what the filters leave. */
export const ownExportSizes = computed(() => {
  const { nodes, edges } = ownGraph.value ?? { nodes: [], edges: [] };
  const { value: shown } = ownShown;
  const edgesShown = edges.filter(({ from, to }) => shown.has(from) && shown.has(to)).length;
  return { whole: { nodes: nodes.length, edges: edges.length }, shown: { nodes: shown.size, edges: edgesShown } };
});

/** Writes the file, and has the browser save it. Never throws. */
export async function saveOwnExport({ format, flavour, extent }: OwnExportChoice): Promise<ExportOutcome> {
  const { value: graph } = ownGraph;
  if (!graph) return { kind: "failed" };
  const nodes = extent === "shown" ? ownShown.value : new Set(graph.nodes.keys());
  const stem = `${ownFileStem(graph.name)}${extent === "shown" ? "-shown" : ""}`;
  return saveExported(exportFileName(stem, format, flavour), async () => {
    const table = ownTableOf(graph, { nodes, moved: ownMoved.value, colours: palettes.light.nodes });
    return writeOwnGraph(table, format, flavour);
  });
}

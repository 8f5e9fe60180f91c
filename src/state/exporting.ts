/** Exports the graph, or what the map shows, as a file for other programs. */
import { computed, type Signal, signal } from "@preact/signals-core";
import { palettes } from "../design/tokens.ts";
import { fileStemOf } from "../figure/file-stem.ts";
import { exportFileName } from "../formats/export-file-name.ts";
import { type ExportFormat, flavoursOf } from "../formats/export-formats.ts";
import { exportGraph } from "../formats/export-graph.ts";
import { tableOf } from "../formats/graph-table.ts";
import { shownPart } from "../scene/shown-part.ts";
import { settings } from "../settings.ts";
import { language, selection } from "./current-view.ts";
import { rendered } from "./derived.ts";
import { loadedGraph } from "./graph-state.ts";
import { picture } from "./map-picture.ts";
import { type ExportOutcome, saveExported } from "./save-export.ts";

/** True while the dialog is open. */
export const isExporting = signal(false);

export interface ExportChoice {
  readonly format: ExportFormat;
  /** One that the format has; undefined for its first, or where it has none. */
  readonly flavour?: string;
  readonly extent: "whole" | "shown";
}

export const exportChoice: Signal<ExportChoice> = signal({ format: "gexf", extent: "whole" });

/** Chooses a format, in its usual flavour. */
export function chooseExportFormat(format: ExportFormat): void {
  const { extent } = exportChoice.value;
  const [flavour] = flavoursOf(format);
  exportChoice.value = { format, extent, ...(flavour !== undefined && { flavour }) };
}

/** The nodes and claims that the map shows: drawn, and not faded. */
export const mapPart = computed(() => shownPart(picture.value, rendered.value));

/** Writes the file, and has the browser save it. Never throws. */
export function saveExport({ format, flavour, extent }: ExportChoice): Promise<ExportOutcome> {
  const { built } = loadedGraph.value;
  const part = extent === "shown" ? mapPart.value : undefined;
  const stem = part ? `${fileStemOf(selection.value, language.value)}-shown` : `ai-safety-concept-graph-${language.value}`;
  const name = exportFileName(stem, format, flavour);
  const options = {
    language: language.value,
    ...(flavour !== undefined && { flavour }),
    ...(settings.released !== undefined && { released: settings.released }),
  };
  return saveExported(name, async () => {
    const table = tableOf(built, { site: settings.site, palette: palettes.light, ...(part && { part }) });
    return exportGraph(table, format, options);
  });
}

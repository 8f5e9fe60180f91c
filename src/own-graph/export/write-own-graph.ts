/** Writes a reader's own graph in any format; the writer of each is loaded when it is first needed. */
import { type ExportFormatEntry, exportFormats } from "../../formats/export-formats.ts";
import type { Exported, Written } from "../../formats/export-graph.ts";
import type { OwnTable } from "./export-table.ts";

/** The formats of own graphs; flavours are those of the forum's exports. */
export const ownExportFormats = ["gexf", "graphml", "json", "csv"] as const;
export type OwnExportFormat = (typeof ownExportFormats)[number];

export const isOwnExportFormat = (format: string): format is OwnExportFormat => (ownExportFormats as readonly string[]).includes(format);

export type OwnWriter = (table: OwnTable, flavour?: string) => Written;

const writers: Readonly<Record<OwnExportFormat, () => Promise<OwnWriter>>> = {
  gexf: async () => (await import("./own-gexf.ts")).ownGexf,
  graphml: async () => (await import("./own-graphml.ts")).ownGraphml,
  json: async () => (await import("./own-json.ts")).ownJson,
  csv: async () => (await import("./own-csv.ts")).ownCsv,
};

/**
 * Writes a graph in a format. The same table gives the same bytes.
 *
 * @param flavour one that the format has; its first unless given
 * @returns text, or bytes for a zip file, with the facts of what the format could not hold as it was
 */
export async function writeOwnGraph(table: OwnTable, format: OwnExportFormat, flavour?: string): Promise<Exported> {
  const { mediaType, extension }: ExportFormatEntry = exportFormats[format];
  const write = await writers[format]();
  return { ...write(table, flavour), mediaType, extension };
}

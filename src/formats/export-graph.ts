/** Writes a graph, or a part of it, in any format; the writer of each format is loaded when it is first needed. */
import type { Bilingual } from "../model/bilingual.ts";
import type { ExportFact } from "../model/export-facts.ts";
import { type ExportFormat, type ExportFormatEntry, exportFormats, flavoursOf } from "./export-formats.ts";
import type { GraphTable } from "./graph-table.ts";

export interface ExportOptions {
  /** Of labels and of the words about the file, where a format has room for one language only. */
  readonly language: keyof Bilingual;
  /** One of the format's flavours; the first unless given. */
  readonly flavour?: string;
  /** The day of the release, as YYYY-MM-DD, for citations; that of the first source unless given. */
  readonly released?: string;
}

/** A written export, before its name and type are known. */
export interface Written {
  readonly content: string | Uint8Array<ArrayBuffer>;
  readonly report: readonly ExportFact[];
}

export type Writer = (table: GraphTable, options: ExportOptions) => Written;

export interface Exported extends Written {
  readonly mediaType: string;
  /** Without a dot. */
  readonly extension: string;
}

const writers: Readonly<Record<ExportFormat, () => Promise<Writer>>> = {
  gexf: async () => (await import("./gexf.ts")).gexf,
  graphml: async () => (await import("./graphml.ts")).graphml,
  json: async () => (await import("./graphology-json.ts")).graphologyJson,
  csv: async () => (await import("./csv-files.ts")).csvFiles,
  "csv-bulk": async () => (await import("./bulk-csv.ts")).bulkCsv,
  jsonld: async () => (await import("./json-ld.ts")).jsonLd,
  turtle: async () => (await import("./turtle.ts")).turtle,
  cypher: async () => (await import("./cypher.ts")).cypher,
  bibtex: async () => (await import("./claim-citations.ts")).bibtexOfClaims,
  ris: async () => (await import("./claim-citations.ts")).risOfClaims,
  csl: async () => (await import("./claim-citations.ts")).cslOfClaims,
};

/**
 * Writes a graph in a format. The same table and options give the same bytes.
 *
 * @returns text, or bytes for a zip file, with the facts of what the format could not hold
 * @throws RangeError for a flavour that the format does not have
 */
export async function exportGraph(table: GraphTable, format: ExportFormat, options: ExportOptions): Promise<Exported> {
  const { flavour } = options;
  if (flavour !== undefined && !flavoursOf(format).includes(flavour)) throw new RangeError(`${format} has no flavour "${flavour}".`);
  const { mediaType, extension }: ExportFormatEntry = exportFormats[format];
  const write = await writers[format]();
  const { content, report } = write(table, options);
  const { nodes, claims, isWhole } = table;
  const scope: readonly ExportFact[] = isWhole ? [] : [{ code: "part-only", nodes: nodes.length, claims: claims.length }];
  return { content, report: [...scope, ...report], mediaType, extension };
}

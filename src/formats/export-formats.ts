/** The formats in which the graph can be exported. */

export interface ExportFormatEntry {
  readonly mediaType: string;
  /** The usual ending of a file. */
  readonly extension: string;
  /** True for bytes rather than text. */
  readonly isZip?: true;
  /** The variants of the format; the first is written unless another is asked for. */
  readonly flavours?: readonly string[];
}

export const exportFormats = {
  gexf: { mediaType: "application/gexf+xml", extension: "gexf", flavours: ["1.2", "1.3"] },
  graphml: { mediaType: "application/graphml+xml", extension: "graphml" },
  json: { mediaType: "application/json", extension: "json" },
  csv: { mediaType: "application/zip", extension: "zip", isZip: true, flavours: ["spreadsheet", "tools"] },
  "csv-bulk": { mediaType: "application/zip", extension: "zip", isZip: true },
  jsonld: { mediaType: "application/ld+json", extension: "jsonld" },
  turtle: { mediaType: "text/turtle", extension: "ttl" },
  cypher: { mediaType: "application/x-cypher-query", extension: "cypher", flavours: ["neo4j", "ladybug"] },
  bibtex: { mediaType: "application/x-bibtex", extension: "bib" },
  ris: { mediaType: "application/x-research-info-systems", extension: "ris" },
  csl: { mediaType: "application/vnd.citationstyles.csl+json", extension: "json" },
} as const satisfies Readonly<Record<string, ExportFormatEntry>>;

export type ExportFormat = keyof typeof exportFormats;
export const exportFormatIds = Object.keys(exportFormats) as readonly ExportFormat[];

/** The variants of a format; none for most. */
export const flavoursOf = (format: ExportFormat): readonly string[] => (exportFormats[format] as ExportFormatEntry).flavours ?? [];

/** Names of GEXF: its versions with their namespaces, its types, its colours. @see https://gexf.net/schema.html */
import type { ColumnKind } from "./column.ts";

export const gexfVersions = {
  "1.2": { version: "1.2", main: "http://www.gexf.net/1.2draft", viz: "http://www.gexf.net/1.2draft/viz" },
  "1.3": { version: "1.3", main: "http://gexf.net/1.3", viz: "http://gexf.net/1.3/viz" },
} as const;

/** The type of a column by its kind; lists and structures are texts of JSON. */
export const gexfTypes: Readonly<Record<ColumnKind, string>> = {
  string: "string",
  double: "double",
  integer: "integer",
  boolean: "boolean",
  strings: "string",
  structure: "string",
};

/** The attributes of `viz:color` for a colour in the form `#rrggbb`. */
export function gexfColour(colour: string): string {
  const [red, green, blue] = [1, 3, 5].map((start) => Number.parseInt(colour.slice(start, start + 2), 16));
  return `r="${red}" g="${green}" b="${blue}"`;
}

interface GexfDocument {
  readonly version: keyof typeof gexfVersions;
  /** Comments and instructions before the first element, one a line. */
  readonly head: readonly string[];
  /** The element `meta`, if there is one. */
  readonly meta?: string;
  /** The direction of edges that do not say theirs. */
  readonly edgeType: "directed" | "undirected";
  /** The declarations of attributes. */
  readonly declarations: readonly string[];
  readonly nodes: readonly string[];
  readonly edges: readonly string[];
}

/** Puts the elements of a graph together as a file of GEXF. */
export function gexfDocument({ version, head, meta, edgeType, declarations, nodes, edges }: GexfDocument): string {
  const { main, viz } = gexfVersions[version];
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    ...head,
    `<gexf xmlns="${main}" xmlns:viz="${viz}" version="${version}">`,
    ...(meta === undefined ? [] : [meta]),
    `<graph defaultedgetype="${edgeType}" mode="static">`,
    ...declarations,
    "<nodes>",
    ...nodes,
    "</nodes>",
    "<edges>",
    ...edges,
    "</edges>",
    "</graph>",
    "</gexf>",
    "",
  ].join("\n");
}

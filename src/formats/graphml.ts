/** Writes GraphML, which NetworkX, igraph, yEd, Gephi and Cytoscape read. @see http://graphml.graphdrawing.org/primer/graphml-primer.html */
import { readingOf } from "../model/relation-reading.ts";
import { createCleaner, forbiddenInXml } from "./clean-text.ts";
import { type FieldColumn, flat } from "./column.ts";
import { claimColumns, nodeColumns } from "./entry-columns.ts";
import type { Writer } from "./export-graph.ts";
import { headLines } from "./file-head.ts";
import type { TableClaim, TableNode } from "./graph-table.ts";
import { graphmlTypes } from "./graphml-types.ts";
import { recordLists, recordObjects } from "./record-lists.ts";
import { xmlAttribute, xmlComment, xmlText } from "./xml-text.ts";

/** Columns that the elements themselves have. */
const ownPlaces: ReadonlySet<string> = new Set(["id", "from", "to"]);

/** Red, green and blue from 0 to 255, which Gephi looks for. */
const channels = (["r", "g", "b"] as const).map((name, index) => ({
  name,
  kind: "integer" as const,
  read: ({ color }: Pick<TableNode | TableClaim, "color">) => Number.parseInt(color.slice(1 + 2 * index, 3 + 2 * index), 16),
}));

export const graphml: Writer = (table, { language }) => {
  const cleaner = createCleaner(forbiddenInXml);
  const attribute = (text: string): string => xmlAttribute(cleaner.clean(text));
  const data = (key: string, value: unknown): string => {
    const written = flat(value);
    return written === undefined ? "" : `<data key="${key}">${xmlText(cleaner.clean(written))}</data>`;
  };
  const nodeKeys: readonly FieldColumn<TableNode>[] = [
    { name: "label", kind: "string", read: ({ label }) => label[language] },
    ...nodeColumns.filter(({ name }) => !ownPlaces.has(name)),
    ...channels,
  ];
  const claimKeys: readonly FieldColumn<TableClaim>[] = [
    { name: "label", kind: "string", read: (claim) => readingOf(claim.relation, [claim]).reads[language] },
    ...claimColumns.filter(({ name }) => !ownPlaces.has(name)),
    ...channels,
  ];
  const graphData: readonly (readonly [string, unknown])[] = [
    ["version", table.built.version],
    ...recordLists(table).map((records) => [records.list, recordObjects(records)] as const),
  ];
  const body = [
    ...graphData.map(([name, value]) => data(`g_${name}`, value)),
    ...table.nodes.map(
      (node) => `<node id="${attribute(node.id)}">${nodeKeys.map(({ name, read }) => data(`n_${name}`, read(node))).join("")}</node>`,
    ),
    ...table.claims.map(
      (claim) =>
        `<edge id="${attribute(claim.id)}" source="${attribute(claim.from)}" target="${attribute(claim.to)}">${claimKeys.map(({ name, read }) => data(`e_${name}`, read(claim))).join("")}</edge>`,
    ),
  ];
  const report = cleaner.facts();
  const lines = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<!--\n${headLines(table, language, report).map(cleaner.clean).map(xmlComment).join("\n")}\n-->`,
    '<graphml xmlns="http://graphml.graphdrawing.org/xmlns">',
    ...graphData.map(([name]) => key("g", "graph", name, "string")),
    ...nodeKeys.map(({ name, kind }) => key("n", "node", name, graphmlTypes[kind])),
    ...claimKeys.map(({ name, kind }) => key("e", "edge", name, graphmlTypes[kind])),
    '<graph id="graph" edgedefault="directed">',
    ...body,
    "</graph>",
    "</graphml>",
    "",
  ];
  return { content: lines.join("\n"), report };
};

/** Ids of keys are ids of the whole file, so those of nodes and edges begin differently. */
const key = (prefix: string, element: string, name: string, type: string): string =>
  `<key id="${prefix}_${name}" for="${element}" attr.name="${name}" attr.type="${type}"/>`;

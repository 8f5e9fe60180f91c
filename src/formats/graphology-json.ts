/** Writes the JSON of graphology, one node or claim a line: `Graph.from` reads it, and sigma draws it. @see https://graphology.github.io/serialization.html */
import { readingOf } from "../model/relation-reading.ts";
import type { FieldColumn } from "./column.ts";
import { claimColumns, nodeColumns } from "./entry-columns.ts";
import type { Writer } from "./export-graph.ts";
import { headLines } from "./file-head.ts";
import { recordLists, recordObjects } from "./record-lists.ts";

export const graphologyJson: Writer = (table, { language }) => {
  const attributes = {
    about: headLines(table, language, []),
    version: table.built.version,
    ...Object.fromEntries(recordLists(table).map((records) => [records.list, recordObjects(records)])),
  };
  const nodes = table.nodes.map((node) =>
    JSON.stringify({ key: node.id, attributes: attributesOf(node.label[language], node, nodeAttributes) }),
  );
  const edges = table.claims.map((claim) => {
    const label = readingOf(claim.relation, [claim]).reads[language];
    return JSON.stringify({ key: claim.id, source: claim.from, target: claim.to, attributes: attributesOf(label, claim, claimAttributes) });
  });
  const content = [
    `{"attributes":${JSON.stringify(attributes)},`,
    '"options":{"type":"directed","multi":true,"allowSelfLoops":true},',
    `"nodes":[\n${nodes.join(",\n")}\n],`,
    `"edges":[\n${edges.join(",\n")}\n]}`,
    "",
  ].join("\n");
  return { content, report: [] };
};

const ownPlaces: ReadonlySet<string> = new Set(["id", "from", "to"]);

const nodeAttributes = nodeColumns.filter(({ name }) => !ownPlaces.has(name));
const claimAttributes = claimColumns.filter(({ name }) => !ownPlaces.has(name));

/** The attributes of an entry. JSON leaves out those without a value. */
const attributesOf = <Entry>(label: string, entry: Entry, columns: readonly FieldColumn<Entry>[]): Readonly<Record<string, unknown>> => {
  const attributes: Record<string, unknown> = { label };
  for (const { name, read } of columns) attributes[name] = read(entry);
  return attributes;
};

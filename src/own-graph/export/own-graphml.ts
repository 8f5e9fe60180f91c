/** Writes a reader's own graph as GraphML. @see http://graphml.graphdrawing.org/primer/graphml-primer.html */
import { createCleaner, forbiddenInXml } from "../../formats/clean-text.ts";
import { graphmlTypes } from "../../formats/graphml-types.ts";
import { xmlAttribute, xmlText } from "../../formats/xml-text.ts";
import type { ImportedValue } from "../../imports/imported-graph.ts";
import type { OwnEntry } from "./export-table.ts";
import { columnFacts, edgeColumnsOf, type FlatColumn, nodeColumnsOf, valueColumns } from "./flat-columns.ts";
import { numberKind, textOfValue } from "./value-types.ts";
import type { OwnWriter } from "./write-own-graph.ts";

/** Red, green and blue from 0 to 255, which Gephi looks for. */
const channels = ["r", "g", "b"] as const;

export const ownGraphml: OwnWriter = (table) => {
  const cleaner = createCleaner(forbiddenInXml);
  const attribute = (name: string, value: string | undefined): string =>
    value === undefined ? "" : ` ${name}="${xmlAttribute(cleaner.clean(value))}"`;
  const data = (key: string, value: ImportedValue | undefined): string =>
    value === undefined ? "" : `<data key="${key}">${xmlText(cleaner.clean(textOfValue(value)))}</data>`;
  const ofNodes = nodeColumnsOf(table, []);
  const ofEdges = edgeColumnsOf(table, []);
  const nodeColumns = withChannels(ofNodes.columns);
  const edgeColumns = withChannels(ofEdges.columns);
  const ofGraph = valueColumns(table.values);
  const keys = <Entry>(prefix: string, element: string, entries: readonly Entry[], columns: readonly FlatColumn<Entry>[]) =>
    columns.map(({ heading, kind, read }, index) => {
      const type = numberKind(kind, entries.map(read));
      const name = attribute("attr.name", heading);
      return `<key id="${prefix}${index}" for="${element}"${name} attr.type="${type === "long" ? type : graphmlTypes[type]}"/>`;
    });
  const values = <Entry>(prefix: string, entry: Entry, columns: readonly FlatColumn<Entry>[]): string =>
    columns.map(({ read }, index) => data(`${prefix}${index}`, read(entry))).join("");
  // Readers that know one direction for a file take edges for directed ones that say so, not the other way round.
  const usual = table.edges.every(({ isDirected }) => isDirected) ? "directed" : "undirected";
  const lines = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<graphml xmlns="http://graphml.graphdrawing.org/xmlns">',
    ...keys("g", "graph", [table], ofGraph.columns),
    ...keys("n", "node", table.nodes, nodeColumns),
    ...keys("e", "edge", table.edges, edgeColumns),
    `<graph id="graph" edgedefault="${usual}">`,
    values("g", table, ofGraph.columns),
    ...table.nodes.map((node) => `<node${attribute("id", node.id)}>${values("n", node, nodeColumns)}</node>`),
    ...table.edges.map((edge) => {
      const { id, source, target, isDirected } = edge;
      const ends = `${attribute("source", source)}${attribute("target", target)} directed="${isDirected}"`;
      return `<edge${attribute("id", id)}${ends}>${values("e", edge, edgeColumns)}</edge>`;
    }),
    "</graph>",
    "</graphml>",
    "",
  ];
  return { content: lines.join("\n"), report: [...cleaner.facts(), ...columnFacts([ofNodes, ofEdges, ofGraph])] };
};

/** Adds the parts of colours, unless there are attributes with their names. */
function withChannels<Entry extends OwnEntry>(columns: readonly FlatColumn<Entry>[]): readonly FlatColumn<Entry>[] {
  const hasColours = columns.some(({ part }) => part === "color");
  if (!hasColours || columns.some(({ heading }) => (channels as readonly string[]).includes(heading))) return columns;
  const added = channels.map(
    (heading, index): FlatColumn<Entry> => ({
      heading,
      kind: "integer",
      read: ({ color }) => (color === undefined ? undefined : Number.parseInt(color.slice(1 + 2 * index, 3 + 2 * index), 16)),
    }),
  );
  return [...columns, ...added];
}

/** Writes a reader's own graph as GEXF, which has places of its own for names, places, colours and weights. @see https://gexf.net/schema.html */
import { createCleaner, forbiddenInXml } from "../../formats/clean-text.ts";
import { instructionOf } from "../../formats/data-instruction.ts";
import { gexfColour, gexfDocument, gexfTypes, type gexfVersions } from "../../formats/gexf-terms.ts";
import { xmlAttribute } from "../../formats/xml-text.ts";
import type { ImportedColumn } from "../../imports/imported-graph.ts";
import { plainOf } from "../../imports/json-tree.ts";
import type { OwnEntry } from "./export-table.ts";
import { attributeColumns, columnFacts, type FlatColumn } from "./flat-columns.ts";
import { numberKind, textOfValue } from "./value-types.ts";
import type { OwnWriter } from "./write-own-graph.ts";

export const ownGexf: OwnWriter = (table, flavour = "1.2") => {
  const cleaner = createCleaner(forbiddenInXml);
  const attribute = (name: string, value: string | undefined): string =>
    value === undefined ? "" : ` ${name}="${xmlAttribute(cleaner.clean(value))}"`;
  const ofNodes = attributeColumns(table.nodes, table.nodeColumns);
  const ofEdges = attributeColumns(
    table.edges,
    table.edgeColumns.filter((column) => !isWeight(column)),
    // NetworkX reads every graph as one that may have parallel edges, takes it for their key, and refuses the file even if it has a single edge.
    ["key"],
  );
  const hasWeight = table.edgeColumns.some(isWeight);
  const values = <Entry extends OwnEntry>(entry: Entry, columns: readonly FlatColumn<Entry>[]): string => {
    const found = columns.flatMap(({ read }, index) => {
      const value = read(entry);
      return value === undefined ? [] : [`<attvalue for="${index}"${attribute("value", textOfValue(value))}/>`];
    });
    return `<attvalues>${found.join("")}</attvalues>`;
  };
  const colour = ({ color }: OwnEntry): string => (color === undefined ? "" : `<viz:color ${gexfColour(color)}/>`);
  const nodes = table.nodes.map((node) => {
    const size = node.size === undefined ? "" : `<viz:size value="${node.size}"/>`;
    const drawing = `${colour(node)}<viz:position x="${node.x}" y="${node.y}" z="0"/>${size}`;
    return `<node${attribute("id", node.id)}${attribute("label", node.name)}>${values(node, ofNodes.columns)}${drawing}</node>`;
  });
  const edges = table.edges.map((edge) => {
    const { id, source, target, isDirected, name, size } = edge;
    const ends = `${attribute("source", source)}${attribute("target", target)} type="${isDirected ? "directed" : "undirected"}"`;
    const weight = hasWeight ? edge.values.get("weight") : undefined;
    const more = `${attribute("weight", weight === undefined ? undefined : textOfValue(weight))}${attribute("label", name)}`;
    const thickness = size === undefined ? "" : `<viz:thickness value="${size}"/>`;
    return `<edge${attribute("id", id)}${ends}${more}>${values(edge, ofEdges.columns)}${colour(edge)}${thickness}</edge>`;
  });
  const content = gexfDocument({
    version: flavour as keyof typeof gexfVersions,
    // GEXF has no attributes of the graph.
    head: table.values.size > 0 ? [instructionOf(plainOf(table.values) as Readonly<Record<string, unknown>>)] : [],
    edgeType: table.edges.every(({ isDirected }) => isDirected) ? "directed" : "undirected",
    declarations: [
      declaration("node", table.nodes, ofNodes.columns, attribute),
      declaration("edge", table.edges, ofEdges.columns, attribute),
    ],
    nodes,
    edges,
  });
  return { content, report: [...cleaner.facts(), ...columnFacts([ofNodes, ofEdges])] };
};

/** A number that edges of GEXF have by themselves. */
const isWeight = ({ name, kind }: ImportedColumn): boolean => name === "weight" && (kind === "integer" || kind === "double");

const declaration = <Entry extends OwnEntry>(
  element: "node" | "edge",
  entries: readonly Entry[],
  columns: readonly FlatColumn<Entry>[],
  attribute: (name: string, value: string) => string,
): string => {
  const declared = columns.map(({ heading, kind, read }, index) => {
    const type = numberKind(kind, entries.map(read));
    return `<attribute id="${index}"${attribute("title", heading)} type="${type === "long" ? type : gexfTypes[type]}"/>`;
  });
  return `<attributes class="${element}" mode="static">${declared.join("")}</attributes>`;
};

/**
 * Writes GEXF, which Gephi, Gephi Lite, NetworkX and others read. Flavour 1.2 is read by all versions of NetworkX; 1.3, the newest, only from
 * 3.6 on, but it has `kind`, by which Gephi tells relations between the same two nodes apart.
 *
 * @see https://gexf.net/schema.html
 */

import type { ExportFact } from "../model/export-facts.ts";
import type { Shape } from "../model/node-types.ts";
import { readingOf } from "../model/relation-reading.ts";
import { createCleaner, forbiddenInXml } from "./clean-text.ts";
import { type FieldColumn, flat } from "./column.ts";
import { instructionOf } from "./data-instruction.ts";
import { claimColumns, nodeColumns } from "./entry-columns.ts";
import type { Writer } from "./export-graph.ts";
import { headLines } from "./file-head.ts";
import { gexfColour, gexfDocument, gexfTypes, type gexfVersions } from "./gexf-terms.ts";
import type { GraphTable } from "./graph-table.ts";
import { recordLists, recordObjects } from "./record-lists.ts";
import { xmlAttribute, xmlComment } from "./xml-text.ts";

type GexfShape = "disc" | "square" | "triangle" | "diamond";

/** The nearest of the shapes that GEXF knows, and true where it is the shape itself. */
const shapes: Readonly<Record<Shape, { readonly value: GexfShape; readonly isSame?: true }>> = {
  circle: { value: "disc", isSame: true },
  square: { value: "square", isSame: true },
  pill: { value: "square" },
  page: { value: "square" },
  triangle: { value: "triangle", isSame: true },
  stop: { value: "diamond" },
  pentagon: { value: "disc" },
  diamond: { value: "diamond", isSame: true },
  cross: { value: "square" },
  star: { value: "triangle" },
  ring: { value: "disc" },
  hexagon: { value: "disc" },
};

/** Columns for which GEXF has a place of its own. */
const ownPlaces: ReadonlySet<string> = new Set(["id", "from", "to", "x", "y", "size", "color"]);
const withoutOwnPlace = ({ name }: { readonly name: string }): boolean => !ownPlaces.has(name);

const nodeAttributes = nodeColumns.filter(withoutOwnPlace);
const claimAttributes = claimColumns.filter(withoutOwnPlace);

export const gexf: Writer = (table, { language, flavour = "1.2" }) => {
  const version = flavour as keyof typeof gexfVersions;
  const cleaner = createCleaner(forbiddenInXml);
  const attribute = (text: string): string => xmlAttribute(cleaner.clean(text));
  const values = <Entry>(entry: Entry, columns: readonly FieldColumn<Entry>[]): string =>
    columns
      .flatMap(
        ({ name, read }) => flat(read(entry))?.replace(/^[\s\S]*$/, (text) => `<attvalue for="${name}" value="${attribute(text)}"/>`) ?? [],
      )
      .join("");
  const nodes = table.nodes.map((node) => {
    const label = attribute(node.label[language]);
    const shape = shapes[node.shape].value;
    return `<node id="${attribute(node.id)}" label="${label}"><attvalues>${values(node, nodeAttributes)}</attvalues><viz:color ${gexfColour(node.color)}/><viz:position x="${node.x}" y="${node.y}" z="0"/><viz:size value="${node.size}"/><viz:shape value="${shape}"/></node>`;
  });
  const edges = table.claims.map((claim) => {
    const { id, from, to, relation } = claim;
    const label = attribute(readingOf(relation, [claim]).reads[language]);
    const kind = version === "1.3" ? ` kind="${relation}"` : "";
    return `<edge id="${attribute(id)}" source="${attribute(from)}" target="${attribute(to)}" type="directed"${kind} label="${label}"><attvalues>${values(claim, claimAttributes)}</attvalues><viz:color ${gexfColour(claim.color)}/></edge>`;
  });
  const title = attribute(headLines(table, language, [])[0] ?? "");
  const report = [...cleaner.facts(), ...shapeFacts(table)];
  const head = headLines(table, language, report).map(cleaner.clean);
  const content = gexfDocument({
    version,
    head: [
      `<!--\n${head.map(xmlComment).join("\n")}\n-->`,
      // GEXF has no attributes of the graph.
      instructionOf({
        version: table.built.version,
        ...Object.fromEntries(recordLists(table).map((records) => [records.list, recordObjects(records)])),
      }),
    ],
    meta: `<meta><creator>${title}</creator><description>${attribute(head.join(" "))}</description></meta>`,
    edgeType: "directed",
    declarations: [declaration("node", nodeAttributes), declaration("edge", claimAttributes)],
    nodes,
    edges,
  });
  return { content, report };
};

const declaration = <Entry>(element: "node" | "edge", columns: readonly FieldColumn<Entry>[]): string =>
  `<attributes class="${element}" mode="static">${columns
    .map(({ name, kind }) => `<attribute id="${name}" title="${name}" type="${gexfTypes[kind]}"/>`)
    .join("")}</attributes>`;

function shapeFacts({ nodes }: GraphTable): readonly ExportFact[] {
  const count = nodes.filter(({ shape }) => !shapes[shape].isSame).length;
  return count > 0 ? [{ code: "shapes-approximated", count }] : [];
}

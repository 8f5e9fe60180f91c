/**
 * Writes Cypher: a statement a line for each node, record and claim. They may run twice, since each merges on an id.
 *
 * Flavour "neo4j" begins with constraints, "ladybug" with tables; the rest is what both understand.
 *
 * @see https://s3.amazonaws.com/artifacts.opencypher.org/openCypher9.pdf
 */
import { createCleaner, forbiddenInDatabases } from "./clean-text.ts";
import type { FieldColumn } from "./column.ts";
import type { Writer } from "./export-graph.ts";
import { headLines } from "./file-head.ts";
import type { TableNode } from "./graph-table.ts";
import { ladybugTables } from "./ladybug-tables.ts";
import { claimProperties, labelOf, nodeLabels, nodeProperties, propertyValue, relationshipOf } from "./property-graph.ts";
import { recordLists } from "./record-lists.ts";

type Heading = Pick<FieldColumn<never>, "name" | "kind">;

/** A text as a literal. Only these two have a meaning for all engines; line ends may stand in a literal as they are. */
const literal = (text: string): string => `'${text.replace(/[\\']/g, "\\$&")}'`;

export const cypher: Writer = (table, { language, flavour = "neo4j" }) => {
  const cleaner = createCleaner(forbiddenInDatabases);
  const records = recordLists(table);
  const textOf = (text: string): string => literal(cleaner.clean(text));
  const valueText = (value: string | number | boolean | readonly string[]): string => {
    if (typeof value === "string") return textOf(value);
    return typeof value === "object" ? `[${value.map(textOf).join(", ")}]` : String(value);
  };
  const settings = (variable: string, columns: readonly Heading[], values: readonly unknown[]): string => {
    const set = columns.flatMap(({ name, kind }, index) => {
      const value = name === "id" ? undefined : propertyValue(values[index], kind);
      // A database keeps no empty list: its elements would have no type.
      return value === undefined || (typeof value === "object" && value.length === 0)
        ? []
        : [`${variable}.\`${name}\` = ${valueText(value)}`];
    });
    return set.length > 0 ? ` SET ${set.join(", ")}` : "";
  };
  const merge = (label: string, columns: readonly Heading[], values: readonly unknown[]): string => {
    const id = String(values[columns.findIndex(({ name }) => name === "id")]);
    return `MERGE (n:${label} {id: ${textOf(id)}})${settings("n", columns, values)};`;
  };
  const labels = new Map<string, string>(table.nodes.map(({ id, type }) => [id, labelOf(type)]));
  const end = (variable: string, id: TableNode["id"]): string => `(${variable}:${labels.get(id)} {id: ${textOf(id)}})`;

  const statements = [
    ...table.nodes.map((node) =>
      merge(
        labelOf(node.type),
        nodeProperties,
        nodeProperties.map(({ read }) => read(node)),
      ),
    ),
    ...records.flatMap(({ label, columns, rows }) => rows.map((row) => merge(label, columns, row))),
    ...table.claims.map((claim) => {
      const set = settings(
        "c",
        claimProperties,
        claimProperties.map(({ read }) => read(claim)),
      );
      const { from, to, relation, id } = claim;
      return `MATCH ${end("a", from)}, ${end("b", to)} MERGE (a)-[c:${relationshipOf(relation)} {id: ${textOf(id)}}]->(b)${set};`;
    }),
  ];
  const report = cleaner.facts();
  const head = headLines(table, language, report).flatMap((line) => cleaner.clean(line).split(/[\r\n\u2028\u2029]+/));
  const first =
    flavour === "ladybug"
      ? ladybugTables(records)
      : [...nodeLabels, ...records.map(({ label }) => label)].map(
          (label) => `CREATE CONSTRAINT ${label}_id IF NOT EXISTS FOR (n:${label}) REQUIRE n.id IS UNIQUE;`,
        );
  return { content: `${[...head.map((line) => `// ${line}`), ...first, ...statements].join("\n")}\n`, report };
};

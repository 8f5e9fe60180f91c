/**
 * Writes the CSV that `neo4j-admin database import` reads, which fills a new database faster than any statements, with a script that loads
 * the same files into LadybugDB.
 *
 * @see https://neo4j.com/docs/operations-manual/current/tools/neo4j-admin/neo4j-admin-import/
 */
import { exportWords } from "../language/exports.ts";
import type { ExportFact } from "../model/export-facts.ts";
import { nodeTypeIds } from "../model/node-types.ts";
import { relationIds, relations } from "../model/relations.ts";
import { createCleaner, forbiddenInDatabases } from "./clean-text.ts";
import { type ColumnKind, type FieldColumn, flat } from "./column.ts";
import { csvText } from "./csv-text.ts";
import type { Writer } from "./export-graph.ts";
import { headLines } from "./file-head.ts";
import type { GraphTable } from "./graph-table.ts";
import { ladybugCopy, ladybugTables, pairsOf } from "./ladybug-tables.ts";
import { claimProperties, labelOf, nodeProperties, relationshipOf } from "./property-graph.ts";
import { type Records, recordLists } from "./record-lists.ts";
import { zipFiles } from "./zip-files.ts";

type Heading = Pick<FieldColumn<never>, "name" | "kind">;

const types: Readonly<Record<ColumnKind, string>> = {
  string: "",
  double: ":double",
  integer: ":long",
  boolean: ":boolean",
  strings: ":string[]",
  structure: "",
};

/** Ids of nodes and of each list of records are apart: a turn may have the id of a person. */
const headingIn =
  (space: string) =>
  ({ name, kind }: Heading): string =>
    name === "id" ? `id:ID(${space})` : `${name}${types[kind]}`;

/** The command that loads the files. Statements of several lines are in quotes. */
const neo4jCommand = (records: readonly Records[]): string =>
  [
    "neo4j-admin database import full neo4j --multiline-fields=true --nodes=nodes.csv --relationships=claims.csv",
    ...records.map(({ list }) => `--nodes=${list}.csv`),
  ].join(" ");

export const bulkCsv: Writer = (table, { language }) => {
  const records = recordLists(table);
  const cells = createCells();
  const labels = new Map(table.nodes.map(({ id, type }) => [id, labelOf(type)]));
  const files: Readonly<Record<string, readonly (readonly (string | undefined)[])[]>> = {
    nodes: [
      [...nodeProperties.map(headingIn("node")), ":LABEL"],
      ...table.nodes.map((node) => [...nodeProperties.map(({ read }) => cells.of(read(node))), labelOf(node.type)]),
    ],
    claims: [
      [
        ":START_ID(node)",
        ":END_ID(node)",
        ":TYPE",
        "startLabel:IGNORE",
        "endLabel:IGNORE",
        ...claimProperties.map(({ name, kind }) => `${name}${types[kind]}`),
      ],
      ...table.claims.map((claim) => [
        ...[claim.from, claim.to].map(cells.of),
        relationshipOf(claim.relation),
        labels.get(claim.from),
        labels.get(claim.to),
        ...claimProperties.map(({ read }) => cells.of(read(claim))),
      ]),
    ],
    ...Object.fromEntries(
      records.map(({ list, label, columns, rows }) => [
        list,
        [[...columns.map(headingIn(list)), ":LABEL"], ...rows.map((row) => [...row.map(cells.of), label])],
      ]),
    ),
  };
  const report = cells.facts();
  const { readMe } = exportWords[language];
  const about = [...headLines(table, language, report), "", readMe.bulk, neo4jCommand(records), "", readMe.ladybug, ""].join("\n");
  return {
    content: zipFiles({
      ...Object.fromEntries(Object.entries(files).map(([name, rows]) => [`${name}.csv`, csvText(rows, "\n")])),
      "load-ladybug.cypher": `${ladybugLoad(table, records).join("\n")}\n`,
      "read-me.txt": about,
    }),
    report,
  };
};

/** Statements that create the tables and fill them; run in the folder of the files. */
function ladybugLoad(table: GraphTable, records: readonly Records[]): readonly string[] {
  const nodeHeadings = [...nodeProperties.map(({ name }) => name), "label"];
  const claimHeadings = ["from", "to", "relationship", "startLabel", "endLabel", ...claimProperties.map(({ name }) => name)];
  const typeOf = new Map(table.nodes.map(({ id, type }) => [id, type]));
  const used = new Set(table.claims.map(({ from, to, relation }) => `${relation} ${typeOf.get(from)} ${typeOf.get(to)}`));
  return [
    ...ladybugTables(records),
    ...nodeTypeIds.map((type) =>
      ladybugCopy({
        table: labelOf(type),
        file: "nodes.csv",
        headings: nodeHeadings,
        where: `label = '${labelOf(type)}'`,
        columns: nodeProperties,
      }),
    ),
    ...records.map(({ list, label, columns }) =>
      ladybugCopy({ table: label, file: `${list}.csv`, headings: [...columns.map(({ name }) => name), "label"], columns }),
    ),
    ...relationIds.flatMap((relation) =>
      pairsOf(relations[relation])
        .filter(([from, to]) => used.has(`${relation} ${from} ${to}`))
        .map(([from, to]) =>
          ladybugCopy({
            table: relationshipOf(relation),
            file: "claims.csv",
            headings: claimHeadings,
            where: `relationship = '${relationshipOf(relation)}' AND startLabel = '${labelOf(from)}' AND endLabel = '${labelOf(to)}'`,
            columns: claimProperties,
            ends: [labelOf(from), labelOf(to)],
          }),
        ),
    ),
  ];
}

function createCells(): { readonly of: (value: unknown) => string | undefined; facts(): readonly ExportFact[] } {
  const cleaner = createCleaner(forbiddenInDatabases);
  let separators = 0;
  const inList = (value: string): string => {
    if (value.includes(";")) separators += 1;
    return value.replaceAll(";", ",");
  };
  return {
    of(value) {
      const isList = Array.isArray(value) && value.every((item) => typeof item === "string");
      const written = isList ? value.map(inList).join(";") : flat(value);
      // An empty list is no property at all.
      return written === undefined || (isList && value.length === 0) ? undefined : cleaner.clean(written);
    },
    facts: () => [...cleaner.facts(), ...(separators > 0 ? [{ code: "separators-replaced", count: separators } as const] : [])],
  };
}

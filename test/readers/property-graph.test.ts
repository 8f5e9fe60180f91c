/** Cypher and bulk CSV, loaded into an embedded property-graph engine, which is asked ten questions of the page. */
import { createRequire } from "node:module";
import { strFromU8, unzipSync } from "fflate";
import { afterAll, describe, expect, test } from "vitest";
import { palettes } from "../../src/design/tokens.ts";
import { exportGraph } from "../../src/formats/export-graph.ts";
import { type GraphTable, tableOf } from "../../src/formats/graph-table.ts";
import { documentedQueries } from "../engines/documented-queries.ts";
import { nasty, plainClaim, plainNode, tableWith } from "../formats/made-graphs.ts";
import { forum } from "../real-graph.ts";
import { withFiles } from "./run-reader.ts";

interface Connection {
  query(statements: string): Promise<QueryResult | QueryResult[]>;
  close(): Promise<void>;
}
interface QueryResult {
  getAll(): Promise<Readonly<Record<string, unknown>>[]>;
}
interface Engine {
  readonly Database: new (path: string) => { close(): Promise<void> };
  readonly Connection: new (database: object) => Connection;
}

/** The engine is half a gigabyte and no dependency of the project. `PROPERTY_GRAPH_ENGINE` is another package, or a path of one. */
function loadEngine(): Engine {
  const name = process.env.PROPERTY_GRAPH_ENGINE ?? "kuzu";
  try {
    return createRequire(import.meta.url)(name);
  } catch (error) {
    throw new Error(
      `The engine “${name}” cannot be loaded: npm install --no-save kuzu@0.11.3, or set PROPERTY_GRAPH_ENGINE. ${String(error)}`,
    );
  }
}

const opened: { close(): Promise<void> }[] = [];
afterAll(async () => {
  for (const each of opened.reverse()) await each.close();
});

function open(): Connection {
  const { Database, Connection: Opened } = loadEngine();
  const database = new Database(":memory:");
  const connection = new Opened(database);
  opened.push(database, connection);
  return connection;
}

async function bulkLoaded(table: GraphTable): Promise<Connection> {
  const files = unzipSync((await exportGraph(table, "csv-bulk", { language: "en" })).content as Uint8Array);
  const connection = open();
  await withFiles(files, async (folder) => {
    const script = strFromU8(files["load-ladybug.cypher"] as Uint8Array);
    for (const statement of script.trim().split("\n"))
      await connection.query(statement.replace(/FROM '(\w+\.csv)'/, `FROM '${folder}/$1'`));
  });
  return connection;
}

async function statementsRun(table: GraphTable): Promise<Connection> {
  const connection = open();
  await connection.query((await exportGraph(table, "cypher", { language: "en", flavour: "ladybug" })).content as string);
  return connection;
}

const rows = async (connection: Connection, query: string) => {
  const result = await connection.query(query);
  return (Array.isArray(result) ? (result.at(-1) as QueryResult) : result).getAll();
};

const whole = tableOf(forum.built, { site: undefined, palette: palettes.light });

describe.each([
  ["bulk CSV", bulkLoaded],
  ["statements", statementsRun],
] as const)("from %s", (_, load) => {
  test("any text survives", async () => {
    const nodes = nasty.map((text, index) =>
      plainNode({ id: `n${index}`, type: "proposal", summary: { en: text, zh: text }, noMatchIn: ["a", "b"] }),
    );
    const claims = nasty.map((text, index) =>
      plainClaim({ id: `c${index}`, from: `n${index}`, to: "n0", relation: "part-of", statement: { en: text, zh: text } }),
    );
    const connection = await load(tableWith(nodes, claims));
    const kept = (text: string): string => text.replace(/[\p{Surrogate}\0]/gu, "\ufffd");
    const expected = nasty.map((text, index) => [index, kept(text)]);
    const texts = await rows(connection, "MATCH (n:Proposal) RETURN n.id AS id, n.summary_en AS text, n.noMatchIn AS list");
    expect(texts.map(({ id, text }) => [Number(String(id).slice(1)), text ?? ""]).sort(byIndex)).toEqual(expected);
    expect(texts[0]?.list).toEqual(["a", "b"]);
    const statements = await rows(connection, "MATCH ()-[c:PART_OF]->() RETURN c.id AS id, c.statement_zh AS text");
    expect(statements.map(({ id, text }) => [Number(String(id).slice(1)), text ?? ""]).sort(byIndex)).toEqual(expected);
  });

  test("all nodes, records and claims are there, and ten questions have the answers of the page", async () => {
    const connection = await load(whole);
    const [nodes] = await rows(connection, "MATCH (n) RETURN count(*) AS count");
    const lists = [whole.nodes, whole.sources, whole.turns, whole.corrections, whole.sentences, whole.withdrawn];
    expect(Number(nodes?.count)).toBe(lists.reduce((sum, { length }) => sum + length, 0));
    const [claims] = await rows(connection, "MATCH ()-[c]->() RETURN count(*) AS count");
    expect(Number(claims?.count)).toBe(whole.claims.length);
    for (const { asks, cypher, answers } of documentedQueries)
      expect([asks, (await rows(connection, cypher)).map(({ id }) => id)]).toEqual([asks, answers]);
  });
});

const byIndex = (a: readonly unknown[], b: readonly unknown[]): number => Number(a[0]) - Number(b[0]);

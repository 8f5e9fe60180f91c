/** Reads a graph from the bytes of a file of any format that is known. */
import type { BuiltGraph } from "../model/built.ts";
import { builtFromRows } from "./built-from-rows.ts";
import { decodedTable } from "./decode-table.ts";
import { type Chunks, decodedText, joined, limitedChunks } from "./decode-text.ts";
import { rowsOfGraph } from "./export-rows.ts";
import { fileKindOf } from "./file-kind.ts";
import { graphBuilder } from "./graph-builder.ts";
import { type ImportNotes, importNotes, ReadingStopped } from "./import-notes.ts";
import type { ImportedGraph, ImportResult } from "./imported-graph.ts";
import { addCsvTable, readCsvTable } from "./read-csv-graph.ts";
import { gexfHandler } from "./read-gexf.ts";
import { graphmlHandler } from "./read-graphml.ts";
import { readJsonGraph } from "./read-json-graph.ts";
import { readTurtle } from "./read-turtle.ts";
import { readZip } from "./read-zip.ts";
import { readXml, type XmlElement, type XmlHandler } from "./xml-elements.ts";

/** A graph as its format has it; and the graph of the forum, if the file is an export of it. */
export interface ReadGraph {
  readonly graph: ImportedGraph;
  readonly built?: BuiltGraph;
}

/** The graph of the forum, or a part of it, as an export has it. */
export interface ForumExport {
  readonly built: BuiltGraph;
  /** Of nodes, by their ids. */
  readonly sizes: ReadonlyMap<string, number>;
}

/**
 * Reads a file. It is read in pieces where the format allows that, and nothing of it is trusted: no entity is expanded, no file is loaded, and no
 * id becomes a key of an object.
 *
 * @param chunks the bytes of the file, in pieces of any size
 * @returns the graph with all faults and facts; never throws for what a file contains
 */
export async function importGraph(chunks: Chunks): Promise<ImportResult & Partial<ForumExport>> {
  const notes = importNotes();
  let read: ReadGraph | undefined;
  try {
    read = await readAny(limitedChunks(chunks, notes), notes);
  } catch (error) {
    if (!(error instanceof ReadingStopped)) throw error;
  }
  const faults = notes.faults();
  // With a fault, the graph may be a part of that of the forum, and must not be taken for it.
  return {
    ...(read && { graph: read.graph, ...(read.built && faults.length === 0 && { built: read.built, sizes: sizesIn(read.graph) }) }),
    faults,
    report: notes.facts(),
  };
}

const sizesIn = ({ nodes }: ImportedGraph): ReadonlyMap<string, number> =>
  new Map(
    nodes.flatMap(({ id, drawn, values }) => {
      const size = drawn.size ?? values.get("size");
      return typeof size === "number" ? [[id, size] as const] : [];
    }),
  );

async function readAny(chunks: AsyncIterable<Uint8Array>, notes: ImportNotes): Promise<ReadGraph> {
  const { first, all } = await peek(chunks);
  const head = new TextDecoder(utf16Of(first) ?? "utf-8").decode(first.subarray(0, 65_536));
  const kind = fileKindOf(first, head);
  if (kind === undefined) notes.fault({ kind: "file-empty" });
  else if (typeof kind === "object") notes.fault({ kind: "format-unknown", name: kind.unknown });
  else if (kind === "zip") return readZip(joined(await collected(all)), notes);
  const texts = (kind === "csv" ? decodedTable : decodedText)(all, notes);
  const graph = graphBuilder(notes);
  switch (kind) {
    case "xml":
      return withBuilt(await readXmlGraph(texts, notes));
    case "json":
      return withBuilt(readJsonGraph((await collected(texts)).join(""), graph, notes));
    case "turtle":
      return readTurtle((await collected(texts)).join(""), graph, notes);
    default: {
      const { table, firstRow } = await readCsvTable(texts, notes);
      if (!table || table.headings.of === "nodes") {
        notes.fault({ kind: "no-ends", headings: firstRow }, 1);
        throw new ReadingStopped();
      }
      addCsvTable(table, graph, notes);
      return { graph: graph.finish("csv", false) };
    }
  }
}

function withBuilt(graph: ImportedGraph): ReadGraph {
  const rows = rowsOfGraph(graph);
  const built = rows && builtFromRows(rows);
  return { graph, ...(built && { built }) };
}

/** Reads XML by the name of its first element. */
async function readXmlGraph(texts: AsyncIterable<string>, notes: ImportNotes): Promise<ImportedGraph> {
  const graph = graphBuilder(notes);
  const handlers = { gexf: gexfHandler(graph, notes), graphml: graphmlHandler(graph, notes) };
  let format: keyof typeof handlers | undefined;
  const handlerOf = ({ name, line }: XmlElement): XmlHandler => {
    if (!format && name !== "gexf" && name !== "graphml") notes.fault({ kind: "format-unknown", name: `XML <${name}>` }, line);
    format ??= name as keyof typeof handlers;
    return handlers[format];
  };
  await readXml(
    texts,
    {
      open: (element) => handlerOf(element).open(element),
      close: (element, text) => handlerOf(element).close(element, text),
      // It stands before the first element.
      instruction: handlers.gexf.instruction,
    },
    notes,
  );
  return graph.finish(format ?? "gexf", true);
}

interface Peeked {
  readonly first: Uint8Array;
  readonly all: AsyncIterable<Uint8Array>;
}

/** The first piece, and all pieces with it. */
async function peek(chunks: AsyncIterable<Uint8Array>): Promise<Peeked> {
  const iterator = chunks[Symbol.asyncIterator]();
  const { value: first = new Uint8Array(), done } = await iterator.next();
  async function* all(): AsyncGenerator<Uint8Array> {
    yield first;
    if (!done) yield* { [Symbol.asyncIterator]: () => iterator };
  }
  return { first, all: all() };
}

function utf16Of(head: Uint8Array): string | undefined {
  if ((head[0] === 0xff && head[1] === 0xfe) || (head[0] === 0x3c && head[1] === 0)) return "utf-16le";
  return (head[0] === 0xfe && head[1] === 0xff) || (head[0] === 0 && head[1] === 0x3c) ? "utf-16be" : undefined;
}

async function collected<Piece>(pieces: AsyncIterable<Piece>): Promise<Piece[]> {
  const all: Piece[] = [];
  for await (const piece of pieces) all.push(piece);
  return all;
}

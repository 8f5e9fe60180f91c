/** The data that our own GEXF carries in a processing instruction, since GEXF has no attributes of the graph. */
import { dataInstruction } from "../formats/data-instruction.ts";
import type { GraphBuilder } from "./graph-builder.ts";
import type { ImportNotes } from "./import-notes.ts";
import { parseJson } from "./parse-json.ts";

/** Takes the values of the graph from the instruction, if it is ours. */
export function exportData(target: string, body: string, line: number, graph: GraphBuilder, notes: ImportNotes): void {
  if (target !== dataInstruction) return;
  const { tree } = parseJson(body, notes, line);
  if (!(tree instanceof Map)) return;
  for (const [name, value] of tree) if (value !== null) graph.setValue(name, value);
}

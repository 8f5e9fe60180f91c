/** Reads a reader's own graph from its file, in a worker or in the page itself. */
import { maxImportBytes } from "../imports/decode-text.ts";
import { type ForumExport, importGraph } from "../imports/import-graph.ts";
import type { ImportFact, ImportFault, Noted } from "../model/import-facts.ts";
import { type OwnGraph, ownGraphOf } from "./own-graph.ts";

/** A file to read. */
export interface OwnGraphRequest {
  readonly file: Blob;
  readonly name: string;
  /** True if what can be read is wanted in spite of faults. */
  readonly isWantedAnyway: boolean;
}

/** The file as it was read; without a graph if there are faults, unless the rest is wanted anyway. */
export interface OwnGraphReading {
  readonly graph?: OwnGraph;
  readonly faults: readonly Noted<ImportFault>[];
  readonly report: readonly Noted<ImportFact>[];
  /** True if the rest of the file can be opened in spite of its faults. */
  readonly canOpenAnyway: boolean;
  /** Present if the file is an export of the forum's graph. */
  readonly forumExport?: ForumExport;
}

/** Words of a reader of files: how much is done, from 0 to 1, or the end. */
export type OwnGraphMessage =
  | { readonly kind: "progress"; readonly done: number }
  | { readonly kind: "read"; readonly reading: OwnGraphReading };

/**
 * Reads a file, and lays out its graph, which takes seconds for thousands of nodes.
 *
 * @param say gets the progress, and at last the reading
 */
export async function readOwnGraph(
  { file, name, isWantedAnyway }: OwnGraphRequest,
  say: (message: OwnGraphMessage) => void,
): Promise<void> {
  const refuse = (fact: ImportFault): void =>
    say({
      kind: "read",
      reading: { faults: [{ fact, lines: [], count: 1, examples: [] }], report: [], canOpenAnyway: false },
    });
  // It need not be read to be refused.
  if (file.size > maxImportBytes) return refuse({ kind: "too-large", bytes: file.size, limit: maxImportBytes });
  let result: Awaited<ReturnType<typeof importGraph>>;
  try {
    result = await importGraph(piecesOf(file));
  } catch (error) {
    if (!(error instanceof UnreadableFile)) throw error;
    return refuse({ kind: "file-unreadable" });
  }
  const { graph, faults, report, built, sizes } = result;
  const isShown = graph !== undefined && (faults.length === 0 || isWantedAnyway);
  const reading: OwnGraphReading = {
    ...(isShown && { graph: ownGraphOf(graph, name, (done) => say({ kind: "progress", done })) }),
    faults,
    report,
    canOpenAnyway: graph !== undefined && graph.nodes.length > 0,
    ...(built && sizes && { forumExport: { built, sizes } }),
  };
  say({ kind: "read", reading });
}

/** The browser does not give the bytes of the file: it is a folder, or was moved or changed after it was selected. */
class UnreadableFile extends Error {}

/** The bytes of a file, piece by piece. Not every browser lets a stream be read by `for`. */
async function* piecesOf(file: Blob): AsyncGenerator<Uint8Array> {
  const reader = file.stream().getReader();
  for (;;) {
    const { done, value } = await reader.read().catch((error: unknown) => {
      throw new UnreadableFile(String(error));
    });
    if (done) return;
    yield value;
  }
}

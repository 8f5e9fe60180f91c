/** A transcript that a site may publish, beside the graph that points into it. */
import { readFileSync } from "node:fs";
import type { BuiltGraph } from "../model/built.ts";
import { transcriptOf } from "./transcript.ts";

export interface Published {
  /** The graph, in which the transcript's source says where it lies. */
  readonly graph: BuiltGraph;
  /** Path beside the page. */
  readonly path: string;
  readonly bytes: Uint8Array;
}

export class WrongTranscriptError extends Error {
  constructor(file: string, found: string, wanted: readonly string[]) {
    super(
      `VITE_TRANSCRIPT is ${file}, which is not the transcript of any source, so nothing is published: its SHA-256 checksum is ${found}; expected ${wanted.join(" or ")}.`,
    );
    this.name = "WrongTranscriptError";
  }
}

/**
 * Makes a transcript ready to be published with a graph.
 *
 * @param file its path on this machine, which is published nowhere
 * @throws WrongTranscriptError with both sums, where no source was read from it; or the system's error, where it cannot be read
 */
export function publishedWith(graph: BuiltGraph, file: string): Published {
  const bytes = readFileSync(file);
  const { sha256 } = transcriptOf(file, bytes);
  const source = graph.sources.find((one) => one.sha256.toLowerCase() === sha256);
  if (!source)
    throw new WrongTranscriptError(
      file,
      sha256,
      graph.sources.map((one) => one.sha256),
    );
  const path = `transcripts/${source.id}.txt`;
  return { graph: { ...graph, sources: graph.sources.map((one) => (one === source ? { ...one, transcript: path } : one)) }, path, bytes };
}

/** Publishes a transcript together with the graph, on a site that may do so. */
import { readFileSync } from "node:fs";
import type { BuiltGraph } from "../model/built.ts";
import { parseTranscript } from "./transcript.ts";

export interface PublishedTranscript {
  /** The graph, with the path in the transcript's source. */
  readonly graph: BuiltGraph;
  /** Path of the transcript, relative to the page. */
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
 * Prepares a transcript for publication with a graph.
 *
 * @param file its path on this machine, which is not published
 * @throws WrongTranscriptError with both checksums where it is the transcript of no source; the system's error where it cannot be read
 */
export function publishTranscript(graph: BuiltGraph, file: string): PublishedTranscript {
  const bytes = readFileSync(file);
  const { sha256 } = parseTranscript(file, bytes);
  const source = graph.sources.find((candidate) => candidate.sha256.toLowerCase() === sha256);
  if (!source)
    throw new WrongTranscriptError(
      file,
      sha256,
      graph.sources.map((candidate) => candidate.sha256),
    );
  const path = `transcripts/${source.id}.txt`;
  const sources = graph.sources.map((other) => (other === source ? { ...source, transcript: path } : other));
  return { graph: { ...graph, sources }, path, bytes };
}

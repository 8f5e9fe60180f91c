/** Transcripts that the reader has opened. They stay on the device until the reader removes them. */
import { readStored, removeStored, writeStored } from "./storage.ts";

/** The transcripts opened since the page was loaded, by source. A text that the browser refuses to store lives only here. */
const opened = new Map<string, string>();

const storageName = (source: string): string => `transcript:${source}`;

/** The transcript of a source, opened now or on an earlier visit. It may be out of date, so the caller checks its checksum. */
export function findTranscript(source: string): string | undefined {
  const inMemory = opened.get(source);
  if (inMemory !== undefined) return inMemory;
  const stored = readStored(storageName(source));
  if (stored !== undefined) opened.set(source, stored);
  return stored;
}

/**
 * Stores a transcript, so that it survives a reload.
 *
 * @returns "kept", or "this-visit" if the browser refuses: the page should say so
 */
export function keepTranscript(source: string, text: string): "kept" | "this-visit" {
  opened.set(source, text);
  return writeStored(storageName(source), text) ? "kept" : "this-visit";
}

/** Removes the transcript of a source from memory and from the device. Returns false if the browser refuses. */
export function forgetTranscript(source: string): boolean {
  opened.delete(source);
  return removeStored(storageName(source));
}

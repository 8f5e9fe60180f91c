/** The transcript that a reader opened, kept on their own device until they say "forget". It is never sent anywhere. */
import { readStored, removeStored, writeStored } from "./storage.ts";

/** Transcripts of this visit, by source; what the browser refuses to keep is still here until the page closes. */
const opened = new Map<string, string>();

const nameOf = (source: string): string => `transcript:${source}`;

/** The text opened for a source, now or on an earlier visit. The caller checks its sum again: a kept text may be out of date. */
export function findTranscript(source: string): string | undefined {
  const here = opened.get(source);
  if (here !== undefined) return here;
  const kept = readStored(nameOf(source));
  if (kept !== undefined) opened.set(source, kept);
  return kept;
}

/**
 * Keeps an opened transcript, so that it survives a reload.
 *
 * @returns "kept", or "this-visit" where the browser would not keep it and the page should say so
 */
export function keepTranscript(source: string, text: string): "kept" | "this-visit" {
  opened.set(source, text);
  return writeStored(nameOf(source), text) ? "kept" : "this-visit";
}

/** Forgets the transcript of a source, here and on the device. False: the browser would not delete it. */
export function forgetTranscript(source: string): boolean {
  opened.delete(source);
  return removeStored(nameOf(source));
}

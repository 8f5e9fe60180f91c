import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";

/** The text that locators point into. It never enters the repository or the built graph. */
export interface Transcript {
  readonly path: string;
  readonly sha256: string;
  /** Lines as they stand; the first is at index 0. */
  readonly lines: readonly string[];
}

/** A place in a transcript: a line counted from 1 and a character counted from 0, in UTF-16 units. */
export interface TextPosition {
  readonly line: number;
  readonly offset: number;
}

/** @throws when the file cannot be read */
export function readTranscript(path: string): Transcript {
  const bytes = readFileSync(path);
  return parseTranscript(path, bytes);
}

export function parseTranscript(path: string, bytes: Uint8Array | string): Transcript {
  const text = typeof bytes === "string" ? bytes : new TextDecoder().decode(bytes);
  const lines = text.split(/\r?\n/);
  if (lines.at(-1) === "") lines.pop();
  return { path, sha256: createHash("sha256").update(bytes).digest("hex"), lines };
}

/** Which file to read, in this order: what the command line says, what the environment says, `transcript.txt` where it lies in the root. */
export function findTranscriptPath(
  asked: string | undefined,
  environment: string | undefined,
  fallback: { readonly path: string; readonly exists: boolean },
): string | undefined {
  return asked ?? (environment || undefined) ?? (fallback.exists ? fallback.path : undefined);
}

/** Every place on a line at which a phrase stands, overlaps included, so that “once” means once. */
export function offsetsOf(phrase: string, line: string): readonly number[] {
  const offsets: number[] = [];
  for (let from = line.indexOf(phrase); from >= 0; from = line.indexOf(phrase, from + 1)) offsets.push(from);
  return offsets;
}

export interface SentenceRange {
  readonly start: number;
  readonly end: number;
}

/**
 * Cuts a piece of a line into sentences: each ends with 。！？ and what closes after it, or with the piece. What has fewer than four
 * letters (a bare “谢谢。” or “好的。”) says nothing that a claim could take in, and is none.
 */
export function sentencesIn(line: string, start = 0, end = line.length): readonly SentenceRange[] {
  const sentences: SentenceRange[] = [];
  const piece = line.slice(start, end);
  for (const { 0: words, index } of piece.matchAll(/[^。！？]*[。！？]*[”’」』》）"]*/gu))
    if (/(?:[\p{L}\p{N}][^\p{L}\p{N}]*){4}/u.test(words)) sentences.push({ start: start + index, end: start + index + words.length });
  return sentences;
}

import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";

/** The text that locators point into. It is never part of the repository or of the built graph. */
export interface Transcript {
  readonly path: string;
  readonly sha256: string;
  /** Lines without their ends; line 1 has index 0. */
  readonly lines: readonly string[];
}

/** A position in a transcript. */
export interface TextPosition {
  /** Counted from 1. */
  readonly line: number;
  /** Counted from 0, in UTF-16 units. */
  readonly offset: number;
}

/**
 * Reads a transcript from a file.
 *
 * @throws the system's error where it cannot be read
 */
export function readTranscript(path: string): Transcript {
  const bytes = readFileSync(path);
  return parseTranscript(path, bytes);
}

/** Splits a transcript into lines and computes its SHA-256. */
export function parseTranscript(path: string, bytes: Uint8Array | string): Transcript {
  const text = typeof bytes === "string" ? bytes : new TextDecoder().decode(bytes);
  const lines = text.split(/\r?\n/);
  if (lines.at(-1) === "") lines.pop();
  return { path, sha256: createHash("sha256").update(bytes).digest("hex"), lines };
}

/** Decides which file to read: that of the command line's option, or that of the environment, or `transcript.txt` where it exists. */
export function findTranscriptPath(
  option: string | undefined,
  environment: string | undefined,
  fallback: { readonly path: string; readonly exists: boolean },
): string | undefined {
  return option ?? (environment || undefined) ?? (fallback.exists ? fallback.path : undefined);
}

/** Finds all offsets of a phrase on a line, overlapping ones too. */
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
 * Splits a piece of a line into sentences: each ends with 。！？ and closing marks, or at the end of the piece. A sentence with fewer than
 * four letters or digits (“谢谢。”, “好的。”) is left out, since no claim could cover it.
 *
 * @param start offset in the line, in UTF-16 units
 * @param end offset after the piece
 */
export function sentencesIn(line: string, start = 0, end = line.length): readonly SentenceRange[] {
  const sentences: SentenceRange[] = [];
  const piece = line.slice(start, end);
  for (const { 0: words, index } of piece.matchAll(/[^。！？]*[。！？]*[”’」』》）"]*/gu))
    if (/(?:[\p{L}\p{N}][^\p{L}\p{N}]*){4}/u.test(words)) sentences.push({ start: start + index, end: start + index + words.length });
  return sentences;
}

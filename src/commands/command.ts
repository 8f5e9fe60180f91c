import { existsSync } from "node:fs";
import { join } from "node:path";
import { findTranscriptPath, readTranscript, type Transcript } from "../curate/transcript.ts";
import { curatorWords } from "../language/curator.ts";
import type { Bilingual } from "../model/bilingual.ts";

/** Wrong usage: told in one line, exit status 2. */
export class UsageError extends Error {}

/** What the command line gives to a command. */
export interface CommandInput {
  /** The folder that holds `graph-data`. */
  readonly root: string;
  readonly format: "text" | "json";
  readonly language: keyof Bilingual;
  readonly transcript: string | undefined;
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly isFresh: boolean;
  readonly isWatching: boolean;
  readonly isFixing: boolean;
  readonly words: readonly string[];
  readonly print: (text: string) => void;
}

export interface Command {
  /** Options that it takes beside those that all take. */
  readonly takes: readonly ("fresh" | "watch" | "fix" | "words")[];
  /** @returns the exit status: 0, or 1 where the data has errors */
  readonly run: (input: CommandInput) => number | Promise<number>;
}

export function printJson(input: CommandInput, value: unknown): void {
  input.print(JSON.stringify(value, null, 2));
}

/**
 * The transcript that the curator has, if any.
 *
 * @throws UsageError when one is named that cannot be read
 */
export function findTranscript({ root, transcript, environment, language }: CommandInput): Transcript | undefined {
  const fallback = join(root, "transcript.txt");
  const path = findTranscriptPath(transcript, environment.TRANSCRIPT, { path: fallback, exists: existsSync(fallback) });
  if (path === undefined) return undefined;
  try {
    return readTranscript(path);
  } catch {
    throw new UsageError(curatorWords[language].unreadable(path));
  }
}

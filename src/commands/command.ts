import { existsSync } from "node:fs";
import { join } from "node:path";
import { findTranscriptPath, readTranscript, type Transcript } from "../curate/transcript.ts";
import { commandWords } from "../language/commands.ts";
import type { Bilingual } from "../model/bilingual.ts";
import type { Site } from "../model/site.ts";

/** Wrong usage of a command: its message is printed on one line, and the exit status is 2. */
export class UsageError extends Error {}

/** The input of a command: its options and words, and the process around it. */
export interface CommandInput {
  /** The folder that contains `graph-data`. */
  readonly root: string;
  /** One of the command's formats; "text" unless given. */
  readonly format: string;
  readonly language: keyof Bilingual;
  /** Path that was given as `--transcript`. */
  readonly transcript: string | undefined;
  /** Where the site is published, for addresses and ids that a command writes. */
  readonly site: Site;
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** How many claims to draw at random, and with which seed. */
  readonly draw: { readonly number: number; readonly seed: string } | undefined;
  /** Path of the file to write. */
  readonly out: string | undefined;
  /** The part of an address after the `#`. */
  readonly view: string | undefined;
  readonly flavour: string | undefined;
  readonly isFresh: boolean;
  readonly isWatching: boolean;
  readonly isFixing: boolean;
  /** Options of a figure, as typed. */
  readonly figure: FigureTyped;
  /** Options of a handout, as typed. */
  readonly handout: HandoutTyped;
  /** Words after the command's name. */
  readonly words: readonly string[];
  readonly print: (text: string) => void;
  readonly printError: (text: string) => void;
}

/** Options that only some commands take. */
export const ownOptions = [
  "draw",
  "fresh",
  "watch",
  "fix",
  "out",
  "view",
  "flavour",
  "views",
  "frame",
  "width",
  "palette",
  "title",
  "deck",
  "sources",
  "content",
  "outlines",
  "lesson",
  "for",
  "paper",
] as const;
export type OwnOption = (typeof ownOptions)[number];

/** The options of a figure, each absent if it was not typed. */
export type FigureTyped = {
  readonly [Option in "out" | "view" | "views" | "frame" | "width" | "palette" | "title" | "deck" | "sources" | "content"]?: string;
} & { readonly outlines?: boolean };

/** The options of a handout, each absent if it was not typed. */
export type HandoutTyped = { readonly [Option in "lesson" | "for" | "paper"]?: string };

export interface Command {
  /** Options that it takes besides those that all commands take. */
  readonly takes: readonly (OwnOption | "words")[];
  /** Values of `--format`, if not those of other commands: text and json. */
  readonly formats?: readonly string[];
  /** Runs the command, and returns its exit status: 0 success, 1 errors in the data or nothing found. */
  readonly run: (input: CommandInput) => number | Promise<number>;
}

/** Prints a value as JSON, for `--format json`. */
export function printJson(input: CommandInput, value: unknown): void {
  input.print(JSON.stringify(value, null, 2));
}

/**
 * Reads the transcript, if there is one: of `--transcript`, of the environment variable `TRANSCRIPT`, or `transcript.txt` in the root.
 *
 * @throws UsageError where the file cannot be read
 */
export function findTranscript({ root, transcript, environment, language }: CommandInput): Transcript | undefined {
  const fallback = join(root, "transcript.txt");
  const path = findTranscriptPath(transcript, environment.TRANSCRIPT, { path: fallback, exists: existsSync(fallback) });
  if (path === undefined) return undefined;
  try {
    return readTranscript(path);
  } catch {
    throw new UsageError(commandWords[language].unreadable(path));
  }
}

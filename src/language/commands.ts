/** The words of the command line, in every language. */
import type { Bilingual } from "../model/bilingual.ts";
import type { Confidence } from "../model/confidences.ts";
import { commands as en } from "./en/commands.ts";
import { commands as zh } from "./zh/commands.ts";

export interface CommandWords {
  readonly usage: string;
  readonly commands: Readonly<
    Record<
      | "check"
      | "layout"
      | "schema"
      | "stats"
      | "coverage"
      | "locate"
      | "find"
      | "show"
      | "read-aloud"
      | "diff"
      | "rename"
      | "ask"
      | "figure"
      | "handout"
      | "export"
      | "build",
      string
    >
  >;
  readonly options: string;
  readonly unknownCommand: (command: string, nearest: string | undefined) => string;
  readonly unreadable: (path: string) => string;
  readonly needsTranscript: string;
  readonly needsPhrase: string;
  readonly needsQuestion: string;
  readonly orMeant: string;
  readonly needsText: string;
  readonly needsId: string;
  readonly needsTwoIds: string;
  readonly zipNeedsFile: (format: string) => string;
  readonly unknownFlavour: (format: string, typed: string, known: readonly string[]) => string;
  readonly unwritable: (path: string, reason: string) => string;
  readonly wroteExport: (path: string, bytes: number) => string;
  /** Added to an edge that is not certain. */
  readonly drawForm: (typed: string) => string;
  readonly doubt: Readonly<Record<Confidence, string>>;
  /** An edge with the labels of the map. */
  readonly onMap: (edge: string) => string;
  readonly needsRevision: string;
  readonly noRevision: (revision: string, nearest: string | undefined) => string;
  readonly nothingFound: (text: string) => string;
  readonly unknownId: (id: string, nearest: string | undefined) => string;
  readonly idTaken: (id: string) => string;
  readonly idForm: (id: string) => string;
  readonly renamed: (from: string, to: string, mentions: number, files: number) => string;
  readonly fixErrorsFirst: string;
  readonly noHistory: string;
  readonly unknownOption: (option: string, nearest: string | undefined) => string;
  readonly optionNeedsValue: (option: string) => string;
  readonly optionTakesNone: (option: string) => string;
  readonly optionElsewhere: (option: string, command: string, takenBy: string) => string;
  readonly fixed: (file: string, ids: readonly string[], isReordered: boolean) => string;
  readonly formerly: (former: string, id: string) => string;
  readonly needsOut: string;
  readonly needsLesson: (known: readonly string[]) => string;
  readonly needsHandoutKind: (known: readonly string[]) => string;
  readonly needsHandoutOut: string;
  readonly unknownLesson: (id: string, nearest: string | undefined) => string;
  /** Faults of a part of an address. */
  readonly address: {
    /** An id without the name of its parameter. */
    bareId(id: string): string;
    unknownKey(
      key: string,
      known: readonly string[],
      nearest: { readonly key: string; readonly example: string; readonly values: readonly string[] } | undefined,
    ): string;
    values(part: string, key: string, known: readonly string[], nearest: string | undefined): string;
    form(part: string, example: string, between: string): string;
    /** @param known all ids, where they are few */
    unknownIds(
      part: string,
      ids: readonly { readonly id: string; readonly nearest: string | undefined }[],
      known: readonly string[],
    ): string;
    sameEnds(part: string): string;
    nothingJoins(part: string): string;
    other(part: string, why: string): string;
    /** The last line, after all that is wrong. */
    readonly refused: string;
  };
  readonly needsOneView: string;
  readonly notOneOf: (option: string, typed: string, known: readonly string[]) => string;
  readonly fileKind: (path: string, known: readonly string[]) => string;
  readonly needsOneFrame: string;
  readonly outlinesInSvg: (path: string) => string;
  /** `value` is the size as it was typed. */
  readonly frameSize: (option: string, size: { value: string; from: number; to: number; unit: string }) => string;
  readonly noFigure: Readonly<Record<"no-room" | "no-subject", (address: string, frame: string) => string>>;
  readonly noFamily: (address: string) => string;
  readonly noViews: (path: string) => string;
  readonly notWritten: (path: string) => string;
  readonly missingCharacters: (characters: readonly string[]) => string;
  /** Of a picture of one sheet, which has no room to write its claims out. */
  readonly claimsNotListed: (claims: number) => string;
  /** Where nothing says where the site is published. */
  readonly siteNotSet: string;
  readonly wroteSmaller: (path: string, width: number, height: number) => string;
  readonly needsSource: string;
  readonly builtElsewhere: string;
  readonly summary: (errors: number, warnings: number) => string;
  readonly locators: (verified: number, listed: number, skipped: number) => string;
  readonly wrote: (path: string) => string;
  readonly watching: string;
  readonly moved: (count: number, median: string, most: string) => string;
  readonly placed: (count: number) => string;
  readonly found: (line: number, times: number) => string;
  readonly notFound: (phrase: string) => string;
  readonly nearest: string;
  readonly by: (turn: string, speaker: string | undefined) => string;
  readonly notUnique: string;
  readonly badLength: (length: number) => string;
  readonly headings: Readonly<
    Record<
      | "nodes"
      | "claims"
      | "type"
      | "relation"
      | "standing"
      | "session"
      | "speaker"
      | "confidence"
      | "orphans"
      | "longestLabels"
      | "covered"
      | "declared"
      | "open"
      | "total"
      | "nobody",
      string
    >
  >;
}

export const commandWords: Readonly<Record<keyof Bilingual, CommandWords>> = { en, zh };

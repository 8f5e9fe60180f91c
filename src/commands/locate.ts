import { commandWords } from "../language/commands.ts";
import { limits } from "../model/limits.ts";
import { lengthOf } from "../model/width.ts";
import { type Command, printJson, UsageError } from "./command.ts";
import { openPassages } from "./coverage.ts";

interface Occurrence {
  readonly line: number;
  /** Number of occurrences on this line. */
  readonly times: number;
  /** The turns of those occurrences. */
  readonly turns: readonly { readonly turn: string; readonly speaker?: string }[];
  /** YAML to paste; only where the phrase can be a locator. */
  readonly locator?: string;
}

/** Finds a phrase in the transcript, with its turn and speaker, and prints the locator to paste. */
export const locate: Command = {
  takes: ["words"],
  run(input) {
    const words = commandWords[input.language];
    const phrase = input.words.join(" ");
    if (phrase === "") throw new UsageError(words.needsPhrase);
    const { passages } = openPassages(input);
    const length = lengthOf(phrase);
    const isFit = length >= limits.phrase.min && length <= limits.phrase.max;
    const lines = passages.linesWith(phrase).map((line): Occurrence => {
      const positions = passages.find(phrase, line);
      const spans = new Set(positions.flatMap((position) => passages.rangeAt(position) ?? []));
      const turns = [...spans].map(({ turn: { entry } }) => ({
        turn: entry.id,
        ...(entry.speaker === undefined ? {} : { speaker: entry.speaker }),
      }));
      const locator = `- { line: ${line}, phrase: ${JSON.stringify(phrase)} }`;
      return { line, times: positions.length, turns, ...(isFit && positions.length === 1 ? { locator } : {}) };
    });
    const near = lines.length > 0 ? [] : passages.nearest(phrase, 0);
    if (input.format === "json") printJson(input, { phrase, lines, near });
    else if (lines.length === 0) {
      input.print(words.notFound(phrase));
      if (near.length > 0) input.print(words.nearest);
      for (const candidate of near) input.print(`  ${words.found(candidate.line, 1)}  ${candidate.phrase}`);
    } else {
      for (const { line, times, turns, locator } of lines) {
        input.print(words.found(line, times));
        for (const { turn, speaker } of turns) input.print(`  ${words.by(turn, speaker)}`);
        input.print(`  ${locator ?? (isFit ? words.notUnique : words.badLength(length))}`);
      }
    }
    return lines.length === 0 ? 1 : 0;
  },
};

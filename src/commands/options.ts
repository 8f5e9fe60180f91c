import { parseArgs } from "node:util";
import { findNearest } from "../curated-file/nearest.ts";
import { commandWords } from "../language/commands.ts";
import type { Bilingual } from "../model/bilingual.ts";
import { UsageError } from "./command.ts";

const options = {
  format: { type: "string" },
  lang: { type: "string" },
  transcript: { type: "string" },
  draw: { type: "string" },
  flavour: { type: "string" },
  fresh: { type: "boolean" },
  watch: { type: "boolean" },
  fix: { type: "boolean" },
  out: { type: "string" },
  view: { type: "string" },
  views: { type: "string" },
  frame: { type: "string" },
  width: { type: "string" },
  palette: { type: "string" },
  title: { type: "string" },
  deck: { type: "string" },
  sources: { type: "string" },
  content: { type: "string" },
  outlines: { type: "boolean" },
  lesson: { type: "string" },
  for: { type: "string" },
  paper: { type: "string" },
  help: { type: "boolean", short: "h" },
} as const;

/** Options whose value may be empty: the view of the whole map, and no text in the place of the usual one. */
const mayBeEmpty: ReadonlySet<string> = new Set(["view", "title", "deck"]);

interface Options {
  readonly values: {
    readonly [Name in keyof typeof options]?: (typeof options)[Name]["type"] extends "string" ? string : boolean;
  };
  readonly positionals: readonly string[];
}

/**
 * Parses the options and words of a command line.
 *
 * @throws UsageError where an option is misspelt, lacks its value, or has one that it does not take
 */
export function readOptions(typed: readonly string[], language: keyof Bilingual): Options {
  const words = commandWords[language];
  const { values, positionals, tokens } = parseArgs({ args: [...typed], options, allowPositionals: true, strict: false, tokens: true });
  for (const token of tokens) {
    if (token.kind !== "option") continue;
    const { name, rawName, value } = token;
    if (!Object.hasOwn(options, name)) {
      const nearest = findNearest(name, Object.keys(options));
      throw new UsageError(words.unknownOption(rawName, nearest && `--${nearest}`));
    }
    const { type } = options[name as keyof typeof options];
    // A value that begins with a hyphen is the next option, after which the value was forgotten, unless it is joined by “=”.
    if (
      type === "string" &&
      (value === undefined || (value === "" && !mayBeEmpty.has(name)) || (value.startsWith("-") && !token.inlineValue))
    )
      throw new UsageError(words.optionNeedsValue(rawName));
    if (type === "boolean" && value !== undefined) throw new UsageError(words.optionTakesNone(rawName));
  }
  // The whole address of a view, as it is copied from the address bar.
  if (typeof values.view === "string") values.view = values.view.replace(/^(?:https?|file):[^#]*#/i, "");
  return { values: values as Options["values"], positionals };
}

/** The curator's command line: `npm run check`, and its neighbours. */
import { realpathSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { ask } from "./commands/ask.ts";
import { check } from "./commands/check.ts";
import { type Command, type CommandInput, type OwnOption, ownOptions, UsageError } from "./commands/command.ts";
import { coverage } from "./commands/coverage.ts";
import { diff } from "./commands/diff.ts";
import { exportCommand } from "./commands/export.ts";
import { figure } from "./commands/figure.ts";
import { find } from "./commands/find.ts";
import { handout } from "./commands/handout.ts";
import { layout } from "./commands/layout.ts";
import { locate } from "./commands/locate.ts";
import { readOptions } from "./commands/options.ts";
import { readAloud } from "./commands/read-aloud.ts";
import { rename } from "./commands/rename.ts";
import { show } from "./commands/show.ts";
import { stats } from "./commands/stats.ts";
import { schema } from "./commands/write-schema.ts";
import { readSite, SiteError } from "./curate/site-setting.ts";
import { findNearest } from "./curated-file/nearest.ts";
import { addressWords } from "./language/addresses.ts";
import { commandWords } from "./language/commands.ts";
import type { Bilingual } from "./model/bilingual.ts";
import type { Site } from "./model/site.ts";

const commands: Readonly<Record<string, Command>> = {
  check,
  layout,
  schema,
  stats,
  coverage,
  locate,
  find,
  show,
  "read-aloud": readAloud,
  diff,
  rename,
  ask,
  figure,
  handout,
  export: exportCommand,
};

/** The process in which the command line runs; a test gives its own. */
export type Surroundings = Pick<CommandInput, "root" | "environment" | "print" | "printError">;

/**
 * Runs one command.
 *
 * @param words what was typed after the program's name
 * @returns the exit status: 0 success, 1 errors in the data or nothing found, 2 wrong usage
 */
export async function runCommandLine(words: readonly string[], surroundings: Surroundings): Promise<number> {
  const { environment, printError } = surroundings;
  let language: keyof Bilingual = /^zh/i.test(environment.LC_ALL || environment.LANG || "") ? "zh" : "en";
  try {
    const { values, positionals } = readOptions(words, language);
    if (values.lang !== undefined && values.lang !== "en" && values.lang !== "zh")
      throw new UsageError(commandWords[language].notOneOf("--lang", values.lang, ["en", "zh"]));
    language = values.lang ?? language;
    const { format = "text" } = values;
    const [name, ...rest] = positionals;
    if (values.help) {
      surroundings.print(usage(language));
      return 0;
    }
    const command = findCommand(name, language);
    const { formats = ["text", "json"] } = command;
    if (!formats.includes(format))
      throw new UsageError(`--format${values.format === undefined ? "" : ` ${format}`}: ${formats.join(", ")}`);
    for (const option of ownOptions)
      if (values[option] && !command.takes.includes(option)) throw new UsageError(optionElsewhere(option, name ?? "", language));
    if (rest.length > 0 && !command.takes.includes("words")) throw new UsageError(`${name}: ${rest.join(" ")}`);
    return await command.run({
      ...surroundings,
      format,
      language,
      site: findSite(surroundings, language),
      transcript: values.transcript,
      out: values.out,
      view: values.view,
      flavour: values.flavour,
      draw: readDraw(values.draw, language),
      isFresh: values.fresh === true,
      isWatching: values.watch === true,
      isFixing: values.fix === true,
      figure: values,
      handout: values,
      words: rest,
    });
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    printError(error.message);
    printError(commandWords[language].usage);
    return 2;
  }
}

/** Reads `200:seed`, a number and a seed. */
function readDraw(typed: string | undefined, language: keyof Bilingual): CommandInput["draw"] {
  if (typed === undefined) return undefined;
  const [, number, seed] = typed.match(/^([1-9][0-9]{0,5}):(\w+)$/) ?? [];
  if (number === undefined || seed === undefined) throw new UsageError(commandWords[language].drawForm(typed));
  return { number: Number(number), seed };
}

function findSite({ root, environment }: Surroundings, language: keyof Bilingual): Site {
  try {
    return readSite(root, environment);
  } catch (error) {
    if (!(error instanceof SiteError)) throw error;
    throw new UsageError(addressWords[language].problem(error.problem));
  }
}

function optionElsewhere(option: OwnOption, name: string, language: keyof Bilingual): string {
  const takers = Object.keys(commands).filter((other) => commands[other]?.takes.includes(option));
  return commandWords[language].optionElsewhere(`--${option}`, name, takers.join(", "));
}

function findCommand(name: string | undefined, language: keyof Bilingual): Command {
  const words = commandWords[language];
  if (name === undefined) throw new UsageError(usage(language));
  if (name === "build") throw new UsageError(words.builtElsewhere);
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (!command) throw new UsageError(words.unknownCommand(name, findNearest(name, Object.keys(commands))));
  return command;
}

const usage = (language: keyof Bilingual): string => {
  const words = commandWords[language];
  const lines = Object.entries(words.commands).map(([name, does]) => `  ${name.padEnd(10)} ${does}`);
  return [words.usage, ...lines, words.options].join("\n");
};

const isRunDirectly = process.argv[1] !== undefined && realpathSync(process.argv[1]) === fileURLToPath(import.meta.url);
if (isRunDirectly) {
  let isRead = true;
  // A reader such as `head` may close the pipe early. The command then runs to its end without output; `--watch`, which has none, exits.
  process.stdout.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code !== "EPIPE") throw error;
    isRead = false;
  });
  process.exitCode = await runCommandLine(process.argv.slice(2), {
    root: process.cwd(),
    environment: process.env,
    print: (text) => {
      if (!isRead) process.exit();
      process.stdout.write(`${text}\n`);
    },
    printError: (text) => process.stderr.write(`${text}\n`),
  });
}

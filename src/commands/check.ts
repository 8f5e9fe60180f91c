import { watch, writeFileSync } from "node:fs";
import { join } from "node:path";
import { formatProblem, toProblem } from "../curate/load-graph.ts";
import { coverageFile, readDataset, verifiedFile } from "../curate/read-dataset.ts";
import { validate } from "../curate/validate.ts";
import { commandWords } from "../language/commands.ts";
import { type Command, type CommandInput, findTranscript, printJson } from "./command.ts";
import { type FixedFile, fixFiles } from "./fix-files.ts";

/** Validates the curated files. With the transcript it also writes the list of verified claims and the coverage. */
export const check: Command = {
  takes: ["watch", "fix"],
  run(input) {
    const fixed = input.isFixing ? fixFiles(input) : [];
    return input.isWatching ? watchAndCheck(input) : checkOnce(input, fixed);
  },
};

function checkOnce(input: CommandInput, fixed: readonly FixedFile[] = []): number {
  const transcript = findTranscript(input);
  const read = readDataset(input.root);
  const { findings, locators, verified, coverage } = validate(read, transcript);
  const problems = findings.map(toProblem);
  const errors = problems.filter((problem) => problem.severity === "error").length;
  const written = [
    { path: verifiedFile, text: verified, before: read.dataset.verified },
    { path: coverageFile, text: coverage, before: read.dataset.coverage },
  ].flatMap(({ path, text, before }) => (text === undefined || text === before ? [] : [{ path, text }]));
  for (const { path, text } of written) writeFileSync(join(input.root, path), text);
  if (input.format === "json") printJson(input, { problems, locators, ...(input.isFixing ? { fixed } : {}) });
  else {
    const words = commandWords[input.language];
    for (const problem of problems) input.print(formatProblem(problem, input.language));
    for (const { path } of written) input.print(words.wrote(path));
    input.print(words.locators(locators.verified, locators.listed, locators.skipped));
    input.print(words.summary(errors, problems.length - errors));
  }
  return errors > 0 ? 1 : 0;
}

/** Milliseconds without a change before the files are read again, since an editor writes several times in a row. */
const quietTime = 150;

/** Checks again at every change. The promise never settles: the command ends with the process. */
function watchAndCheck(input: CommandInput): Promise<number> {
  checkOnce(input);
  input.print(commandWords[input.language].watching);
  let timer: NodeJS.Timeout | undefined;
  watch(join(input.root, "graph-data"), { recursive: true }, (_event, name) => {
    if (name && [coverageFile, verifiedFile].some((path) => path.endsWith(name))) return;
    clearTimeout(timer);
    timer = setTimeout(() => checkOnce(input), quietTime);
  });
  return new Promise(() => {});
}

import { watch, writeFileSync } from "node:fs";
import { join } from "node:path";
import { problemLine, problemOf } from "../curate/load-graph.ts";
import { coverageFile, readDataset, verifiedFile } from "../curate/read-dataset.ts";
import { checkForum } from "../curate/validate.ts";
import { curatorWords } from "../language/curator.ts";
import { type Asked, type Command, findTranscript, printJson } from "./command.ts";
import { type FixedFile, fixFiles } from "./fix-files.ts";

/** The gate. With the transcript it also writes which claims it has verified. */
export const check: Command = {
  takes: ["watch", "fix"],
  run(asked) {
    const fixed = asked.isFixing ? fixFiles(asked) : [];
    return asked.isWatching ? watchAndCheck(asked) : checkOnce(asked, fixed);
  },
};

function checkOnce(asked: Asked, fixed: readonly FixedFile[] = []): number {
  const transcript = findTranscript(asked);
  const read = readDataset(asked.root);
  const { findings, locators, verified, coverage } = checkForum(read, transcript);
  const problems = findings.map(problemOf);
  const errors = problems.filter((problem) => problem.severity === "error").length;
  const written = [
    { path: verifiedFile, text: verified, before: read.dataset.verified },
    { path: coverageFile, text: coverage, before: read.dataset.coverage },
  ].flatMap(({ path, text, before }) => (text === undefined || text === before ? [] : [{ path, text }]));
  for (const { path, text } of written) writeFileSync(join(asked.root, path), text);
  if (asked.format === "json") printJson(asked, { problems, locators, ...(asked.isFixing ? { fixed } : {}) });
  else {
    const words = curatorWords[asked.language];
    for (const problem of problems) asked.print(problemLine(problem, asked.language));
    for (const { path } of written) asked.print(words.wrote(path));
    asked.print(words.locators(locators.verified, locators.listed, locators.skipped));
    asked.print(words.summary(errors, problems.length - errors));
  }
  return errors > 0 ? 1 : 0;
}

/** Milliseconds without a change before the files are read again: an editor writes several times in a row. */
const calm = 150;

/** Never settles: it ends with the process. */
function watchAndCheck(asked: Asked): Promise<number> {
  checkOnce(asked);
  asked.print(curatorWords[asked.language].watching);
  let timer: NodeJS.Timeout | undefined;
  watch(join(asked.root, "graph-data"), { recursive: true }, (_event, name) => {
    if (name && [coverageFile, verifiedFile].some((path) => path.endsWith(name))) return;
    clearTimeout(timer);
    timer = setTimeout(() => checkOnce(asked), calm);
  });
  return new Promise(() => {});
}

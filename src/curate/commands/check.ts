import { watch, writeFileSync } from "node:fs";
import { join } from "node:path";
import { curatorWords } from "../../language/curator.ts";
import { checkForum } from "../gate.ts";
import { problemLine, problemOf } from "../load.ts";
import { readForum, verifiedFile } from "../read.ts";
import { type Asked, type Command, findTranscript, printJson } from "./command.ts";

/** The gate. With the transcript it also writes which claims it has verified. */
export const check: Command = {
  takes: ["watch"],
  run: (asked) => (asked.isWatching ? watchAndCheck(asked) : checkOnce(asked)),
};

function checkOnce(asked: Asked): number {
  const transcript = findTranscript(asked);
  const read = readForum(asked.root);
  const { findings, locators, verified } = checkForum(read, transcript);
  const problems = findings.map(problemOf);
  const errors = problems.filter((problem) => problem.severity === "error").length;
  const isNew = verified !== undefined && verified !== read.forum.verified;
  if (isNew) writeFileSync(join(asked.root, verifiedFile), verified);
  if (asked.format === "json") printJson(asked, { problems, locators });
  else {
    const words = curatorWords[asked.language];
    for (const problem of problems) asked.print(problemLine(problem, asked.language));
    if (isNew) asked.print(words.wrote(verifiedFile));
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
    if (name?.endsWith("verified.txt")) return;
    clearTimeout(timer);
    timer = setTimeout(() => checkOnce(asked), calm);
  });
  return new Promise(() => {});
}

/** Runs a command as a curator types it, and keeps its output. */
import { execFileSync } from "node:child_process";
import { runCommandLine } from "../../src/cli.ts";
import type { TestDataset } from "../curate/made-dataset.ts";

export async function runCommand(dataset: TestDataset, ...words: string[]) {
  const out: string[] = [];
  const errors: string[] = [];
  const status = await runCommandLine(words, {
    root: dataset.root,
    environment: { TRANSCRIPT: dataset.transcript, LANG: "en_GB.UTF-8" },
    print: (text) => out.push(text),
    printError: (text) => errors.push(text),
  });
  return { status, out: out.join("\n"), errors: errors.join("\n") };
}

/** Commits all files of a data set; the first call makes the repository. */
export function commit(dataset: TestDataset): void {
  const git = (...words: string[]) =>
    execFileSync("git", ["-C", dataset.root, "-c", "user.name=Ada", "-c", "user.email=ada@example.org", ...words], { stdio: "ignore" });
  git("init", "--quiet", "--initial-branch=main");
  git("add", "--all");
  git("commit", "--quiet", "--no-verify", "--allow-empty", "--message", "as it lies");
}

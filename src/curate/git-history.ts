/** Reads earlier versions of the curated files from git. In a folder that is no repository, each function finds nothing. */
import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const folder = "graph-data";
/** Most bytes of git's output; the curated files of all revisions together are some megabytes. */
const maxBytes = 1 << 30;

function git(root: string, ...words: readonly string[]): Buffer | undefined {
  try {
    return execFileSync("git", ["-C", root, ...words], { stdio: ["ignore", "pipe", "ignore"], maxBuffer: maxBytes });
  } catch {
    return undefined;
  }
}

const textOf = (answer: Buffer | undefined): string | undefined => answer?.toString().trim() || undefined;

/** Finds the commit of a revision: a branch, a tag, `HEAD~3`. */
export const findCommit = (root: string, revision: string): string | undefined =>
  textOf(git(root, "rev-parse", "--verify", "--quiet", "--end-of-options", `${revision}^{commit}`));

/** Finds the last commit that two revisions have in common. */
export const findMergeBase = (root: string, revision: string, other: string): string | undefined =>
  textOf(git(root, "merge-base", "--end-of-options", revision, other));

/** All branches and tags, to suggest the nearest. */
export const revisionNames = (root: string): readonly string[] =>
  textOf(git(root, "for-each-ref", "--format=%(refname:short)"))?.split("\n") ?? [];

/**
 * Writes the curated files of a commit to a temporary folder, calls a function with it, and removes it.
 *
 * @returns what the function returns; undefined where the commit has no curated files
 */
export function withFilesOf<Result>(root: string, commit: string, read: (folder: string) => Result): Result | undefined {
  const archive = git(root, "archive", "--format=tar", commit, folder);
  if (!archive) return undefined;
  const temporary = mkdtempSync(join(tmpdir(), "graph-data-"));
  try {
    execFileSync("tar", ["-x", "-C", temporary], { input: archive, stdio: ["pipe", "ignore", "ignore"] });
    return read(temporary);
  } finally {
    rmSync(temporary, { recursive: true, force: true });
  }
}

/** Reads every line that was ever in the claims files or in the list of verified claims, on any branch. */
export const claimsEverWritten = (root: string): string | undefined =>
  git(
    root,
    "log",
    "--all",
    "-m",
    "--format=",
    "-p",
    "--unified=0",
    "--no-color",
    "--no-ext-diff",
    "--",
    `${folder}/claims`,
    `${folder}/verified.txt`,
  )?.toString();

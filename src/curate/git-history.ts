/** What git remembers of the curated files. Every function copes with a folder that is no repository. */
import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const folder = "graph-data";
/** Bytes; the curated files of all revisions together are some megabytes. */
const maxBytes = 1 << 30;

function git(root: string, ...words: readonly string[]): Buffer | undefined {
  try {
    return execFileSync("git", ["-C", root, ...words], { stdio: ["ignore", "pipe", "ignore"], maxBuffer: maxBytes });
  } catch {
    return undefined;
  }
}

const textOf = (answer: Buffer | undefined): string | undefined => answer?.toString().trim() || undefined;

/** The commit that a branch, a tag, or `HEAD~3` names; undefined where git knows none. */
export const findCommit = (root: string, revision: string): string | undefined =>
  textOf(git(root, "rev-parse", "--verify", "--quiet", "--end-of-options", `${revision}^{commit}`));

/** Where two revisions parted. */
export const findMergeBase = (root: string, one: string, other: string): string | undefined =>
  textOf(git(root, "merge-base", "--end-of-options", one, other));

/** Branches and tags, to offer the nearest of them. */
export const revisionNames = (root: string): readonly string[] =>
  textOf(git(root, "for-each-ref", "--format=%(refname:short)"))?.split("\n") ?? [];

/**
 * Puts the curated files of a commit into a folder of their own for as long as a function looks at them.
 *
 * @returns undefined where the commit has no curated files
 */
export function withFilesOf<Result>(root: string, commit: string, look: (folder: string) => Result): Result | undefined {
  const archive = git(root, "archive", "--format=tar", commit, folder);
  if (!archive) return undefined;
  const place = mkdtempSync(join(tmpdir(), "graph-data-"));
  try {
    execFileSync("tar", ["-x", "-C", place], { input: archive, stdio: ["pipe", "ignore", "ignore"] });
    return look(place);
  } finally {
    rmSync(place, { recursive: true, force: true });
  }
}

/** All text that ever stood in the curated claims or in the list of verified ones, on any branch; undefined where there is no repository. */
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

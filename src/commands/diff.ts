import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { findCommit, findMergeBase, revisionNames, withFilesOf } from "../curate/git-history.ts";
import { diffOf, type GraphDiff } from "../curate/graph-diff.ts";
import { loadGraph, type Problem } from "../curate/load-graph.ts";
import { layoutFile } from "../curate/read-dataset.ts";
import { readLayout } from "../curate/read-layout.ts";
import { findNearest } from "../curated-file/nearest.ts";
import { commandWords } from "../language/commands.ts";
import { diffWords } from "../language/diff.ts";
import type { Position } from "../layout/layout-file.ts";
import { type Movement, measureMovement } from "../layout/movement.ts";
import type { BuiltGraph } from "../model/built.ts";
import { type Command, type CommandInput, printJson, UsageError } from "./command.ts";
import { formatDiff } from "./diff-words.ts";

/** One of the two versions of the data set that are compared. */
interface DatasetVersion {
  /** The revision as typed; undefined for the files in the working folder. */
  readonly revision: string | undefined;
  /** The graph as far as it compiles. */
  readonly graph: BuiltGraph;
  /** Errors in the files, because of which the graph may lack something. */
  readonly errors: readonly Problem[];
  readonly positions: ReadonlyMap<string, Position>;
}

/** Reports what changed in the graph between two revisions, or since one. */
export const diff: Command = {
  takes: ["words"],
  run(input) {
    const [, from = "", dots = "", to = ""] = /^(.+?)(?:(\.\.\.?)(.*))?$/.exec(input.words.join(" ")) ?? [];
    if (from === "") throw new UsageError(commandWords[input.language].needsRevision);
    const until = to || "HEAD";
    const after = dots === "" ? versionIn(input.root, undefined) : versionOf(until, input);
    const fork = dots === "..." ? findMergeBase(input.root, from, until) : undefined;
    const before = versionOf(from, input, fork);
    const found = diffOf(before.graph, after.graph);
    const moves = movesOf(before, after, found);
    if (input.format === "json") {
      const errors = { before: before.errors, after: after.errors };
      printJson(input, { ...found, moves, errors });
    } else for (const line of linesOf([before, after], found, { moves, input })) input.print(line);
    return 0;
  },
};

/**
 * Reads the version of a revision.
 *
 * @param fork a commit to read in its place
 * @throws UsageError where git knows no such revision, or it has no curated files
 */
function versionOf(revision: string, { root, language }: CommandInput, fork?: string): DatasetVersion {
  const commit = fork ?? findCommit(root, revision);
  const side = commit && withFilesOf(root, commit, (folder) => versionIn(folder, revision));
  if (!side) throw new UsageError(commandWords[language].noRevision(revision, findNearest(revision, revisionNames(root))));
  return side;
}

function versionIn(folder: string, revision: string | undefined): DatasetVersion {
  const { draft, problems } = loadGraph(folder);
  const layout = join(folder, layoutFile);
  return {
    revision,
    graph: draft,
    errors: problems.filter(({ severity, code }) => severity === "error" && code !== "claim-unverified"),
    positions: readLayout(existsSync(layout) ? readFileSync(layout, "utf8") : "").positions,
  };
}

/** Measures how far the layout moved; a renamed node is compared with its former self. */
function movesOf(before: DatasetVersion, after: DatasetVersion, { nodes }: GraphDiff): Movement {
  const newIds = new Map<string, string>(nodes.renamed.map(({ from, to }) => [from, to]));
  return measureMovement(new Map([...before.positions].map(([id, place]) => [newIds.get(id) ?? id, place])), after.positions);
}

function linesOf(
  sides: readonly DatasetVersion[],
  found: GraphDiff,
  { moves, input }: { readonly moves: Movement; readonly input: CommandInput },
): string[] {
  const words = diffWords[input.language];
  const notes = sides
    .filter(({ errors }) => errors.length > 0)
    .map(({ revision, errors: [first, ...others] }) => {
      const where = first ? `${first.file}:${first.line} ${first.message[input.language]}` : "";
      return `> ${words.broken(revision, others.length + 1, where)}\n`;
    });
  return [...notes, ...formatDiff(found, moves, input.language)];
}

import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { findCommit, findFork, revisionNames, withFilesOf } from "../curate/git-history.ts";
import { diffOf, type GraphDiff } from "../curate/graph-diff.ts";
import { loadGraph, type Problem } from "../curate/load-graph.ts";
import { findNearest } from "../curate/nearest.ts";
import { layoutFile } from "../curate/read-dataset.ts";
import { readLayout } from "../curate/read-layout.ts";
import { commandWords } from "../language/commands.ts";
import { diffWords } from "../language/diff.ts";
import type { Position } from "../layout/layout-file.ts";
import { type Movement, measureMovement } from "../layout/movement.ts";
import type { BuiltGraph } from "../model/built.ts";
import { type Asked, type Command, printJson, UsageError } from "./command.ts";
import { diffInWords } from "./diff-words.ts";

/** The curated files as they stand at one end of a comparison. */
interface Side {
  /** A revision as it was asked for; undefined for the files as they lie. */
  readonly revision: string | undefined;
  /** As far as it compiles. */
  readonly graph: BuiltGraph;
  /** Errors of the gate, on account of which something may be missing. */
  readonly errors: readonly Problem[];
  readonly places: ReadonlyMap<string, Position>;
}

/** What changed in the graph between two revisions, or since one: in words fit for a pull request. */
export const diff: Command = {
  takes: ["words"],
  run(asked) {
    const [, from = "", dots = "", to = ""] = /^(.+?)(?:(\.\.\.?)(.*))?$/.exec(asked.words.join(" ")) ?? [];
    if (from === "") throw new UsageError(commandWords[asked.language].needsRevision);
    const until = to || "HEAD";
    const after = dots === "" ? sideAt(asked.root, undefined) : sideOf(until, asked);
    const fork = dots === "..." ? findFork(asked.root, from, until) : undefined;
    const before = sideOf(from, asked, fork);
    const found = diffOf(before.graph, after.graph);
    const moves = movesOf(before, after, found);
    if (asked.format === "json") {
      const errors = { before: before.errors, after: after.errors };
      printJson(asked, { ...found, moves, errors });
    } else for (const line of linesOf([before, after], found, { moves, asked })) asked.print(line);
    return 0;
  },
};

/** @throws UsageError where git knows no such revision, or it has no curated files */
function sideOf(revision: string, { root, language }: Asked, fork?: string): Side {
  const commit = fork ?? findCommit(root, revision);
  const side = commit && withFilesOf(root, commit, (folder) => sideAt(folder, revision));
  if (!side) throw new UsageError(commandWords[language].noRevision(revision, findNearest(revision, revisionNames(root))));
  return side;
}

function sideAt(folder: string, revision: string | undefined): Side {
  const { draft, problems } = loadGraph(folder);
  const layout = join(folder, layoutFile);
  return {
    revision,
    graph: draft,
    errors: problems.filter(({ severity, code }) => severity === "error" && code !== "claim-unverified"),
    places: readLayout(existsSync(layout) ? readFileSync(layout, "utf8") : "").places,
  };
}

/** How far the layout moved; a renamed node is followed. */
function movesOf(before: Side, after: Side, { nodes }: GraphDiff): Movement {
  const newIds = new Map<string, string>(nodes.renamed.map(({ from, to }) => [from, to]));
  return measureMovement(new Map([...before.places].map(([id, place]) => [newIds.get(id) ?? id, place])), after.places);
}

function linesOf(
  sides: readonly Side[],
  found: GraphDiff,
  { moves, asked }: { readonly moves: Movement; readonly asked: Asked },
): string[] {
  const words = diffWords[asked.language];
  const notes = sides
    .filter(({ errors }) => errors.length > 0)
    .map(({ revision, errors: [first, ...others] }) => {
      const where = first ? `${first.file}:${first.line} ${first.message[asked.language]}` : "";
      return `> ${words.broken(revision, others.length + 1, where)}\n`;
    });
  return [...notes, ...diffInWords(found, moves, asked.language)];
}

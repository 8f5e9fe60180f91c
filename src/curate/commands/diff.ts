import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { curatorWords } from "../../language/curator.ts";
import { percent } from "../../layout/moves.ts";
import type { BuiltGraph } from "../../model/built.ts";
import { type Changed, diffOf, type GraphDiff } from "../diff.ts";
import { loadGraph } from "../load.ts";
import { type Asked, type Command, printJson, UsageError } from "./command.ts";

/** What changed in the graph between two revisions, or since one: in words fit for a pull request. */
export const diff: Command = {
  takes: ["words"],
  run(asked) {
    const [from = "", to = ""] = asked.words.join(" ").split("..");
    if (from === "") throw new UsageError(curatorWords[asked.language].needsRevision);
    const found = diffOf(graphAt(from, asked), to === "" ? loadGraph(asked.root).draft : graphAt(to, asked));
    if (asked.format === "json") printJson(asked, found);
    else printDiff(found, asked);
    return 0;
  },
};

/** The graph of a revision, as far as it compiles. */
function graphAt(revision: string, { root, language }: Asked): BuiltGraph {
  const folder = mkdtempSync(join(tmpdir(), "graph-data-"));
  try {
    const archive = execFileSync("git", ["-C", root, "archive", "--format=tar", revision, "graph-data"], {
      stdio: ["ignore", "pipe", "ignore"],
      maxBuffer: 1 << 28,
    });
    execFileSync("tar", ["-x", "-C", folder], { input: archive });
    return loadGraph(folder).draft;
  } catch {
    throw new UsageError(curatorWords[language].noRevision(revision));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function printDiff({ nodes, claims, moves }: GraphDiff, { language, print }: Asked): void {
  const words = curatorWords[language].diff;
  const list = (title: string, lines: readonly string[]): void => {
    if (lines.length === 0) return;
    print(`\n### ${title}: ${lines.length}\n`);
    for (const line of lines) print(`- ${line}`);
  };
  const changes = (changed: readonly Changed[]): string[] =>
    changed.map(
      ({ id, fields }) => `\`${id}\`: ${fields.map(({ field, before, after }) => `${field} ${told(before)} → ${told(after)}`).join("; ")}`,
    );
  print(words.summary(nodes.added.length, nodes.removed.length, claims.added.length, claims.removed.length));
  list(
    words.nodesAdded,
    nodes.added.map(({ id, name }) => `\`${id}\` ${name[language]}`),
  );
  list(
    words.nodesRemoved,
    nodes.removed.map(({ id, name }) => `\`${id}\` ${name[language]}`),
  );
  list(
    words.nodesRenamed,
    nodes.renamed.map(({ from, to }) => `\`${from}\` → \`${to}\``),
  );
  list(words.nodesChanged, changes(nodes.changed));
  list(
    words.claimsAdded,
    claims.added.map(({ id, statement }) => `\`${id}\` ${statement[language]}`),
  );
  list(
    words.claimsRemoved,
    claims.removed.map(({ id, statement }) => `\`${id}\` ${statement[language]}`),
  );
  list(words.claimsChanged, changes(claims.changed));
  list(words.evidenceMoved, changes(claims.evidence));
  print(`\n${curatorWords[language].moved(moves.held, percent(moves.median), percent(moves.most))}`);
}

/** A value in a few words. */
const told = (value: unknown): string => {
  const text = value === undefined ? "∅" : typeof value === "string" ? value : JSON.stringify(value);
  return text.length > 160 ? `${text.slice(0, 157)}…` : text;
};

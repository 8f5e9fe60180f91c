import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Dataset } from "../curate/dataset.ts";
import { formatProblem, toProblem } from "../curate/load-graph.ts";
import { layoutFile, readDataset } from "../curate/read-dataset.ts";
import { renameIn, renameInLayout } from "../curate/rename-id.ts";
import { findNearest } from "../curated-file/nearest.ts";
import { commandWords } from "../language/commands.ts";
import type { FileKind } from "../model/schema.ts";
import { type Command, type CommandInput, printJson, UsageError } from "./command.ts";

/** Renames a node. The old id is added to the former ids of the node, so that links with it go on to work. */
export const rename: Command = {
  takes: ["words"],
  run(input) {
    const words = commandWords[input.language];
    const [from = "", to = ""] = input.words;
    if (input.words.length !== 2) throw new UsageError(words.needsTwoIds);
    const { dataset, findings } = readDataset(input.root);
    if (findings.length > 0) {
      for (const finding of findings) input.print(formatProblem(toProblem(finding), input.language));
      input.print(words.fixErrorsFirst);
      return 1;
    }
    assertIdIsFree(dataset, input);
    const changed = filesOf(dataset).flatMap(({ path, kind }) => {
      const renamed = renameIn(kind, readFileSync(join(input.root, path), "utf8"), from, to);
      return renamed.mentions > 0 ? [{ path, ...renamed }] : [];
    });
    for (const { path, text } of changed) writeFileSync(join(input.root, path), text);
    const layout = renameInLayout(dataset.layout, from, to);
    if (layout !== dataset.layout) writeFileSync(join(input.root, layoutFile), layout);
    const mentions = changed.reduce((sum, file) => sum + file.mentions, 0);
    if (input.format === "json") printJson(input, { from, to, mentions, files: changed.map(({ path }) => path) });
    else input.print(words.renamed(from, to, mentions, changed.length));
    return 0;
  },
};

/** @throws UsageError where there is no such node, or the new id has the wrong form or is that of another node */
function assertIdIsFree(dataset: Dataset, { words: [from = "", to = ""], language }: CommandInput): void {
  const words = commandWords[language];
  const node = dataset.byId.get(from);
  if (!node) throw new UsageError(words.unknownId(from, dataset.byFormerId.get(from)?.id ?? findNearest(from, dataset.byId.keys())));
  if (!/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(to)) throw new UsageError(words.idForm(to));
  if (from === to) throw new UsageError(words.needsTwoIds);
  if (dataset.byId.has(to) || (dataset.byFormerId.get(to) ?? node) !== node) throw new UsageError(words.idTaken(to));
}

const filesOf = ({ sources, nodes, claims, lessons }: Dataset): readonly { readonly path: string; readonly kind: FileKind }[] => [
  ...sources.map(({ path }) => ({ path, kind: "source" as const })),
  ...nodes.map(({ path }) => ({ path, kind: "nodes" as const })),
  ...claims.map(({ path }) => ({ path, kind: "claims" as const })),
  ...lessons.map(({ path }) => ({ path, kind: "lesson" as const })),
];

import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Dataset } from "../curate/dataset.ts";
import { problemLine, problemOf } from "../curate/load-graph.ts";
import { findNearest } from "../curate/nearest.ts";
import { layoutFile, readDataset } from "../curate/read-dataset.ts";
import { renamedIn, renamedInLayout } from "../curate/rename-id.ts";
import { curatorWords } from "../language/curator.ts";
import type { FileKind } from "../model/schema.ts";
import { type Asked, type Command, printJson, UsageError } from "./command.ts";

/** Renames a node: an id never changes silently, so the old one is kept among the former ones and goes on to resolve. */
export const rename: Command = {
  takes: ["words"],
  run(asked) {
    const words = curatorWords[asked.language];
    const [from = "", to = ""] = asked.words;
    if (asked.words.length !== 2) throw new UsageError(words.needsTwoIds);
    const { dataset, findings } = readDataset(asked.root);
    if (findings.length > 0) {
      for (const finding of findings) asked.print(problemLine(problemOf(finding), asked.language));
      asked.print(words.mendFirst);
      return 1;
    }
    refuse(dataset, asked);
    const changed = filesOf(dataset).flatMap(({ path, kind }) => {
      const renamed = renamedIn(kind, readFileSync(join(asked.root, path), "utf8"), from, to);
      return renamed.mentions > 0 ? [{ path, ...renamed }] : [];
    });
    for (const { path, text } of changed) writeFileSync(join(asked.root, path), text);
    const layout = renamedInLayout(dataset.layout, from, to);
    if (layout !== dataset.layout) writeFileSync(join(asked.root, layoutFile), layout);
    const mentions = changed.reduce((sum, file) => sum + file.mentions, 0);
    if (asked.format === "json") printJson(asked, { from, to, mentions, files: changed.map(({ path }) => path) });
    else asked.print(words.renamed(from, to, mentions, changed.length));
    return 0;
  },
};

/** @throws UsageError where there is no such node, or the new id is no id, or another node's */
function refuse(dataset: Dataset, { words: [from = "", to = ""], language }: Asked): void {
  const words = curatorWords[language];
  const node = dataset.byId.get(from);
  if (!node) throw new UsageError(words.unknownId(from, dataset.byFormerId.get(from)?.id ?? findNearest(from, dataset.byId.keys())));
  if (!/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(to)) throw new UsageError(words.idForm(to));
  if (from === to) throw new UsageError(words.needsTwoIds);
  if (dataset.byId.has(to) || (dataset.byFormerId.get(to) ?? node) !== node) throw new UsageError(words.idTaken(to));
}

const filesOf = ({ sources, nodes, claims }: Dataset): readonly { readonly path: string; readonly kind: FileKind }[] => [
  ...sources.map(({ path }) => ({ path, kind: "source" as const })),
  ...nodes.map(({ path }) => ({ path, kind: "nodes" as const })),
  ...claims.map(({ path }) => ({ path, kind: "claims" as const })),
];

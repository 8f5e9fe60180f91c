import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { talkOf } from "../curate/checks/claim-ids.ts";
import type { Dataset } from "../curate/dataset.ts";
import { type Fixed, fixClaims, fixNodes, highestNumber } from "../curate/fix-entries.ts";
import { claimsEverWritten } from "../curate/git-history.ts";
import { readDataset } from "../curate/read-dataset.ts";
import { turnsInTextOrder } from "../curate/turn-order.ts";
import { commandWords } from "../language/commands.ts";
import type { CommandInput } from "./command.ts";

export interface FixedFile {
  readonly file: string;
  readonly ids: readonly string[];
  readonly isReordered: boolean;
}

/** Finds the talk of a file: what the id of its first claim begins with. */
const talkIn = (dataset: Dataset, path: string): string | undefined =>
  dataset.allClaims.find(({ file }) => file.path === path)?.entry.id.replace(/-\d+$/, "");

/**
 * Fixes ids and order in the curated files, and prints what it did. A number that a claim of the talk ever had, in these files, in the list
 * of verified claims or in git, is not used again.
 */
export function fixFiles({ root, format, language, print }: CommandInput): readonly FixedFile[] {
  const { dataset } = readDataset(root);
  const fixed: FixedFile[] = [];
  const read = (path: string): string => readFileSync(join(root, path), "utf8");
  const apply = (path: string, fix: (text: string) => Fixed): void => {
    const before = read(path);
    const { text, ids, isReordered } = fix(before);
    if (text === before) return;
    writeFileSync(join(root, path), text);
    fixed.push({ file: path, ids, isReordered });
  };
  for (const { path } of dataset.nodes) apply(path, fixNodes);
  const history = claimsEverWritten(root);
  for (const { path, content } of dataset.claims) {
    const talk = talkIn(dataset, path) ?? talkOf(path);
    const everWritten = [...dataset.claims.map((file) => read(file.path)), dataset.verified, history ?? ""];
    const highest = Math.max(...everWritten.map((text) => highestNumber(text, talk)));
    const turns = turnsInTextOrder([...(dataset.turnsById.get(content.source)?.values() ?? [])]).map(({ entry }) => entry.id);
    apply(path, (text) => fixClaims(text, { talk, highest, turns }));
  }
  if (format === "text") {
    const words = commandWords[language];
    if (history === undefined && fixed.some(({ ids }) => ids.length > 0)) print(words.noHistory);
    for (const { file, ids, isReordered } of fixed) print(words.fixed(file, ids, isReordered));
  }
  return fixed;
}

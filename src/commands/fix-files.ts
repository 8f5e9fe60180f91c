import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { talkOf } from "../curate/checks/claim-ids.ts";
import type { Forum } from "../curate/dataset.ts";
import { type Fixed, fixClaims, fixNodes, highestNumber } from "../curate/fix-entries.ts";
import { claimsEverWritten } from "../curate/git-history.ts";
import { readForum } from "../curate/read-dataset.ts";
import { turnsInTextOrder } from "../curate/turn-order.ts";
import { commandWords } from "../language/commands.ts";
import type { Asked } from "./command.ts";

export interface FixedFile {
  readonly file: string;
  readonly ids: readonly string[];
  readonly isReordered: boolean;
}

/** What the ids of a file's claims begin with, as its first claim has it. */
const talkIn = (forum: Forum, path: string): string | undefined =>
  forum.allClaims.find(({ file }) => file.path === path)?.entry.id.replace(/-\d+$/, "");

/**
 * Mends the curated files as far as that needs no judgement, and says what it did. A number that any claim of the talk ever had, in
 * these files, in the list of verified ones or in git, is not given again.
 */
export function fixFiles({ root, format, language, print }: Asked): readonly FixedFile[] {
  const { forum } = readForum(root);
  const done: FixedFile[] = [];
  const read = (path: string): string => readFileSync(join(root, path), "utf8");
  const apply = (path: string, fix: (text: string) => Fixed): void => {
    const before = read(path);
    const { text, ids, isReordered } = fix(before);
    if (text === before) return;
    writeFileSync(join(root, path), text);
    done.push({ file: path, ids, isReordered });
  };
  for (const { path } of forum.nodes) apply(path, fixNodes);
  const history = claimsEverWritten(root);
  for (const { path, content } of forum.claims) {
    const talk = talkIn(forum, path) ?? talkOf(path);
    const everWritten = [...forum.claims.map((file) => read(file.path)), forum.verified, history ?? ""];
    const highest = Math.max(...everWritten.map((text) => highestNumber(text, talk)));
    const turns = turnsInTextOrder([...(forum.turnsById.get(content.source)?.values() ?? [])]).map(({ entry }) => entry.id);
    apply(path, (text) => fixClaims(text, { talk, highest, turns }));
  }
  if (format === "text") {
    const words = commandWords[language];
    if (history === undefined && done.some(({ ids }) => ids.length > 0)) print(words.noHistory);
    for (const { file, ids, isReordered } of done) print(words.fixed(file, ids, isReordered));
  }
  return done;
}

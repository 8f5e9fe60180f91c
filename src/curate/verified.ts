/** Reads and writes `graph-data/verified.txt`: a hash of each claim as it was when it passed the checks with the transcript. */
import { createHash } from "node:crypto";
import { byText } from "../graph/concept-graph.ts";
import type { CuratedClaim, CuratedTurn, Dataset } from "./dataset.ts";
import { turnsInTextOrder } from "./turn-order.ts";

export interface VerifiedList {
  /** SHA-256, by source, of the transcript with which the claims were checked. */
  readonly sums: ReadonlyMap<string, string>;
  /** Hashes by claim id. */
  readonly hashes: ReadonlyMap<string, string>;
  /** The lines of another form, counted from 1. Their claims count as not verified. */
  readonly badLines?: readonly number[];
}

/** Reads the list. Empty lines are skipped. */
export function parseVerified(text: string): VerifiedList {
  const sums = new Map<string, string>();
  const hashes = new Map<string, string>();
  const badLines: number[] = [];
  for (const [index, line] of text.split("\n").entries()) {
    const [first = "", second = "", third, ...more] = line.split(" ");
    if (line === "") continue;
    if (first === "sha256" && third && more.length === 0) sums.set(third, second);
    else if (/^[0-9a-f]{16}$/.test(second) && third === undefined) hashes.set(first, second);
    else badLines.push(index + 1);
  }
  return { sums, hashes, badLines };
}

/** Writes the list: one line for each transcript, then one for each claim, sorted, so that a review shows which claims were checked again. */
export function formatVerified({ sums, hashes }: VerifiedList): string {
  const head = [...sums].sort(([a], [b]) => byText(a, b)).map(([source, sum]) => `sha256 ${sum} ${source}`);
  const body = [...hashes].sort(([a], [b]) => byText(a, b)).map(([claim, hash]) => `${claim} ${hash}`);
  return [...head, ...body].map((line) => `${line}\n`).join("");
}

/** Makes a function that hashes what is checked with the transcript: a claim's locators, its turn, and both ends of that turn. */
export function claimHasher(dataset: Dataset): (claim: CuratedClaim) => string {
  const next = new Map<CuratedTurn, CuratedTurn>();
  for (const { content: source } of dataset.sources) {
    const turns = turnsInTextOrder(dataset.allTurns.filter((turn) => turn.source === source));
    turns.forEach((turn, index) => {
      const after = turns[index + 1];
      if (after) next.set(turn, after);
    });
  }
  const point = (turn: CuratedTurn | undefined) => (turn ? [turn.line, turn.phrase ?? ""] : []);
  return ({ entry, file, turn, turnId }) => {
    const locators = (entry.locators ?? []).map(({ line, phrase }) => [line, phrase]);
    const facts = [file.content.source, turnId ?? "", point(turn), point(turn && next.get(turn)), locators];
    return createHash("sha256").update(JSON.stringify(facts)).digest("hex").slice(0, 16);
  };
}

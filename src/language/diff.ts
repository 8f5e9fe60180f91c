/** The words of `npm run diff`, in every language. */
import type { Bilingual } from "../model/bilingual.ts";
import { diff as en } from "./en/diff.ts";
import { diff as zh } from "./zh/diff.ts";

/** Sections of the account, in the order in which a reviewer reads them. */
export type DiffSection = "added" | "removed" | "renamed" | "merged" | "changed" | "evidence";

export interface DiffWords {
  /** One part of the first line: “Claims: 3 added, 1 changed”. */
  readonly summary: (what: string, counts: readonly string[]) => string;
  readonly count: Readonly<Record<DiffSection, (count: number) => string>>;
  readonly title: (what: string, section: DiffSection) => string;
  readonly nodes: string;
  readonly claims: string;
  readonly turns: string;
  readonly sources: string;
  readonly nothing: string;
  /** In the place of a value that is not there. */
  readonly none: string;
  readonly broken: (revision: string | undefined, errors: number, first: string) => string;
  readonly sentences: (covered: number, declared: number, open: number) => string;
}

export const diffWords: Readonly<Record<keyof Bilingual, DiffWords>> = { en, zh };

/** Sorts the rows and the columns of a matrix. */

import type { Bilingual } from "../../model/bilingual.ts";
import { collatorOf } from "../collator.ts";
import { byText } from "../concept-graph.ts";

/** The properties by which a row or a column is sorted. */
export interface Measured {
  readonly id: string;
  /** As it is displayed. */
  readonly name: Bilingual;
  /** The number of claims. */
  readonly total: number;
  /** The place in the programme where it is first heard or mentioned. */
  readonly place: number;
  /** The columns in which a row has a claim, or the rows in which a column has. */
  readonly shares: ReadonlySet<string>;
}

interface Sorting {
  readonly order: "programme" | "number" | "name" | "similarity";
  readonly language: keyof Bilingual;
}

/** Sorts rows or columns; equal ones are in programme order, then by id. */
export function arranged<Item extends Measured>(all: readonly Item[], { order, language }: Sorting): readonly Item[] {
  const inProgramme = [...all].sort((a, b) => compare(a.place, b.place) || byText(a.id, b.id));
  switch (order) {
    case "programme":
      return inProgramme;
    case "number":
      return inProgramme.sort((a, b) => b.total - a.total);
    case "name": {
      const { compare: byName } = collatorOf(language);
      return inProgramme.sort((a, b) => byName(a.name[language], b.name[language]));
    }
    case "similarity":
      return bySimilarity(inProgramme);
  }
}

const compare = (a: number, b: number): number => (a === b ? 0 : a < b ? -1 : 1);

/** Puts the one with the most claims first, then always the one most similar to the last (Jaccard index of what they share). */
function bySimilarity<Item extends Measured>(all: readonly Item[]): readonly Item[] {
  const similarity = ({ shares: a }: Item, { shares: b }: Item): number => {
    const shared = [...a].filter((id) => b.has(id)).length;
    return shared / Math.max(a.size + b.size - shared, 1);
  };
  const left = [...all].sort((a, b) => b.total - a.total);
  const done = left.splice(0, 1);
  while (left.length > 0) {
    const last = done.at(-1) as Item;
    const next = left.reduce((best, item, index) => (similarity(item, last) > similarity(left[best] as Item, last) ? index : best), 0);
    done.push(...left.splice(next, 1));
  }
  return done;
}

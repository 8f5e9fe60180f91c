/** In which order the rows of a matrix stand, and its columns. */

import type { Bilingual } from "../../model/bilingual.ts";
import { collatorOf } from "../collator.ts";
import { byText } from "../concept-graph.ts";

/** What a row or a column is sorted by. */
export interface Measured {
  readonly id: string;
  /** As it is printed. */
  readonly name: Bilingual;
  /** Of claims. */
  readonly total: number;
  /** When it is first heard or spoken of. */
  readonly place: number;
  /** The columns in which a row has a claim, or the rows in which a column has. */
  readonly shares: ReadonlySet<string>;
}

interface Sorting {
  readonly order: "programme" | "number" | "name" | "similarity";
  readonly language: keyof Bilingual;
}

/** Equal ones stand in the order of the programme, then by id. */
export function arranged<Of extends Measured>(all: readonly Of[], { order, language }: Sorting): readonly Of[] {
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

/** The fullest first; then always the one that is most like the last (Jaccard's index of what they share). */
function bySimilarity<Of extends Measured>(all: readonly Of[]): readonly Of[] {
  const likeness = ({ shares: a }: Of, { shares: b }: Of): number => {
    const shared = [...a].filter((id) => b.has(id)).length;
    return shared / Math.max(a.size + b.size - shared, 1);
  };
  const left = [...all].sort((a, b) => b.total - a.total);
  const done = left.splice(0, 1);
  while (left.length > 0) {
    const last = done.at(-1) as Of;
    const next = left.reduce((best, one, index) => (likeness(one, last) > likeness(left[best] as Of, last) ? index : best), 0);
    done.push(...left.splice(next, 1));
  }
  return done;
}

/** Facts that the title of a figure, and the text alternative, are made of. */
import type { Bilingual } from "./bilingual.ts";
import type { OneOf } from "./facts.ts";
import type { NodeType } from "./node-types.ts";
import type { Relation } from "./relations.ts";

/** A number of nodes that one speaker says something about, by one relation. */
export interface SaidCount {
  readonly relation: Relation;
  readonly count: number;
}

export interface FindingKinds {
  /** A speaker, with what they say most of; at most two relations. */
  readonly speaker: { readonly name: Bilingual; readonly said: readonly SaidCount[] };
  /** A topic, with the number of people who say something of it by one relation; `inSentence` is its name within a sentence. */
  readonly topic: { readonly name: Bilingual; readonly inSentence: Bilingual; readonly relation: Relation; readonly speakers: number };
  readonly name: { readonly name: Bilingual };
  /** Topics of two or more actors: how many at least two of them speak of, and how many all do. */
  readonly comparison: {
    readonly names: readonly Bilingual[];
    readonly shared: number;
    readonly byAll: number;
    readonly topics: number;
  };
  /** `paths` is the number of all shortest paths. */
  readonly path: { readonly names: readonly Bilingual[]; readonly steps: number; readonly paths: number };
  /** `to` is a name within a sentence. */
  readonly edge: { readonly from: Bilingual; readonly relation: Relation; readonly reads: Bilingual; readonly to: Bilingual };
  readonly family: { readonly name: Bilingual; readonly type: NodeType; readonly members: number };
  readonly collection: { readonly nodes: number; readonly claims: number };
  readonly pair: { readonly names: readonly Bilingual[]; readonly claims: number };
  /** The caption's own title. */
  readonly written: { readonly text: Bilingual };
}

export type FigureFinding = OneOf<FindingKinds>;

/** An actor that is no person, and the people who speak for it in a figure. */
export interface CaveatFacts {
  readonly actor: Bilingual;
  /** True for a country or region. */
  readonly isPlace: boolean;
  readonly speakers: readonly Bilingual[];
}

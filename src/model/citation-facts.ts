/** Facts that a citation is made of. */
import type { Bilingual } from "./bilingual.ts";
import type { BuiltClaim, Locator } from "./built.ts";

/** Facts by which a source is named. */
export interface SourceFacts {
  readonly title: Bilingual;
  readonly place: Bilingual;
  /** As `2024-12-31`. */
  readonly date: string;
  /** How far its claims can be trusted; absent: as a machine transcript's. */
  readonly notice?: Bilingual;
}

/** Facts of the citation of a claim. */
export interface ClaimCitation extends Pick<BuiltClaim, "id" | "statement" | "standing" | "reference"> {
  readonly speaker?: Bilingual;
  readonly session?: Bilingual;
  readonly source?: SourceFacts;
  readonly locators: readonly Pick<Locator, "line" | "phrase">[];
}

/** Facts of the citation of a view. */
export interface ViewCitation {
  /** The name of the selection; absent for the whole graph. */
  readonly name?: string | undefined;
  readonly source?: SourceFacts | undefined;
}

/** Where something can be seen, and when it was. */
export interface Access {
  readonly address: string;
  /** Day of access, as YYYY-MM-DD. */
  readonly accessed: string;
}

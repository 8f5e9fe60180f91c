/** Numbers the claims of a figure from 1, in the order in which its layout names them. */
import type { BuiltClaim, ClaimId } from "../../model/built.ts";
import { isGrouping } from "../subject.ts";

export interface NumberedClaim {
  /** 0 where it has none. */
  readonly number: number;
  readonly claim: BuiltClaim;
}

/**
 * "unstated": only what is not said in a speaker's own name has numbers, but for groupings, for want of room for more. "counted": no number is shown, since no
 * list has them, but the claims are counted. "none": the figure has no sources.
 */
export type NumberUse = "shown" | "unstated" | "counted" | "none";

export class SourceNumbers {
  readonly #numbered = new Map<ClaimId, NumberedClaim>();
  readonly #use: NumberUse;
  #last = 0;

  /** @param use "shown" unless given */
  constructor(use: NumberUse = "shown") {
    this.#use = use;
  }

  /** The claims in the order of their numbers. */
  get claims(): readonly NumberedClaim[] {
    return [...this.#numbered.values()];
  }

  /** Gives the numbers of claims, with new ones for those that have none, as "[3,4]" or "[4–9]"; empty without claims, and where none is shown. */
  textOf(claims: readonly BuiltClaim[]): string {
    if (this.#use === "none" || claims.length === 0) return "";
    // A number for what the speaker says, too, would deny that.
    const isStated = claims.some(({ standing }) => standing === "stated");
    const numbers = claims.map((claim) => {
      const known = this.#numbered.get(claim.id) ?? { number: this.#hasNumber(claim, isStated) ? ++this.#last : 0, claim };
      this.#numbered.set(claim.id, known);
      return known.number;
    });
    return this.#use === "counted" ? "" : numberText(numbers);
  }

  #hasNumber(claim: BuiltClaim, isStated: boolean): boolean {
    return this.#use === "shown" || (this.#use === "unstated" && !isStated && !isGrouping(claim));
  }
}

/** Writes numbers in brackets, without those that are 0; three or more in a row become "4–9". Empty where there is none. */
export function numberText(numbers: readonly number[]): string {
  const sorted = [...new Set(numbers)].filter((number) => number > 0).sort((a, b) => a - b);
  if (sorted.length === 0) return "";
  const parts: string[] = [];
  for (let first = 0; first < sorted.length; ) {
    let last = first;
    while (sorted[last + 1] === (sorted[last] ?? 0) + 1) last++;
    parts.push(last > first + 1 ? `${sorted[first]}–${sorted[last]}` : sorted.slice(first, last + 1).join(","));
    first = last + 1;
  }
  return `[${parts.join(",")}]`;
}

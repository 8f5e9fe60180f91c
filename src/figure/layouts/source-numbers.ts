/** Numbers the claims of a figure from 1, in the order in which its layout names them. */
import type { BuiltClaim, ClaimId } from "../../model/built.ts";

export interface NumberedClaim {
  readonly number: number;
  readonly claim: BuiltClaim;
}

export class SourceNumbers {
  readonly #numbered = new Map<ClaimId, NumberedClaim>();
  readonly #isSilent: boolean;

  /** @param isSilent true for a figure without numbers */
  constructor(isSilent = false) {
    this.#isSilent = isSilent;
  }

  /** The claims in the order of their numbers. */
  get claims(): readonly NumberedClaim[] {
    return [...this.#numbered.values()];
  }

  /** Gives the numbers of claims, with new ones for those that have none, as "[3,4]" or "[4–9]"; empty without claims. */
  textOf(claims: readonly BuiltClaim[]): string {
    if (this.#isSilent || claims.length === 0) return "";
    return numberText(
      claims.map((claim) => {
        const known = this.#numbered.get(claim.id) ?? { number: this.#numbered.size + 1, claim };
        this.#numbered.set(claim.id, known);
        return known.number;
      }),
    );
  }
}

/** Writes numbers in brackets; three or more in a row become "4–9". */
export function numberText(numbers: readonly number[]): string {
  const sorted = [...new Set(numbers)].sort((a, b) => a - b);
  const parts: string[] = [];
  for (let first = 0; first < sorted.length; ) {
    let last = first;
    while (sorted[last + 1] === (sorted[last] ?? 0) + 1) last++;
    parts.push(last > first + 1 ? `${sorted[first]}–${sorted[last]}` : sorted.slice(first, last + 1).join(","));
    first = last + 1;
  }
  return `[${parts.join(",")}]`;
}

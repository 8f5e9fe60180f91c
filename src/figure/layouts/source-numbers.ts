/** Numbers the claims of a figure from 1, in the order in which its layout names them. */
import type { BuiltClaim, ClaimId } from "../../model/built.ts";
import { isGrouping } from "../subject.ts";

export interface NumberedClaim {
  /** 0 where it has none. */
  readonly number: number;
  readonly claim: BuiltClaim;
}

/**
 * "lines": what stands behind names are the lines of the transcript that their claims are on; only what has none there has a number. "unstated": only what is not said in a speaker's own name has numbers, but for groupings, for want of room for more. "counted": no number is shown, since no
 * list has them, but the claims are counted. "none": the figure has no sources.
 */
export type NumberUse = "shown" | "lines" | "unstated" | "counted" | "none";

/** The place of a claim, such as "128" for a line; undefined for one that needs a number instead. */
export type PlaceOfClaim = (claim: BuiltClaim) => string | undefined;

export class SourceNumbers {
  readonly #numbered = new Map<ClaimId, NumberedClaim>();
  readonly #use: NumberUse;
  readonly #placeOf: PlaceOfClaim;
  #unsureSign = "";
  #last = 0;

  /**
   * @param use     "shown" unless given
   * @param placeOf the places of claims, where `use` is "lines"
   */
  constructor(use: NumberUse = "shown", placeOf: PlaceOfClaim = () => undefined) {
    this.#use = use;
    this.#placeOf = placeOf;
  }

  /** The claims in the order of their numbers. */
  get claims(): readonly NumberedClaim[] {
    return [...this.#numbered.values()];
  }

  /** Gives the same numbers, with a sign after those of claims that are unsure. */
  withUnsureSign(sign: string): SourceNumbers {
    const numbers = new SourceNumbers(this.#use, this.#placeOf);
    for (const [id, numbered] of this.#numbered) numbers.#numbered.set(id, numbered);
    numbers.#last = this.#last;
    numbers.#unsureSign = sign;
    return numbers;
  }

  /** Gives the numbers of claims, with new ones for those that have none, as "[3,4]" or "[4–9]", or their places, as "(128, 130)"; empty without claims, and where none is shown. */
  textOf(claims: readonly BuiltClaim[]): string {
    if (this.#use === "none" || claims.length === 0) return "";
    // A number for what the speaker says, too, would deny that.
    const isStated = claims.some(({ standing }) => standing === "stated");
    const numbers = claims.map((claim) => {
      const known = this.#numbered.get(claim.id) ?? { number: this.#hasNumber(claim, isStated) ? ++this.#last : 0, claim };
      this.#numbered.set(claim.id, known);
      return known.number;
    });
    const places = this.#use === "lines" ? placeText(claims.flatMap((claim) => this.#placeFor(claim) ?? [])) : "";
    const isUnsure = claims.every((claim) => claim.confidence === "unsure" && !isGrouping(claim));
    return [places, this.#use === "counted" ? "" : numberText(numbers), isUnsure ? this.#unsureSign : ""].filter(Boolean).join(" ");
  }

  /** Groupings need none: the key says whose they are. */
  #placeFor(claim: BuiltClaim): string | undefined {
    return isGrouping(claim) ? undefined : this.#placeOf(claim);
  }

  #hasNumber(claim: BuiltClaim, isStated: boolean): boolean {
    if (this.#use === "lines") return !isGrouping(claim) && this.#placeOf(claim) === undefined;
    return this.#use === "shown" || (this.#use === "unstated" && !isStated && !isGrouping(claim));
  }
}

/** Writes places in brackets, each once. */
const placeText = (places: readonly string[]): string =>
  places.length === 0 ? "" : `(${[...new Set(places)].sort((a, b) => Number.parseInt(a, 10) - Number.parseInt(b, 10)).join(", ")})`;

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

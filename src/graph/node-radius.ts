/** The radius of a mark in a row. */
const rowRadius = 5;
const minRadius = 3;
const maxRadius = 6.5;
const growth = 0.55;

/**
 * Returns the radius of a mark in layout units. Marks are small, since names and lines say the rest; outside the rows, the area grows with
 * the number of claims.
 *
 * @param claims the number of all claims in and out, filtered ones too, so that no filter changes a size
 */
export const markRadius = (hasRow: boolean, claims: number): number =>
  hasRow ? rowRadius : Math.round(Math.min(minRadius + growth * Math.sqrt(claims), maxRadius) * 100) / 100;

/** Puts pieces on pages, so that what belongs together is on one page as far as pages are not left half empty. */
import { heightOf, type Piece } from "./piece.ts";

/** The cost of a page, and that of its empty share; both are compared with the costs of breaks. */
const pageCost = 0.06;
const emptyCost = (share: number): number => share ** 1.5;

/**
 * Divides pieces into pages of a height. Of all ways it takes the one whose breaks and empty rests cost the least. A piece that is higher
 * than a page has a page of its own. Where a page has room left, its last room to write on grows.
 *
 * @see Plass 1981, Optimal pagination techniques for automatic typesetting systems
 */
export function paginate(pieces: readonly Piece[], height: number): readonly (readonly Piece[])[] {
  // For each number of pieces from the start: the least cost of putting them on pages, and where the last of these pages begins.
  const best: { readonly cost: number; readonly start: number }[] = [{ cost: 0, start: 0 }];
  for (let end = 1; end <= pieces.length; end++) {
    let least = { cost: Number.POSITIVE_INFINITY, start: end - 1 };
    for (let start = end - 1; start >= 0; start--) {
      const used = heightOf(pieces.slice(start, end));
      if (used > height && start < end - 1) break;
      const rest = end === pieces.length ? 0 : emptyCost(Math.max(0, 1 - used / height));
      const cost = (best[start]?.cost ?? 0) + breakCost(pieces[start - 1]) + pageCost + rest;
      if (cost < least.cost) least = { cost, start };
    }
    best.push(least);
  }
  const pages: (readonly Piece[])[] = [];
  for (let end = pieces.length; end > 0; end = best[end]?.start ?? 0) pages.unshift(pieces.slice(best[end]?.start ?? 0, end));
  return pages.map((page, index) => (index === pages.length - 1 ? page : withLeftover(page, height - heightOf(page))));
}

/** The cost of a page break after a piece: large where it is kept with the next. */
const breakCost = (piece: Piece | undefined): number => (piece?.isKept ? 100 : (piece?.breakCost ?? 0));

function withLeftover(page: readonly Piece[], room: number): readonly Piece[] {
  const last = page.findLastIndex(({ grown }) => grown !== undefined);
  return page.map((piece, index) => {
    const larger = index === last ? piece.grown?.(room) : undefined;
    return larger ? { ...piece, ...larger, above: piece.above } : piece;
  });
}

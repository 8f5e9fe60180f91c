/** Where to scroll a panel so that an answer in it is seen. All lengths are in CSS pixels. */

interface Panel {
  readonly scrollTop: number;
  /** The height of what is visible. */
  readonly height: number;
  /** The edges of the answer and of what belongs to it, from the top of the content. */
  readonly top: number;
  readonly bottom: number;
}

/** Kept free above and below. */
const air = 12;

/** Returns the scroll position that shows an answer: as little farther as its end needs, and never so far that its beginning is out of sight. */
export function scrollToAnswer({ scrollTop, height, top, bottom }: Panel): number {
  const toEnd = bottom + air - height;
  const toBeginning = Math.max(0, top - air);
  return Math.min(Math.max(scrollTop, toEnd), toBeginning);
}

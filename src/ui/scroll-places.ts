/** Where the reader was in a list that fills bit by bit: by the claim at the top of what is in sight, since heights above it may change. */

export interface ScrollPlace {
  readonly top: number;
  /** The id of the element in sight, and how far its top is below that of the list, in pixels. */
  readonly anchor?: { readonly id: string; readonly below: number };
}

/** Milliseconds during which a list may still fill: until what was in sight is there again, and after that. */
const patience = { missing: 8000, found: 600 };

/** Returns where a reader is in a scrolled element. */
export function placeIn(body: HTMLElement): ScrollPlace {
  const from = body.getBoundingClientRect().top;
  const inSight = [...body.querySelectorAll<HTMLElement>("[data-claim]")].find((element) => element.getBoundingClientRect().bottom > from);
  const anchor = inSight && { id: inSight.id, below: inSight.getBoundingClientRect().top - from };
  return { top: body.scrollTop, ...(anchor && { anchor }) };
}

/**
 * Scrolls to a place, again in each frame until the list has filled so far; any wheel, press or key of the reader ends it.
 *
 * @returns what ends it, and is aborted when it has ended; until then the reader is not yet at the place
 */
export function returnTo(body: HTMLElement, { top, anchor }: ScrollPlace): AbortController {
  const ended = new AbortController();
  const { signal } = ended;
  const stop = (): void => ended.abort();
  for (const event of ["wheel", "pointerdown", "keydown"]) window.addEventListener(event, stop, { signal, capture: true, passive: true });
  let end = performance.now() + patience.missing;
  let isFound = false;
  const step = (): void => {
    if (signal.aborted) return;
    const element = anchor && document.getElementById(anchor.id);
    if (element && anchor) body.scrollTop += element.getBoundingClientRect().top - body.getBoundingClientRect().top - anchor.below;
    else body.scrollTop = top;
    const isThere = anchor ? Boolean(element) : body.scrollTop >= top - 1;
    if (isThere && !isFound) end = performance.now() + patience.found;
    isFound ||= isThere;
    if (performance.now() < end) requestAnimationFrame(step);
    else stop();
  };
  step();
  return ended;
}

/** Swipes over the text of a step. Over the map, a finger moves the map. */

/** Pixels that a finger has to go sideways, and how many times farther than up or down. */
const least = 60;
const slant = 2;

interface SwipeActions {
  readonly forward: () => void;
  readonly back: () => void;
}

/** Calls back when one finger has swiped sideways. Returns a function that stops watching. */
export function watchSwipe(element: HTMLElement, { forward, back }: SwipeActions): () => void {
  let from: Touch | undefined;
  const onStart = ({ touches, target }: TouchEvent): void => {
    // A finger in a text field moves the cursor.
    const isInField = target instanceof Element && target.closest("textarea, input") !== null;
    from = touches.length === 1 && !isInField ? touches[0] : undefined;
  };
  const onEnd = ({ changedTouches }: TouchEvent): void => {
    const [to] = changedTouches;
    if (!from || !to) return;
    const [dx, dy] = [to.clientX - from.clientX, to.clientY - from.clientY];
    from = undefined;
    if (Math.abs(dx) < least || Math.abs(dx) < slant * Math.abs(dy)) return;
    if (dx < 0) forward();
    else back();
  };
  element.addEventListener("touchstart", onStart, { passive: true });
  element.addEventListener("touchend", onEnd);
  return () => {
    element.removeEventListener("touchstart", onStart);
    element.removeEventListener("touchend", onEnd);
  };
}

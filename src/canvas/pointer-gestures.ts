/** What a reader's hands do on the map, told as moves of the camera, points pressed and points hovered. */
import type { PagePoint } from "../scene/scene-types.ts";

export interface Gestures {
  /** Zoom by a factor about a point. */
  zoom(about: PagePoint, factor: number, isSmooth: boolean): void;
  /** The map was dragged by so many pixels. */
  pan(left: number, top: number): void;
  /** Pressed and let go without a drag. */
  press(at: PagePoint, isTouch: boolean): void;
  hover(at: PagePoint | undefined): void;
  /** A finger rests on a point, which is then as if a mouse hovered it, until the next touch: the finger would hide what it shows. */
  hold(at: PagePoint | undefined): void;
  /** A drag has begun or ended. */
  drag(isDragging: boolean): void;
}

/** Pixels that a pointer may wander before a press is a drag. */
const wander = { mouse: 4, touch: 10 };
/** Milliseconds and pixels within which two presses are a double click. */
const twice = { within: 300, near: 24 };
/** Milliseconds after which a finger that rests is no press any more. */
const holdAfter = 450;

/** Listens on an element. @returns its undo */
export function listenToHands(element: HTMLElement, tell: Gestures): () => void {
  const stop = new AbortController();
  const { signal } = stop;
  const down = new Map<number, PagePoint>();
  let isDrag = false;
  let start: PagePoint = { left: 0, top: 0 };
  let holding: ReturnType<typeof setTimeout> | undefined;
  let isHeld = false;
  let lastPress = { time: Number.NEGATIVE_INFINITY, at: start };

  const placeOf = (event: MouseEvent): PagePoint => {
    const box = element.getBoundingClientRect();
    return { left: event.clientX - box.left, top: event.clientY - box.top };
  };

  /** @returns whether a finger was held */
  function release(): boolean {
    clearTimeout(holding);
    const wasHeld = isHeld;
    isHeld = false;
    return wasHeld;
  }

  element.addEventListener(
    "pointerdown",
    (event) => {
      if (event.button !== 0) return;
      const at = placeOf(event);
      if (down.size === 0) {
        start = at;
        isDrag = false;
      }
      down.set(event.pointerId, at);
      element.setPointerCapture(event.pointerId);
      release();
      if (event.pointerType !== "touch") return;
      tell.hold(undefined);
      if (down.size === 1)
        holding = setTimeout(() => {
          isHeld = true;
          tell.hold(at);
        }, holdAfter);
    },
    { signal },
  );

  element.addEventListener(
    "pointermove",
    (event) => {
      const at = placeOf(event);
      const before = down.get(event.pointerId);
      if (!before) {
        if (event.pointerType !== "touch") tell.hover(at);
        return;
      }
      const isTouch = event.pointerType === "touch";
      if (!isDrag && distance(at, start) < (isTouch ? wander.touch : wander.mouse) && down.size === 1) return;
      release();
      if (!isDrag) tell.drag(true);
      isDrag = true;
      const other = [...down].find(([id]) => id !== event.pointerId)?.[1];
      down.set(event.pointerId, at);
      if (!other) {
        tell.pan(at.left - before.left, at.top - before.top);
        return;
      }
      const middle = midway(at, other);
      const middleBefore = midway(before, other);
      tell.pan(middle.left - middleBefore.left, middle.top - middleBefore.top);
      tell.zoom(middle, distance(at, other) / Math.max(distance(before, other), 1), false);
    },
    { signal },
  );

  const lift = (event: PointerEvent, isPress: boolean): void => {
    if (!down.delete(event.pointerId) || down.size > 0) return;
    if (release()) return;
    if (isDrag) {
      tell.drag(false);
      return;
    }
    if (!isPress) return;
    const at = placeOf(event);
    const isSecond = event.timeStamp - lastPress.time < twice.within && distance(at, lastPress.at) < twice.near;
    lastPress = { time: isSecond ? Number.NEGATIVE_INFINITY : event.timeStamp, at };
    if (isSecond) tell.zoom(at, 2, true);
    else tell.press(at, event.pointerType === "touch");
  };
  element.addEventListener("pointerup", (event) => lift(event, true), { signal });
  element.addEventListener("pointercancel", (event) => lift(event, false), { signal });
  element.addEventListener("pointerleave", ({ pointerType }) => down.size === 0 && pointerType !== "touch" && tell.hover(undefined), {
    signal,
  });

  element.addEventListener(
    "wheel",
    (event) => {
      event.preventDefault();
      const lines = event.deltaMode === WheelEvent.DOM_DELTA_LINE ? 20 : event.deltaMode === WheelEvent.DOM_DELTA_PAGE ? 300 : 1;
      const turned = Math.min(Math.max(event.deltaY * lines, -240), 240);
      tell.zoom(placeOf(event), 2 ** (-turned / (event.ctrlKey ? 80 : 260)), false);
    },
    { signal, passive: false },
  );

  // A finger that rests asks the browser for its menu.
  element.addEventListener(
    "contextmenu",
    (event) => {
      if (down.size > 0 && event instanceof PointerEvent && event.pointerType === "touch") event.preventDefault();
    },
    { signal },
  );

  return () => {
    clearTimeout(holding);
    stop.abort();
  };
}

const distance = (a: PagePoint, b: PagePoint): number => Math.hypot(a.left - b.left, a.top - b.top);
const midway = (a: PagePoint, b: PagePoint): PagePoint => ({ left: (a.left + b.left) / 2, top: (a.top + b.top) / 2 });

/** Turns events of mouse, touch and wheel on the map into gestures: zoom, pan, tap, hover, long press and drag. */
import type { PagePoint } from "../scene/scene-types.ts";

/** Handlers of the gestures. Points are in CSS pixels from the element's top left corner. */
export interface PointerGestures {
  /** `isSmooth` is true for a double click, whose one large step should be animated. */
  zoom(point: PagePoint, factor: number, isSmooth: boolean): void;
  /** Called while the map is dragged, with the pixels since the last call: to the right and down. */
  pan(left: number, top: number): void;
  tap(point: PagePoint, isTouch: boolean): void;
  /** Called with undefined when the pointer leaves. */
  hover(point: PagePoint | undefined): void;
  /**
   * Called when a finger stays on a point, and with undefined at the next touch. Until then the point counts as hovered, because the
   * finger covers the label while it is down.
   */
  longPress(point: PagePoint | undefined): void;
  /** Called when a drag begins and when it ends. */
  drag(isDragging: boolean): void;
}

/** Pixels that a pointer moves before a tap becomes a drag. */
const dragThreshold = { mouse: 4, touch: 10 };
/** Largest time and distance between the two taps of a double click. */
const doubleClick = { milliseconds: 300, pixels: 24 };
/** Milliseconds after which a resting finger is a long press and no longer a tap. */
const longPressDelay = 450;

/** Attaches the handlers to an element. @returns a function that detaches them */
export function attachPointerGestures(element: HTMLElement, handlers: PointerGestures): () => void {
  const abort = new AbortController();
  const { signal } = abort;
  /** The pointers that are down, with their last points. */
  const pointers = new Map<number, PagePoint>();
  let isDragging = false;
  let start: PagePoint = { left: 0, top: 0 };
  let longPressTimer: ReturnType<typeof setTimeout> | undefined;
  let isLongPress = false;
  let lastTap = { time: Number.NEGATIVE_INFINITY, point: start };

  const pointOf = (event: MouseEvent): PagePoint => {
    const box = element.getBoundingClientRect();
    return { left: event.clientX - box.left, top: event.clientY - box.top };
  };

  /** @returns true if a long press was under way */
  function endLongPress(): boolean {
    clearTimeout(longPressTimer);
    const wasLongPress = isLongPress;
    isLongPress = false;
    return wasLongPress;
  }

  element.addEventListener(
    "pointerdown",
    (event) => {
      if (event.button !== 0) return;
      const point = pointOf(event);
      if (pointers.size === 0) {
        start = point;
        isDragging = false;
      }
      pointers.set(event.pointerId, point);
      element.setPointerCapture(event.pointerId);
      endLongPress();
      if (event.pointerType !== "touch") return;
      handlers.longPress(undefined);
      if (pointers.size === 1)
        longPressTimer = setTimeout(() => {
          isLongPress = true;
          handlers.longPress(point);
        }, longPressDelay);
    },
    { signal },
  );

  element.addEventListener(
    "pointermove",
    (event) => {
      const point = pointOf(event);
      const before = pointers.get(event.pointerId);
      if (!before) {
        if (event.pointerType !== "touch") handlers.hover(point);
        return;
      }
      const threshold = event.pointerType === "touch" ? dragThreshold.touch : dragThreshold.mouse;
      if (!isDragging && distance(point, start) < threshold && pointers.size === 1) return;
      endLongPress();
      if (!isDragging) handlers.drag(true);
      isDragging = true;
      const other = [...pointers].find(([id]) => id !== event.pointerId)?.[1];
      pointers.set(event.pointerId, point);
      if (!other) {
        handlers.pan(point.left - before.left, point.top - before.top);
        return;
      }
      const middle = midpoint(point, other);
      const middleBefore = midpoint(before, other);
      handlers.pan(middle.left - middleBefore.left, middle.top - middleBefore.top);
      handlers.zoom(middle, distance(point, other) / Math.max(distance(before, other), 1), false);
    },
    { signal },
  );

  const endPointer = (event: PointerEvent, canBeTap: boolean): void => {
    if (!pointers.delete(event.pointerId) || pointers.size > 0) return;
    if (endLongPress()) return;
    if (isDragging) {
      handlers.drag(false);
      return;
    }
    if (!canBeTap) return;
    const point = pointOf(event);
    const isDouble = event.timeStamp - lastTap.time < doubleClick.milliseconds && distance(point, lastTap.point) < doubleClick.pixels;
    lastTap = { time: isDouble ? Number.NEGATIVE_INFINITY : event.timeStamp, point };
    if (isDouble) handlers.zoom(point, 2, true);
    else handlers.tap(point, event.pointerType === "touch");
  };
  element.addEventListener("pointerup", (event) => endPointer(event, true), { signal });
  element.addEventListener("pointercancel", (event) => endPointer(event, false), { signal });
  element.addEventListener(
    "pointerleave",
    ({ pointerType }) => pointers.size === 0 && pointerType !== "touch" && handlers.hover(undefined),
    { signal },
  );

  element.addEventListener(
    "wheel",
    (event) => {
      event.preventDefault();
      const pixelsPerUnit = event.deltaMode === WheelEvent.DOM_DELTA_LINE ? 20 : event.deltaMode === WheelEvent.DOM_DELTA_PAGE ? 300 : 1;
      const pixels = Math.min(Math.max(event.deltaY * pixelsPerUnit, -240), 240);
      // Browsers report a pinch on a touchpad as a wheel event with the control key.
      handlers.zoom(pointOf(event), 2 ** (-pixels / (event.ctrlKey ? 80 : 260)), false);
    },
    { signal, passive: false },
  );

  // A long press would open the browser's own menu.
  element.addEventListener(
    "contextmenu",
    (event) => {
      if (pointers.size > 0 && event instanceof PointerEvent && event.pointerType === "touch") event.preventDefault();
    },
    { signal },
  );

  return () => {
    clearTimeout(longPressTimer);
    abort.abort();
  };
}

const distance = (a: PagePoint, b: PagePoint): number => Math.hypot(a.left - b.left, a.top - b.top);
const midpoint = (a: PagePoint, b: PagePoint): PagePoint => ({ left: (a.left + b.left) / 2, top: (a.top + b.top) / 2 });

/** Turns events of mouse, touch and wheel on the map into gestures: zoom, pan, tap, hover, long press, and moving what is on it. */
import type { PagePoint } from "../scene/scene-types.ts";

/** Handlers of the gestures. Points are in CSS pixels from the element's top left corner. */
export interface PointerGestures {
  /** True while the wheel, without the control key, and one finger scroll the page around the element. */
  scrollsPage(): boolean;
  /** `isSmooth` is true for a tap of two fingers, whose one large step should be animated. */
  zoom(point: PagePoint, factor: number, isSmooth: boolean): void;
  doubleTap(point: PagePoint): void;
  /** Called while the map is dragged, with the pixels since the last call: to the right and down. */
  pan(left: number, top: number): void;
  tap(point: PagePoint, isTouch: boolean): void;
  /**
   * Called when a mouse, or a finger after a long press, begins to drag. Returns true if there is something at the point to move: then
   * `carry` and `release` follow, and the map is not panned.
   */
  grab(point: PagePoint, isTouch: boolean): boolean;
  carry(point: PagePoint): void;
  release(isCancelled: boolean): void;
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
export const doubleClick = { milliseconds: 300, pixels: 24 };
/** Pixels that one notch of a wheel reports at least. */
const smallestNotch = 50;
/** Milliseconds after which a resting finger is a long press and no longer a tap. */
const longPressDelay = 450;

/** Attaches the handlers to an element. @returns a function that detaches them */
export function attachPointerGestures(element: HTMLElement, handlers: PointerGestures): () => void {
  const abort = new AbortController();
  const { signal } = abort;
  /** The pointers that are down, with their last points. */
  const pointers = new Map<number, PagePoint>();
  let isDragging = false;
  let isCarrying = false;
  /** True from the end of a carry, or of a tap of two fingers, until all pointers are up: what they still do is ignored. */
  let isSpent = false;
  /** The time at which a second finger came down; undefined if none did, or if the fingers have moved since. */
  let secondDown: number | undefined;
  let start: PagePoint = { left: 0, top: 0 };
  let longPressTimer: ReturnType<typeof setTimeout> | undefined;
  let isLongPress = false;
  let lastTap = { time: Number.NEGATIVE_INFINITY, point: start };

  const takeTouches = (): void => {
    element.style.touchAction = handlers.scrollsPage() ? "pan-y" : "none";
  };
  takeTouches();
  document.addEventListener("fullscreenchange", takeTouches, { signal });
  window.addEventListener("resize", takeTouches, { signal });

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

  function endCarry(isCancelled: boolean): void {
    if (!isCarrying) return;
    isCarrying = false;
    isSpent = true;
    handlers.release(isCancelled);
  }
  // Before anything else on the page reads it: during a drag, Escape is about the drag alone.
  window.addEventListener(
    "keydown",
    (event) => {
      if (event.key !== "Escape" || !isCarrying) return;
      event.preventDefault();
      event.stopImmediatePropagation();
      endCarry(true);
    },
    { signal, capture: true },
  );

  element.addEventListener(
    "pointerdown",
    (event) => {
      if (event.button !== 0) return;
      const point = pointOf(event);
      if (pointers.size === 0) {
        start = point;
        isDragging = false;
        isSpent = false;
        secondDown = undefined;
      } else {
        endCarry(true);
        secondDown = pointers.size === 1 && !isDragging && !isSpent ? event.timeStamp : undefined;
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
      const isStill = pointers.size === 1 ? distance(point, start) < threshold : distance(point, before) < threshold / 2;
      if (!isDragging && isStill) return;
      const canMove = event.pointerType !== "touch" || isLongPress;
      endLongPress();
      secondDown = undefined;
      if (!isDragging) {
        isCarrying = canMove && pointers.size === 1 && !isSpent && handlers.grab(start, event.pointerType === "touch");
        handlers.drag(true);
      }
      isDragging = true;
      if (isCarrying) {
        pointers.set(event.pointerId, point);
        handlers.carry(point);
        return;
      }
      if (isSpent) return;
      const other = [...pointers].find(([id]) => id !== event.pointerId)?.[1];
      pointers.set(event.pointerId, point);
      if (!other) {
        // Until the browser takes the finger for its scrolling, the map stands still.
        if (event.pointerType === "touch" && handlers.scrollsPage()) return;
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

  // Where one finger scrolls the page, it moves what it has held.
  element.addEventListener("touchmove", (event) => event.cancelable && (isLongPress || isCarrying) && event.preventDefault(), {
    signal,
    passive: false,
  });

  const endPointer = (event: PointerEvent, canBeTap: boolean): void => {
    const point = pointers.get(event.pointerId);
    if (!point || !pointers.delete(event.pointerId)) return;
    const [other] = pointers.values();
    if (other) {
      // Two fingers that came down and went up without a move zoom out.
      if (canBeTap && secondDown !== undefined && event.timeStamp - secondDown < doubleClick.milliseconds)
        handlers.zoom(midpoint(point, other), 0.5, true);
      isSpent = isSpent || secondDown !== undefined;
      secondDown = undefined;
      return;
    }
    if (endLongPress()) return;
    endCarry(!canBeTap);
    if (isDragging) {
      handlers.drag(false);
      return;
    }
    if (!canBeTap || isSpent) return;
    const isDouble = event.timeStamp - lastTap.time < doubleClick.milliseconds && distance(point, lastTap.point) < doubleClick.pixels;
    lastTap = { time: isDouble ? Number.NEGATIVE_INFINITY : event.timeStamp, point };
    if (isDouble) handlers.doubleTap(point);
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
      if (handlers.scrollsPage() && !event.ctrlKey && !event.metaKey) return;
      event.preventDefault();
      const pixelsPerUnit = event.deltaMode === WheelEvent.DOM_DELTA_LINE ? 20 : event.deltaMode === WheelEvent.DOM_DELTA_PAGE ? 300 : 1;
      const pixels = Math.min(Math.max(event.deltaY * pixelsPerUnit, -240), 240);
      // Browsers report a pinch on a touchpad as a wheel event with the control key, in steps smaller than those of a wheel.
      const isPinch = event.ctrlKey && Math.abs(pixels) < smallestNotch;
      handlers.zoom(pointOf(event), 2 ** (-pixels / (isPinch ? 80 : 260)), false);
    },
    { signal, passive: false },
  );

  // One browser family reports a pinch on a touchpad as gesture events, which have a scale since the gesture began.
  let lastScale = 1;
  const onGesture = (event: Event): void => {
    event.preventDefault();
    const { scale = 1 } = event as Event & { readonly scale?: number };
    if (event.type === "gesturestart") lastScale = 1;
    else if (pointers.size === 0) handlers.zoom(pointOf(event as MouseEvent), scale / lastScale, false);
    lastScale = scale;
  };
  for (const type of ["gesturestart", "gesturechange", "gestureend"]) element.addEventListener(type, onGesture, { signal, passive: false });

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

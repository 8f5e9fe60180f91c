import { useEffect, useRef } from "preact/hooks";
import { isLaserOn } from "./lesson-screen-state.ts";

/** A large red ring that follows the pointer, so that a class sees where the teacher points, and what is there. */
export function LaserDot() {
  const dot = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!isLaserOn.value) return;
    const follow = ({ clientX, clientY }: PointerEvent): void => {
      if (dot.current) dot.current.style.translate = `${clientX}px ${clientY}px`;
    };
    window.addEventListener("pointermove", follow);
    return () => window.removeEventListener("pointermove", follow);
  }, [isLaserOn.value]);
  return isLaserOn.value ? <div ref={dot} class="laser" aria-hidden="true" /> : null;
}

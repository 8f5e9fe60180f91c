/** What the reader's system asks of the page, as values that can be watched. */

export interface WatchedValue<Value> {
  readonly current: () => Value;
  /** Calls back at every change; returns the undo. */
  readonly watch: (changed: (value: Value) => void) => () => void;
}

/** A media query as a watched value, for example `(max-width: 40em)`. */
export function mediaQuery(query: string): WatchedValue<boolean> {
  const list = window.matchMedia(query);
  return {
    current: () => list.matches,
    watch: (changed) => {
      const listen = (event: MediaQueryListEvent): void => changed(event.matches);
      list.addEventListener("change", listen);
      return () => list.removeEventListener("change", listen);
    },
  };
}

export const prefersDark = (): WatchedValue<boolean> => mediaQuery("(prefers-color-scheme: dark)");
export const prefersMoreContrast = (): WatchedValue<boolean> => mediaQuery("(prefers-contrast: more)");
export const prefersReducedMotion = (): WatchedValue<boolean> => mediaQuery("(prefers-reduced-motion: reduce)");

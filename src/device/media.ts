/** Media queries, such as the colour scheme of the reader's system, as values that can be watched. */

export interface WatchedValue<Value> {
  readonly current: () => Value;
  /** Calls back at every change. Returns a function that stops watching. */
  readonly watch: (onChange: (value: Value) => void) => () => void;
}

/** Watches a media query, for example `(max-width: 40em)`. */
export function mediaQuery(query: string): WatchedValue<boolean> {
  const list = window.matchMedia(query);
  return {
    current: () => list.matches,
    watch: (onChange) => {
      const listener = (event: MediaQueryListEvent): void => onChange(event.matches);
      list.addEventListener("change", listener);
      return () => list.removeEventListener("change", listener);
    },
  };
}

export const prefersDark = (): WatchedValue<boolean> => mediaQuery("(prefers-color-scheme: dark)");
export const prefersMoreContrast = (): WatchedValue<boolean> => mediaQuery("(prefers-contrast: more)");
export const prefersReducedMotion = (): WatchedValue<boolean> => mediaQuery("(prefers-reduced-motion: reduce)");

import type { Theme } from "../view/view-state.ts";

/** Strokes on a grid of 18 by 18. Icons of a font would differ from system to system. */
const strokes = {
  search: ["M7.5 13a5.5 5.5 0 1 0 0-11 5.5 5.5 0 0 0 0 11Z", "m11.5 11.5 4.5 4.5"],
  plus: ["M3 9h12", "M9 3v12"],
  minus: ["M3 9h12"],
  fit: ["M3 7V3h4", "M11 3h4v4", "M15 11v4h-4", "M7 15H3v-4"],
  selection: ["M9 5.5a3.5 3.5 0 1 0 0 7 3.5 3.5 0 0 0 0-7Z", "M9 1v2.5", "M9 14.5V17", "M1 9h2.5", "M14.5 9H17"],
  reset: ["M4 4v4h4", "M4.5 8a5.5 5.5 0 1 1-.6 4"],
  undo: ["M6 3 2.5 6.5 6 10", "M3 6.5h7a4.5 4.5 0 0 1 0 9H7"],
  close: ["m4 4 10 10", "M14 4 4 14"],
  back: ["m11.5 3-6 6 6 6"],
  forward: ["m6.5 3 6 6-6 6"],
  menu: ["M2 5h14", "M2 9h14", "M2 13h14"],
} as const;

/** A decorative icon on a button; the button has a name of its own. */
export function Icon({ sign }: { readonly sign: keyof typeof strokes }) {
  return (
    <svg class="icon" viewBox="0 0 18 18" aria-hidden="true">
      {strokes[sign].map((path) => (
        <path key={path} d={path} />
      ))}
    </svg>
  );
}

/** A bookmark: filled if the item is in the collection, else empty. */
export function BookmarkSign({ isFull }: { readonly isFull: boolean }) {
  return (
    <svg class="icon" viewBox="0 0 18 18" aria-hidden="true">
      <path class={isFull ? "solid" : undefined} d="M4.5 2.5h9v13L9 11.5l-4.5 4Z" />
    </svg>
  );
}

const filled: Readonly<Record<Theme, string | undefined>> = {
  system: "M9 2.5a6.5 6.5 0 0 1 0 13Z",
  light: undefined,
  dark: "M9 2.5a6.5 6.5 0 1 1 0 13 6.5 6.5 0 0 1 0-13Z",
};

/** A circle for the current theme: half filled for the system's theme, empty for light, full for dark. */
export function ThemeSign({ theme }: { readonly theme: Theme }) {
  return (
    <svg class="icon" viewBox="0 0 18 18" aria-hidden="true">
      <circle cx="9" cy="9" r="6.5" />
      {filled[theme] && <path class="solid" d={filled[theme]} />}
    </svg>
  );
}

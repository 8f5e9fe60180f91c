/** The keys of the keyboard navigation; `keyboard-moves.ts` says where each leads. The canvas needs them before anything can be navigated. */
export const navigationKeys = ["ArrowLeft", "ArrowRight", "ArrowUp", "ArrowDown", "Enter", "Backspace", "Escape"] as const;
export type NavigationKey = (typeof navigationKeys)[number];

/** The layout in which the map stands on the page. */
import type { LayoutName, ViewState } from "./view-state.ts";

/** Returns the layout that is seen: above the matrix the map is too low for a network, and stands by role; elsewhere it is the reader's. */
export const shownLayout = ({ tab, layout }: Pick<ViewState, "tab" | "layout">): LayoutName => (tab === "matrix" ? "by-role" : layout);

/** Tells those who do not see the page what a selection changed. */
import { signal } from "@preact/signals";
import { useEffect, useRef } from "preact/hooks";
import type { TabName } from "../view/view-state.ts";
import { language, tab } from "./current-view.ts";
import { announcement } from "./screen.ts";

/** The view whose name was told when it was selected; none where it is the one that the page opened with. */
export const announcedTab = signal<TabName | undefined>(undefined);

/**
 * Tells which of some sentences a setting changed; what the page opened with is come upon by itself.
 *
 * @param texts always as many; the first is told of a view that was just selected, too
 */
export function useAnnounced(...texts: readonly string[]): void {
  const told = useRef(announcedTab.peek() === tab.peek() ? ["", ...texts.slice(1)] : texts);
  useEffect(() => {
    const changed = texts.filter((text, index) => text && text !== told.current[index]);
    if (changed.length > 0) announcement.value = changed.join(language.peek() === "zh" ? "；" : "; ");
    told.current = texts;
  }, texts);
}

/** Tells an answer, as soon as it is there. */
export function useTold(text: string | undefined): void {
  useEffect(() => {
    if (text) announcement.value = text;
  }, [text]);
}

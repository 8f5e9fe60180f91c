/** Announces to screen readers what a selection or a setting changed. */
import { useEffect, useRef } from "preact/hooks";
import { language, tab } from "./current-view.ts";
import { announcedTab, announcement } from "./screen.ts";

/**
 * Announces the texts that have changed since the last render; on the first render none.
 *
 * @param texts always the same number of them; the first is also announced when its tab has just been selected
 */
export function useAnnouncedChanges(...texts: readonly string[]): void {
  const announced = useRef(announcedTab.peek() === tab.peek() ? ["", ...texts.slice(1)] : texts);
  useEffect(() => {
    const changed = texts.filter((text, index) => text && text !== announced.current[index]);
    if (changed.length > 0) announcement.value = changed.join(language.peek() === "zh" ? "；" : "; ");
    announced.current = texts;
  }, texts);
}

/** Announces a text as soon as there is one, and each time it changes. */
export function useAnnouncement(text: string | undefined): void {
  useEffect(() => {
    if (text) announcement.value = text;
  }, [text]);
}

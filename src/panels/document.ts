/** Keeps what belongs to the document as a whole in step with the view: its language, title and theme. */
import { effect } from "@preact/signals";
import { langOf } from "./link.tsx";
import { graph, language, theme, words } from "./store.ts";
import { nameOfFocus } from "./travel.ts";

/** @returns its undo */
export function followView(): () => void {
  const root = document.documentElement;
  const stops = [
    // On its own: writing the language, even the same, has the browser work out the style of the whole page anew.
    effect(() => {
      root.lang = langOf(language.value);
    }),
    effect(() => {
      const name = nameOfFocus(graph.value);
      document.title = name ? `${name} · ${words.value.title}` : words.value.title;
    }),
    effect(() => {
      if (theme.value === "system") delete root.dataset.theme;
      else root.dataset.theme = theme.value;
    }),
  ];
  return () => {
    for (const stop of stops) stop();
  };
}

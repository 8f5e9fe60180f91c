/** Keeps what belongs to the document as a whole in step with the view: its language, title and theme. */
import { effect } from "@preact/signals";
import { graph, language, theme, words } from "./store.ts";
import { nameOfFocus } from "./travel.ts";

/** @returns its undo */
export function followView(): () => void {
  const root = document.documentElement;
  const stops = [
    effect(() => {
      root.lang = language.value === "zh" ? "zh-Hans" : "en";
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

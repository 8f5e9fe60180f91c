/** Keeps what belongs to the document as a whole in step with the view: its language, title and theme. */
import { effect } from "@preact/signals";
import { announcedTab } from "../../state/announce.ts";
import { language, tab, theme, words } from "../../state/current-view.ts";
import { graph, loading } from "../../state/graph-state.ts";
import { nameOfSelection } from "../../state/navigation.ts";
import { announcement } from "../../state/screen.ts";
import { langOf } from "../../ui/link.tsx";
import type { TabName } from "../../view/view-state.ts";

/** @returns its undo */
export function followView(): () => void {
  const root = document.documentElement;
  const stops = [
    // On its own: writing the language, even the same, has the browser work out the style of the whole page anew.
    effect(() => {
      root.lang = langOf(language.value);
    }),
    effect(() => {
      const name = nameOfSelection(graph.value);
      const view = tab.value === "map" ? undefined : words.value.views[tab.value];
      document.title = [name, view, words.value.title].filter(Boolean).join(" · ");
    }),
    tellViews(),
    effect(() => {
      if (theme.value === "system") delete root.dataset.theme;
      else root.dataset.theme = theme.value;
    }),
  ];
  return () => {
    for (const stop of stops) stop();
  };
}

/** Names the view that is selected; not the one that the page opens with. */
function tellViews(): () => void {
  let before: TabName | undefined;
  return effect(() => {
    const now = tab.value;
    if (loading.value === "graph") return;
    if (before !== undefined && before !== now) {
      announcedTab.value = now;
      announcement.value = words.peek().views[now];
    }
    before = now;
  });
}

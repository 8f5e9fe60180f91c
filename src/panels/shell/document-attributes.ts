/** Keeps the document's language, title and theme in step with the view. */
import { effect } from "@preact/signals-core";
import { langOf } from "../../model/bilingual.ts";
import { language, tab, theme, words } from "../../state/current-view.ts";
import { graph, loading } from "../../state/graph-state.ts";
import { nameOfSelection } from "../../state/navigation.ts";
import { isOwnGraphShown, ownGraphName } from "../../state/own-graph-shown.ts";
import { announcedTab, announcement } from "../../state/screen.ts";
import type { TabName } from "../../view/view-state.ts";

/** @returns its dispose function */
export function syncDocument(): () => void {
  const root = document.documentElement;
  const disposals = [
    // A separate effect, because setting the language, even to the same value, makes the browser recompute the style of the whole page.
    effect(() => {
      root.lang = langOf(language.value);
    }),
    effect(() => {
      const isOwn = isOwnGraphShown.value;
      const name = isOwn ? ownGraphName.value : nameOfSelection(graph.value);
      const tabName = isOwn || tab.value === "map" ? undefined : words.value.views[tab.value];
      document.title = [name, tabName, words.value.title].filter(Boolean).join(" · ");
    }),
    announceTabs(),
    effect(() => {
      if (theme.value === "system") delete root.dataset.theme;
      else root.dataset.theme = theme.value;
    }),
  ];
  return () => {
    for (const dispose of disposals) dispose();
  };
}

/** Announces the tab when it changes; not the one that the page opens with. Returns its dispose function. */
function announceTabs(): () => void {
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

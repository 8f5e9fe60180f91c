import { signal } from "@preact/signals";
import type { ComponentType } from "preact";
import { useEffect } from "preact/hooks";
import { type PaneName, paneNames } from "../view/state.ts";
import { dispatch, hasTexts, loading, pane, words } from "./store.ts";

/** The ways to see the graph; each stands where the map stands. */
export function Views() {
  const w = words.value;
  return (
    <nav class="views" aria-label={w.viewsName}>
      {paneNames.map((name) => (
        <button
          key={name}
          type="button"
          aria-current={pane.value === name ? "true" : undefined}
          onClick={() => dispatch({ type: "show-pane", pane: name })}
        >
          {w.views[name]}
        </button>
      ))}
    </nav>
  );
}

/** Fetched when first asked for: the map does not wait for them. */
const parts: Readonly<Record<Exclude<PaneName, "map">, () => Promise<ComponentType>>> = {
  board: async () => (await import("./panes/board.tsx")).BoardPane,
  table: async () => (await import("./panes/table.tsx")).TablePane,
  programme: async () => (await import("./panes/programme.tsx")).Programme,
};
const fetched = signal<Partial<Record<PaneName, ComponentType>>>({});

async function fetchPart(name: PaneName): Promise<void> {
  if (name === "map" || fetched.value[name]) return;
  const part = await parts[name]();
  fetched.value = { ...fetched.value, [name]: part };
}

/** What stands in the map's place, where that is not the map. */
export function Pane() {
  const w = words.value;
  const name = pane.value;
  useEffect(() => {
    void fetchPart(name);
  }, [name]);
  if (name === "map" || loading.value === "failed") return null;
  const Part = fetched.value[name];
  return (
    <section class="pane" aria-label={w.views[name]}>
      {Part && hasTexts.value ? <Part /> : <p class="texts-note">{w.loadingTexts}</p>}
    </section>
  );
}

import { signal } from "@preact/signals";
import { useEffect, useRef } from "preact/hooks";
import { edgeIdOf } from "../graph/concept-graph.ts";
import type { Found, Hit, Search } from "../graph/search.ts";
import { nodeTypes } from "../model/tables.ts";
import type { Focus } from "../view/state.ts";
import { dispatch, graph, language, loading, view, words } from "./store.ts";
import { TypeMark } from "./type-mark.tsx";

const text = signal("");
const found = signal<Found | undefined>(undefined);
const isOpen = signal(false);
const active = signal(0);

let search: Search | undefined;
let searched: unknown;

/** The index is made when it is first asked for, and again when the statements have come. */
async function find(query: string): Promise<void> {
  const { createSearch } = await import("../graph/search.ts");
  if (!search || searched !== graph.value) {
    search = createSearch(graph.value);
    searched = graph.value;
  }
  if (text.value !== query) return;
  found.value = query.trim() === "" ? undefined : search.find(query);
  active.value = 0;
}

const focusOf = (hit: Hit): Focus => (hit.kind === "node" ? { kind: "node", id: hit.id } : { kind: "edge", id: edgeIdOf(hit.claim) });

/** How near a found node is brought, at least. */
const nearZoom = 2;

/** Opens the entry and flies to the node; the flight replaces the entry's own place in the history, so Back undoes both. */
function choose(hit: Hit): void {
  isOpen.value = false;
  dispatch({ type: "focus", focus: focusOf(hit) });
  const { x, y } = hit.kind === "node" ? hit.node : graph.value.node(hit.claim.from);
  dispatch({ type: "move-camera", camera: { x, y, zoom: Math.max(view.value.camera?.zoom ?? 1, nearZoom) } });
}

/** Spread, because the type of `input` allows the role only beside a `datalist`, which cannot group its options. */
const comboboxRole: object = { role: "combobox" };

/** One box for everything: keyboard first, results by type. */
export function SearchBox() {
  const w = words.value;
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => focusOnSlash(input.current), []);
  useEffect(() => {
    if (text.value) void find(text.value);
  }, [loading.value]);
  const hits = found.value?.groups.flatMap((group) => group.hits) ?? [];
  const isShown = isOpen.value && text.value.trim() !== "";

  const onKeyDown = (event: KeyboardEvent): void => {
    // Enter that commits pinyin in an input method chooses no result.
    if (event.isComposing) return;
    const hit = hits[active.value];
    if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      event.preventDefault();
      isOpen.value = true;
      const step = event.key === "ArrowDown" ? 1 : -1;
      if (hits.length > 0) active.value = (active.value + step + hits.length) % hits.length;
    } else if (event.key === "Enter" && hit) choose(hit);
    else if (event.key === "Escape") {
      if (isShown) isOpen.value = false;
      else text.value = "";
    }
  };

  return (
    <search class="search">
      {/* biome-ignore lint/a11y/useAriaPropsSupportedByRole: the role is combobox, see `comboboxRole` */}
      <input
        ref={input}
        id="search-box"
        type="search"
        {...comboboxRole}
        aria-label={w.search}
        aria-expanded={isShown}
        aria-controls="search-results"
        aria-autocomplete="list"
        aria-activedescendant={isShown && hits.length > 0 ? `hit-${active.value}` : undefined}
        placeholder={w.searchPlaceholder}
        autocomplete="off"
        spellcheck={false}
        value={text.value}
        onInput={(event) => {
          text.value = event.currentTarget.value;
          isOpen.value = true;
          void find(text.value);
        }}
        onFocus={() => {
          isOpen.value = true;
          void find(text.value);
        }}
        onBlur={() => {
          isOpen.value = false;
        }}
        onKeyDown={onKeyDown}
      />
      <p class="visually-hidden" role="status">
        {isShown && found.value ? w.searchFound(found.value.total) : ""}
      </p>
      <Results isShown={isShown} />
    </search>
  );
}

function Results({ isShown }: { readonly isShown: boolean }) {
  const w = words.value;
  const l = language.value;
  const groups = found.value?.groups ?? [];
  let index = 0;
  return (
    // The list stays in the page, so that what the box controls exists; pressing it must not take the focus from the box.
    <div
      id="search-results"
      class="results"
      role="listbox"
      aria-label={w.search}
      hidden={!isShown}
      onMouseDown={(event) => event.preventDefault()}
    >
      {groups.length === 0 && found.value && <p class="nothing">{w.searchNothing(text.value)}</p>}
      {groups.map((group) => {
        const name = group.type === "claim" ? w.claimsGroup : nodeTypes[group.type].plural[l];
        return (
          // biome-ignore lint/a11y/useSemanticElements: a group of options in a listbox is no fieldset
          <div key={group.type} role="group" aria-label={name}>
            <p class="group-name" aria-hidden="true">
              {name}
            </p>
            {group.hits.map((hit) => {
              const place = index++;
              return <Result key={hit.id} hit={hit} place={place} />;
            })}
          </div>
        );
      })}
    </div>
  );
}

function Result({ hit, place }: { readonly hit: Hit; readonly place: number }) {
  const w = words.value;
  const l = language.value;
  const other = l === "en" ? "zh" : "en";
  return (
    // biome-ignore lint/a11y/useFocusableInteractive: the focus stays in the box, which names the active option
    // biome-ignore lint/a11y/useKeyWithClickEvents: the box takes the keys
    <div id={`hit-${place}`} role="option" aria-selected={place === active.value} class="result" onClick={() => choose(hit)}>
      {hit.kind === "node" ? (
        <>
          <TypeMark type={hit.node.type} />
          <span class="result-name">{hit.node.name[l]}</span>{" "}
          <span class="result-other" lang={other === "zh" ? "zh-Hans" : "en"}>
            {hit.heard === undefined ? hit.node.name[other] : w.heardAs(hit.heard)}
          </span>
        </>
      ) : (
        <span class="result-name">{hit.claim.statement[l]}</span>
      )}
    </div>
  );
}

/** `/` goes to the search from anywhere that is not a field. */
function focusOnSlash(box: HTMLInputElement | null): () => void {
  const onKey = (event: KeyboardEvent): void => {
    const isInField = event.target instanceof HTMLElement && event.target.matches("input, textarea, select");
    if (event.key !== "/" || isInField || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    box?.focus();
  };
  document.addEventListener("keydown", onKey);
  return () => document.removeEventListener("keydown", onKey);
}

import { useEffect, useRef } from "preact/hooks";
import { isComposing } from "../../device/composing.ts";
import { language, words } from "../../state/current-view.ts";
import { loading } from "../../state/graph-state.ts";
import { follow } from "../../state/navigation.ts";
import { active, askOption, find, findSelected, found, hits, isOpen, type Option, selectionOf, text } from "../../state/search.ts";
import { hasSearchKey } from "../../state/search-key.ts";
import { searchPlaceholder } from "../../state/texts-of-sources.ts";
import { Icon } from "../../ui/icon.tsx";
import { type FallbackProps, lazy } from "../../ui/lazy.tsx";
import { typedKey } from "../../view/typed-key.ts";
import "./search.css";

/** Selects a result and moves the map to it. The move replaces the new entry of the history, so Back undoes both. */
export function select(hit: Option): void {
  isOpen.value = false;
  follow(selectionOf(hit));
}

/** Passed as a spread, because the type of `input` allows this role only with a `datalist`, which cannot group its options. */
const comboboxRole: object = { role: "combobox" };

/** The search box with its results by type, usable by keyboard alone. */
export function SearchBox() {
  const w = words.value;
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => focusOnSlash(input.current), []);
  useEffect(() => {
    if (text.value) void find(text.value);
  }, [loading.value]);
  const isShown = isOpen.value && text.value.trim() !== "";
  return (
    <search class="search">
      <Icon sign="search" />
      {/* biome-ignore lint/a11y/useAriaPropsSupportedByRole: the role is combobox, see `comboboxRole` */}
      <input
        ref={input}
        id="search-box"
        type="search"
        {...comboboxRole}
        aria-label={w.search}
        aria-expanded={isShown}
        aria-controls="search-list"
        aria-autocomplete="list"
        aria-activedescendant={isShown && hits.value.length > 0 ? `hit-${active.value}` : undefined}
        placeholder={searchPlaceholder.value}
        autocomplete="off"
        spellcheck={false}
        value={text.value}
        onInput={(event) => {
          text.value = event.currentTarget.value;
          isOpen.value = true;
          void find(text.value);
        }}
        onFocus={(event) => {
          event.currentTarget.select();
          isOpen.value = true;
          void find(text.value);
        }}
        onBlur={() => {
          isOpen.value = false;
        }}
        onKeyDown={onKeyDown}
      />
      {/* biome-ignore lint/a11y/noAriaHiddenOnFocusable: a key cap takes no selection */}
      {hasSearchKey.value && <kbd aria-hidden="true">/</kbd>}
      <p class="visually-hidden" role="status">
        {isShown ? describeFound() : ""}
      </p>
      {isOpen.value || results.isLoaded() ? <results.Component isShown={isShown} select={select} /> : <EmptyResults />}
    </search>
  );
}

/** Until the results are loaded: the list that the search box refers to. */
function EmptyResults({ isFailed = false }: Partial<FallbackProps>) {
  const w = words.value;
  return (
    <div id="search-results" class="results" hidden={!isFailed}>
      {isFailed && <p class="nothing">{w.searchMissing}</p>}
      <div id="search-list" role="listbox" aria-label={w.search} />
    </div>
  );
}

/** Loaded when the box is first used. */
const results = lazy(async () => (await import("./search-results.tsx")).SearchResults, EmptyResults);

/** Says how a question was understood, with its answer; else the number of results. */
function describeFound(): string {
  const w = words.value;
  const l = language.value;
  const question = askOption.value;
  if (!question?.isFirst) return found.value ? w.searchFound(found.value.total) : "";
  const { understood, sentence } = question;
  return understood ? `${w.understoodAs}${w.space}${w.labelPrefix(understood[l])}${sentence()}` : sentence();
}

function onKeyDown(event: KeyboardEvent): void {
  // Enter that commits pinyin in an input method selects no result.
  if (isComposing(event)) return;
  if (event.key === "ArrowDown" || event.key === "ArrowUp") {
    event.preventDefault();
    isOpen.value = true;
    const step = event.key === "ArrowDown" ? 1 : -1;
    if (hits.value.length > 0) active.value = (active.value + step + hits.value.length) % hits.value.length;
  } else if (event.key === "Enter" && isOpen.value) void findSelected().then((hit) => hit && select(hit));
  else if (event.key === "Escape") {
    event.preventDefault();
    if (isOpen.value && text.value) isOpen.value = false;
    else text.value = "";
  }
}

/** Makes the key `/` focus the search box, except in a text field. Returns its dispose function. */
function focusOnSlash(box: HTMLInputElement | null): () => void {
  const onKey = (event: KeyboardEvent): void => {
    const isInField = event.target instanceof HTMLElement && event.target.matches("input:not([type=radio]), textarea, select");
    if (!hasSearchKey.value || typedKey(event) !== "/" || isInField || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    box?.focus();
  };
  document.addEventListener("keydown", onKey);
  return () => document.removeEventListener("keydown", onKey);
}

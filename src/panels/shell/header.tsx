import { signal } from "@preact/signals";
import { useEffect, useRef } from "preact/hooks";
import { sizeOf } from "../../graph/collection.ts";
import { langOf } from "../../model/bilingual.ts";
import { nothing } from "../../selection/nothing.ts";
import { language, theme, words } from "../../state/current-view.ts";
import { dispatch } from "../../state/dispatch.ts";
import { collection } from "../../state/own-collection.ts";
import { openSave, openShare } from "../../state/screen.ts";
import { Count } from "../../ui/count.tsx";
import { Icon, ThemeSign } from "../../ui/icon.tsx";
import { otherLanguageOf, SelectionLink } from "../../ui/link.tsx";
import type { Theme } from "../../view/view-state.ts";
import { SearchBox } from "../search/search-box.tsx";
import "./header.css";

const nextTheme: Readonly<Record<Theme, Theme>> = { system: "light", light: "dark", dark: "system" };

/** The header: title, search, links to pages, language and theme. */
export function Header() {
  const w = words.value;
  const otherLanguage = otherLanguageOf(language.value);
  return (
    <header class="header">
      <button type="button" class="skip" onClick={() => document.getElementById("sidebar")?.focus()}>
        {w.skip}
      </button>
      <h1>
        <SelectionLink to={nothing}>{w.title}</SelectionLink>
      </h1>
      <SearchBox />
      <nav aria-label={w.pages}>
        <Pages />
        <button
          type="button"
          lang={langOf(otherLanguage)}
          title={w.languageName}
          onClick={() => dispatch({ type: "set-language", language: otherLanguage })}
        >
          {w.language}
        </button>
        <button
          type="button"
          class="theme"
          aria-label={w.theme[theme.value]}
          title={w.theme[theme.value]}
          onClick={() => dispatch({ type: "set-theme", theme: nextTheme[theme.value] })}
        >
          <ThemeSign theme={theme.value} />
        </button>
      </nav>
    </header>
  );
}

const isMenuOpen = signal(false);

/** Links to pages, in a row; on narrow screens, in a menu. */
function Pages() {
  const w = words.value;
  const size = sizeOf(collection.value);
  const menu = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const leave = (event: Event): void => {
      const isInside = event.target instanceof Node && menu.current?.contains(event.target);
      const isLeaving = event instanceof KeyboardEvent ? event.key === "Escape" : !isInside;
      if (!isLeaving || !isMenuOpen.value) return;
      if (menu.current?.contains(document.activeElement)) menu.current.querySelector("button")?.focus();
      isMenuOpen.value = false;
    };
    document.addEventListener("pointerdown", leave);
    document.addEventListener("keydown", leave);
    return () => {
      document.removeEventListener("pointerdown", leave);
      document.removeEventListener("keydown", leave);
    };
  }, []);
  return (
    <div ref={menu}>
      <button
        type="button"
        class="more"
        aria-label={w.menu}
        aria-expanded={isMenuOpen.value}
        aria-controls="pages"
        onClick={() => {
          isMenuOpen.value = !isMenuOpen.value;
        }}
      >
        <Icon sign="menu" />
      </button>
      <div
        id="pages"
        class={isMenuOpen.value ? "header-pages open" : "header-pages"}
        onClickCapture={() => {
          isMenuOpen.value = false;
        }}
      >
        <SelectionLink to={{ kind: "page", id: "collection" }}>
          {w.collection}
          {size > 0 && (
            <>
              {" "}
              <Count text={w.items(size)} />
            </>
          )}
        </SelectionLink>
        <SelectionLink to={{ kind: "page", id: "about" }}>{w.about}</SelectionLink>
        <SelectionLink to={{ kind: "page", id: "help" }}>{w.help}</SelectionLink>
        <button type="button" onClick={openSave}>
          {w.save}
        </button>
        <button type="button" onClick={openShare}>
          {w.share}
        </button>
      </div>
    </div>
  );
}

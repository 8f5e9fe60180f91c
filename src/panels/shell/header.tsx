import { signal } from "@preact/signals";
import { useEffect, useRef } from "preact/hooks";
import { sizeOf } from "../../graph/collection.ts";
import { words } from "../../state/current-view.ts";
import { collection } from "../../state/own-collection.ts";
import { openSave, openShare } from "../../state/screen.ts";
import { Count } from "../../ui/count.tsx";
import { LanguageButton, ThemeButton } from "../../ui/display-buttons.tsx";
import { Icon } from "../../ui/icon.tsx";
import { SelectionLink, StartLink } from "../../ui/link.tsx";
import { SearchBox } from "../search/search-box.tsx";
import "./header.css";

/** The header: title, search, links to pages, language and theme. */
export function Header() {
  const w = words.value;
  return (
    <header class="header">
      <button type="button" class="skip" onClick={() => document.getElementById("sidebar")?.focus()}>
        {w.skip}
      </button>
      <h1>
        <StartLink />
      </h1>
      <SearchBox />
      <nav aria-label={w.pages}>
        <Pages />
        <LanguageButton />
        <ThemeButton />
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
        <SelectionLink to={{ kind: "page", id: "lessons" }}>{w.lessons}</SelectionLink>
        <a href="#own=graph">{w.ownGraph}</a>
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

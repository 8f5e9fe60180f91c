import type { Theme } from "../view/state.ts";
import { nothing } from "../view/update.ts";
import { FocusLink } from "./link.tsx";
import { SearchBox } from "./search-box.tsx";
import { dispatch, isSaving, language, view, words } from "./store.ts";

const nextTheme: Readonly<Record<Theme, Theme>> = { system: "light", light: "dark", dark: "system" };
const themeMark: Readonly<Record<Theme, string>> = { system: "◐", light: "○", dark: "●" };

/** Title, search, and what concerns the whole page. */
export function Header() {
  const w = words.value;
  const { theme } = view.value;
  const other = language.value === "en" ? "zh" : "en";
  return (
    <header class="masthead">
      <h1>
        <FocusLink to={nothing}>{w.title}</FocusLink>
      </h1>
      <SearchBox />
      <nav class="masthead-tools">
        <FocusLink to={{ kind: "page", id: "about" }}>{w.about}</FocusLink>
        <FocusLink to={{ kind: "page", id: "help" }}>{w.help}</FocusLink>
        <button
          type="button"
          onClick={() => {
            isSaving.value = true;
          }}
        >
          {w.save}
        </button>
        <button type="button" lang={other === "zh" ? "zh-Hans" : "en"} onClick={() => dispatch({ type: "set-language", language: other })}>
          {w.language}
        </button>
        <button
          type="button"
          class="theme"
          aria-label={w.theme[theme]}
          title={w.theme[theme]}
          onClick={() => dispatch({ type: "set-theme", theme: nextTheme[theme] })}
        >
          <span aria-hidden="true">{themeMark[theme]}</span>
        </button>
      </nav>
    </header>
  );
}

import { langOf } from "../model/bilingual.ts";
import { language, theme, words } from "../state/current-view.ts";
import { dispatch } from "../state/dispatch.ts";
import { otherLanguageOf, type Theme } from "../view/view-state.ts";
import { ThemeSign } from "./icon.tsx";

/** The button that switches to the other language, which it names. */
export function LanguageButton() {
  const w = words.value;
  const other = otherLanguageOf(language.value);
  return (
    <button type="button" lang={langOf(other)} title={w.languageName} onClick={() => dispatch({ type: "set-language", language: other })}>
      {w.language}
    </button>
  );
}

const nextTheme: Readonly<Record<Theme, Theme>> = { system: "light", light: "dark", dark: "system" };

/** The button that goes through the themes: of the system, light, dark. */
export function ThemeButton() {
  const name = words.value.theme[theme.value];
  return (
    <button
      type="button"
      class="theme"
      aria-label={name}
      title={name}
      onClick={() => dispatch({ type: "set-theme", theme: nextTheme[theme.value] })}
    >
      <ThemeSign theme={theme.value} />
    </button>
  );
}

import { useEffect } from "preact/hooks";
import { canStore, keepLinksInFrame } from "../../device/framed-page.ts";
import { canFillScreen, toggleFullScreen } from "../../device/full-screen.ts";
import { embedWords } from "../../language/embed.ts";
import { language, words } from "../../state/current-view.ts";
import { share } from "../../state/share.ts";
import "./embed.css";

/** The line below the figure: the link to the whole page at the same view, and what the frame does not do. */
export function EmbedBar() {
  const w = embedWords[language.value];
  useEffect(keepLinksInFrame, []);
  return (
    <nav class="embed-bar" aria-label={w.frame}>
      <a href={share().address} target="_blank" rel="noopener">
        {w.whole}
      </a>
      <span class="hint zoom-hint">{w.zoomHint}</span>
      {!canStore() && <span class="hint">{w.notKept}</span>}
      <span class="spread" />
      {canFillScreen() && (
        <button type="button" onClick={() => toggleFullScreen(document.documentElement)}>
          {words.value.fullScreen}
        </button>
      )}
    </nav>
  );
}

/** The notice of a page whose scripts do not come: opened from disk, or kept by a cache after a release has replaced its files. */
import { escapeAttribute } from "../figure/svg.ts";
import { embedWords } from "../language/embed.ts";
import { pageHead } from "../language/page-head.ts";
import { langOf } from "../model/bilingual.ts";
import type { Language } from "../view/view-state.ts";

/** Why the page does not start; `public/first-view.js` writes it into the root element's `data-start`. */
const reasons = ["file", "failed", "embed"] as const;

/** A link to open instead: from the disk, that to the one file that has everything; in a frame, that to the page. */
function insteadOf(reason: (typeof reasons)[number], language: Language): string {
  if (reason === "file") return ' <a href="./offline.html">offline.html</a>';
  return reason === "embed" ? ` <a href="./" target="_blank">${escapeAttribute(embedWords[language].whole)}</a>` : "";
}

/** Markup for the body, in both languages; none of it shows unless `data-start` is set. */
export const startNotice = (languages: readonly Language[]): string =>
  `<div class="start-notice" role="alert">
${reasons
  .flatMap((reason) =>
    languages.map(
      (language) =>
        `<p class="start-${reason}" lang="${langOf(language)}">${escapeAttribute(pageHead[language].cannotStart[reason])}${insteadOf(reason, language)}</p>`,
    ),
  )
  .join("\n")}
</div>`;

/** Its style, apart from the page's own style sheet, which may be missing as well. */
export const startNoticeStyle = `.start-notice { display: none; }
:root[data-start] .start-notice { display: block; position: relative; z-index: 4; padding: 0.5rem 1rem; border: 2px solid var(--first-link); color: var(--first-text); background: var(--first-paper); font: 1rem/1.5 sans-serif; }
:root[data-start] .start-notice p { margin: 0; }
:root:not([data-start="file"]) .start-file, :root:not([data-start="failed"]) .start-failed, :root:not([data-start="embed"]) .start-embed { display: none; }
`;

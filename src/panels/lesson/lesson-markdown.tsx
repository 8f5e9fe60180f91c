import type { ComponentChildren } from "preact";
import { type Inline, type LessonBlock, readLessonText } from "../../lesson/lesson-text.ts";
import type { Bilingual } from "../../model/bilingual.ts";
import { language } from "../../state/current-view.ts";
import { explore } from "../../state/lesson-player.ts";

/** A text of a lesson, in the language of the page. */
export function LessonMarkdown({ text }: { readonly text: Bilingual }) {
  return <div class="lesson-text">{readLessonText(text[language.value]).map(renderBlock)}</div>;
}

function renderBlock(block: LessonBlock, key: number): ComponentChildren {
  if (block.kind === "paragraph") return <p key={key}>{block.children.map(renderInline)}</p>;
  const items = block.items.map((item, index) => <li key={index}>{item.map(renderItem)}</li>);
  return block.isOrdered ? <ol key={key}>{items}</ol> : <ul key={key}>{items}</ul>;
}

/** A paragraph of a list is its item. */
const renderItem = (block: LessonBlock, key: number): ComponentChildren =>
  block.kind === "paragraph" ? <span key={key}>{block.children.map(renderInline)}</span> : renderBlock(block, key);

function renderInline(inline: Inline, key: number): ComponentChildren {
  if (inline.kind === "text") return inline.text;
  const children = inline.children.map(renderInline);
  if (inline.kind === "emphasis") return <em key={key}>{children}</em>;
  if (inline.kind === "strong") return <strong key={key}>{children}</strong>;
  return (
    <a
      key={key}
      href={`#${inline.view}`}
      onClick={(event) => {
        if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
        event.preventDefault();
        explore(inline.view);
      }}
    >
      {children}
    </a>
  );
}

import type { Finding } from "../../language/findings.ts";
import { lessonTexts } from "../../lesson-file/lesson-texts.ts";
import type { Bilingual } from "../../model/bilingual.ts";
import { hasHan } from "../../model/width.ts";
import type { Dataset } from "../dataset.ts";

interface Text {
  readonly key: string;
  readonly text: Bilingual | undefined;
  /** True where the text may be the same in both languages, as “10 %” is. */
  readonly mayBeSame?: boolean;
}

/** Checks that each text is in its language: Chinese with Han characters, English with none but declared terms, and not the same. */
export function* languages(dataset: Dataset): Iterable<Finding> {
  const check = function* ({ key, text, mayBeSame = false }: Text, terms: readonly string[] = []): Iterable<Finding> {
    if (!text) return;
    const english = terms.reduce((rest, term) => rest.replaceAll(term, ""), text.en);
    const found = english.match(/\p{Script=Han}+/u)?.[0];
    if (found) yield { code: "english-with-han", location: dataset.locationOf(text, "en"), key, found };
    if (mayBeSame) return;
    if (text.en.trim() === text.zh.trim()) yield { code: "text-same", location: dataset.locationOf(text, "zh"), key };
    else if (!hasHan(text.zh)) yield { code: "chinese-without-han", location: dataset.locationOf(text, "zh"), key };
  };
  for (const { entry } of dataset.allNodes) {
    const isSame = entry.name.en.trim() === entry.name.zh.trim();
    const mayBeSame = entry.sameName === true;
    if (mayBeSame && !isSame) yield { code: "name-not-same", location: dataset.locationOf(entry, "sameName"), ...entry.name };
    const texts: Text[] = [
      { key: "name", text: entry.name, mayBeSame },
      { key: "label", text: entry.label, mayBeSame },
      { key: "summary", text: entry.summary },
      { key: "note", text: entry.note },
      { key: "role", text: entry.role },
      { key: "place", text: entry.place },
    ];
    for (const text of texts) yield* check(text, entry.terms);
  }
  for (const { entry } of dataset.allClaims) {
    const texts: Text[] = [
      { key: "statement", text: entry.statement },
      { key: "why", text: entry.why },
      { key: "note", text: entry.note },
      { key: "quantity", text: entry.quantity, mayBeSame: true },
      { key: "by", text: entry.by, mayBeSame: true },
    ];
    for (const text of texts) yield* check(text, entry.terms);
  }
  for (const { content } of dataset.sources) {
    yield* check({ key: "title", text: content.title });
    yield* check({ key: "place", text: content.place });
    for (const key of ["deck", "description", "about", "checked", "notice"] as const) yield* check({ key, text: content[key] });
    for (const text of content.examples ?? []) yield* check({ key: "examples", text });
  }
  for (const { content } of dataset.lessons) for (const text of lessonTexts(content)) yield* check(text, content.terms);
}

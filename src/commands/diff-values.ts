/** Formats values of a graph and their changes, for the report of `npm run diff`. */

import type { FieldChange } from "../curate/graph-diff.ts";
import { diffWords } from "../language/diff.ts";
import type { Bilingual } from "../model/bilingual.ts";
import type { Alias, BuiltSentence, Correction, Locator } from "../model/built.ts";

/** Formats locators as `[line “phrase”]`. */
export const formatLocators = (locators: readonly Pick<Locator, "line" | "phrase">[]): string =>
  locators.map(({ line, phrase }) => `[${line} “${phrase}”]`).join(" ");

/** Formats a change of a field: one line, or one for each language that changed. Of two lists, it gives the items that only one of them has. */
export function formatChange({ field, before, after }: FieldChange, language: keyof Bilingual): readonly string[] {
  const format = (value: unknown): string => formatValue(value, language);
  if (field === "sentences") {
    const [old, now] = [before, after].map((sentences) => countedIn((sentences ?? []) as readonly BuiltSentence[], language));
    return [`${field}: ${old} → ${now}`];
  }
  if (isBilingual(before) && isBilingual(after))
    return (["en", "zh"] as const).flatMap((l) => (before[l] === after[l] ? [] : [`${field} (${l}): ${before[l]} → ${after[l]}`]));
  if (Array.isArray(before) && Array.isArray(after)) {
    const [old, now] = [before, after].map((list: readonly unknown[]) => list.map(format)) as [string[], string[]];
    const [removed, added] = [old.filter((item) => !now.includes(item)), now.filter((item) => !old.includes(item))];
    const isSameSet = removed.length === 0 && added.length === 0;
    return [`${field}: ${joined(isSameSet ? old : removed, language)} → ${joined(isSameSet ? now : added, language)}`];
  }
  return [`${field}: ${format(before)} → ${format(after)}`];
}

const joined = (list: readonly string[], language: keyof Bilingual): string => list.join(", ") || diffWords[language].none;

function formatValue(value: unknown, language: keyof Bilingual): string {
  if (value === undefined) return diffWords[language].none;
  if (typeof value !== "object" || value === null) return String(value);
  if (Array.isArray(value))
    return joined(
      value.map((item) => formatValue(item, language)),
      language,
    );
  if (isBilingual(value)) return `${value.en} / ${value.zh}`;
  if ("heard" in value) {
    const { line, heard, meant } = value as Correction;
    return `[${line} “${heard}” → “${meant}”]`;
  }
  if ("phrase" in value) return formatLocators([value as Locator]);
  if ("lines" in value) {
    const { text, lines } = value as Alias;
    return `“${text}” (${lines.join(", ")})`;
  }
  return JSON.stringify(value);
}

const isBilingual = (value: unknown): value is Bilingual => typeof value === "object" && value !== null && "en" in value && "zh" in value;

function countedIn(sentences: readonly BuiltSentence[], language: keyof Bilingual): string {
  const covered = sentences.filter(({ claims }) => claims.length > 0).length;
  const declared = sentences.filter(({ declared }) => declared !== undefined).length;
  return diffWords[language].sentences(covered, declared, sentences.length - covered - declared);
}

/** Values of a graph in a few words, for an account of what changed. */

import type { FieldChange } from "../curate/graph-diff.ts";
import { diffWords } from "../language/curator-diff.ts";
import type { Bilingual } from "../model/bilingual.ts";
import type { Alias, BuiltSentence, Correction, Locator } from "../model/built.ts";

export const formatLocators = (locators: readonly Pick<Locator, "line" | "phrase">[]): string =>
  locators.map(({ line, phrase }) => `[${line} “${phrase}”]`).join(" ");

/** One line for a field that changed; one for each language where it has two. Of a list, what only one side has. */
export function formatChange({ field, before, after }: FieldChange, language: keyof Bilingual): readonly string[] {
  const tell = (value: unknown): string => formatValue(value, language);
  if (field === "sentences") {
    const [old, now] = [before, after].map((sentences) => countedIn((sentences ?? []) as readonly BuiltSentence[], language));
    return [`${field}: ${old} → ${now}`];
  }
  if (isBilingual(before) && isBilingual(after))
    return (["en", "zh"] as const).flatMap((l) => (before[l] === after[l] ? [] : [`${field} (${l}): ${before[l]} → ${after[l]}`]));
  if (Array.isArray(before) && Array.isArray(after)) {
    const [old, now] = [before, after].map((list: readonly unknown[]) => list.map(tell)) as [string[], string[]];
    const [lost, won] = [old.filter((one) => !now.includes(one)), now.filter((one) => !old.includes(one))];
    const isSameSet = lost.length === 0 && won.length === 0;
    return [`${field}: ${joined(isSameSet ? old : lost, language)} → ${joined(isSameSet ? now : won, language)}`];
  }
  return [`${field}: ${tell(before)} → ${tell(after)}`];
}

const joined = (list: readonly string[], language: keyof Bilingual): string => list.join(", ") || diffWords[language].none;

function formatValue(value: unknown, language: keyof Bilingual): string {
  if (value === undefined) return diffWords[language].none;
  if (typeof value !== "object" || value === null) return String(value);
  if (Array.isArray(value))
    return joined(
      value.map((one) => formatValue(one, language)),
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

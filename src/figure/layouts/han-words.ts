/**
 * Finds the words in Chinese texts from how often characters stand beside each other, so that a line does not break within one. It needs no
 * dictionary, and gives the same on every machine.
 *
 * @see Magistry & Sagot 2012, Unsupervized word segmentation: the case for Mandarin Chinese, for statistics of neighbours
 */

import { hanParticles } from "../../model/han-particles.ts";

/** Tells whether two neighbouring Han characters belong to one word. */
export type IsOneWord = (before: string, after: string) => boolean;

/** Two characters are one word if they stand beside each other so often, and make up at least this share of the places of each. */
const minTimes = 3;
const minShare = 0.07;

/** Learns words from texts. */
export function hanWordsIn(texts: Iterable<string>): IsOneWord {
  const single = new Map<string, number>();
  const pairs = new Map<string, number>();
  const count = (map: Map<string, number>, key: string): void => {
    map.set(key, (map.get(key) ?? 0) + 1);
  };
  for (const text of texts) {
    let before = "";
    for (const character of text) {
      const isHan = han.test(character);
      if (isHan) count(single, character);
      if (isHan && before !== "" && !hanParticles.has(character) && !hanParticles.has(before)) count(pairs, before + character);
      before = isHan ? character : "";
    }
  }
  return (before, after) => {
    const times = pairs.get(before + after) ?? 0;
    if (times < minTimes) return false;
    const share = (character: string): number => times / (single.get(character) ?? times);
    return share(before) * share(after) >= minShare ** 2;
  };
}

const han = /\p{Script=Han}/u;

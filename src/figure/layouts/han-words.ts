/**
 * Finds the words in Chinese texts from how often characters stand beside each other, so that a line does not break within one. It needs no
 * dictionary but a list of common pairs, and gives the same on every machine.
 *
 * @see Magistry & Sagot 2012, Unsupervized word segmentation: the case for Mandarin Chinese, for statistics of neighbours
 */

import { hanParticles } from "../../model/han-particles.ts";
import { commonHanPairs } from "./common-han-pairs.ts";

/** Tells whether two neighbouring Han characters belong to one word; `next` is what follows them. */
export type IsOneWord = (before: string, after: string, next?: string) => boolean;

/** Two characters are one word if they stand beside each other so often, and make up at least this share of the places of each. */
const minTimes = 3;
const minShare = 0.07;
/** So are rare characters with the one that they nearly always stand beside, even a particle, as in 对齐 and 参与. */
const minTimesOfRare = 4;
const minShareOfRare = 0.5;
/** Characters with words of their own on both sides, so many times as close, are not: 智能|安全. */
const closerOnBothSides = 3;
/** Particles that never are a part of a word. */
const loose = /[的了]/u;
/** “性” ends a word, unless it begins one of these. */
const beginsWithSuffix = /^[能质别情格命]/u;

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
      if (isHan && before !== "") count(pairs, before + character);
      before = isHan ? character : "";
    }
  }
  const shareOf = (character: string, times: number): number => times / (single.get(character) ?? times);
  // The closest that a character is to one before it, and to one after it.
  const closestBefore = new Map<string, number>();
  const closestAfter = new Map<string, number>();
  const keepLargest = (map: Map<string, number>, key: string, share: number): void => {
    map.set(key, Math.max(map.get(key) ?? 0, share));
  };
  for (const [pair, times] of pairs) {
    const [first = "", second = ""] = pair;
    keepLargest(closestBefore, second, shareOf(second, times));
    keepLargest(closestAfter, first, shareOf(first, times));
  }
  return (before, after, next = "") => {
    if (after === "性" && han.test(before)) return !beginsWithSuffix.test(next);
    if (commonHanPairs.has(before + after)) return true;
    const times = pairs.get(before + after) ?? 0;
    if (times < minTimes) return false;
    const [first, second] = [shareOf(before, times), shareOf(after, times)];
    const isRare = times >= minTimesOfRare && Math.max(first, second) >= minShareOfRare && !loose.test(before + after);
    if (hanParticles.has(before) || hanParticles.has(after)) return isRare;
    const isApart =
      (closestBefore.get(before) ?? 0) > closerOnBothSides * first && (closestAfter.get(after) ?? 0) > closerOnBothSides * second;
    return !isApart && (isRare || first * second >= minShare ** 2);
  };
}

const han = /\p{Script=Han}/u;

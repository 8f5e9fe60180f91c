import { pinyin } from "pinyin-pro";
import type { BuiltNode } from "../model/built.ts";
import { speakerTypes } from "./relation-roles.ts";

/**
 * Gives, for each syllable of the speakers' Chinese names, the common characters that are read so, which input methods mix up. Common are
 * those of the first level of GB 2312, and the characters of the names.
 */
export function homophonesOf(nodes: readonly BuiltNode[]): Readonly<Record<string, string>> {
  const people = nodes.filter(({ type, name }) => speakerTypes().includes(type) && /^\p{Script=Han}{2,4}$/u.test(name.zh));
  const wanted = new Set(people.flatMap((node) => node.pinyin.split(" ")));
  const inNames = people.flatMap(({ name }) => [...name.zh]);
  const found: Record<string, string> = {};
  for (const character of [...new Set([...commonHan(), ...inNames])].sort())
    for (const reading of pinyin(character, { toneType: "none", v: true, type: "array", multiple: true }))
      if (wanted.has(reading) && !found[reading]?.includes(character)) found[reading] = (found[reading] ?? "") + character;
  return found;
}

/** The 3,755 characters of the first level of GB 2312: rows 16 to 55. */
function commonHan(): readonly string[] {
  const [firstRow, lastRow, cells] = [0xb0, 0xd7, 94];
  const decoder = new TextDecoder("gb2312");
  const found: string[] = [];
  for (let row = firstRow; row <= lastRow; row += 1)
    for (let cell = 0; cell < cells; cell += 1) {
      const text = decoder.decode(Uint8Array.of(row, 0xa1 + cell));
      if (/^\p{Script=Han}$/u.test(text)) found.push(text);
    }
  return found;
}

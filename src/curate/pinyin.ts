import { pinyin } from "pinyin-pro";
import type { Bilingual } from "../model/bilingual.ts";
import type { NodeType } from "../model/node-types.ts";
import { speakerTypes } from "./relation-roles.ts";

/**
 * How a Chinese name and label are read, for the search: syllables without tones, apart by spaces; ü is written v. What is not Chinese
 * is left out. A person's surname is read as a surname (曾 is zeng).
 */
export function pinyinOf(type: NodeType, name: Bilingual, label: Bilingual): string {
  const surname = speakerTypes().includes(type) ? "head" : "off";
  const read = (text: string): string => pinyin(text, { toneType: "none", nonZh: "removed", v: true, surname });
  const ofName = read(name.zh);
  const ofLabel = read(label.zh);
  return ` ${ofName} `.includes(` ${ofLabel} `) || ofLabel === "" ? ofName : `${ofName} ${ofLabel}`;
}

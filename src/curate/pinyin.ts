import { pinyin } from "pinyin-pro";
import type { Bilingual } from "../model/bilingual.ts";
import type { NodeType } from "../model/node-types.ts";
import { speakerTypes } from "./relation-roles.ts";

/**
 * Gives the pinyin of a Chinese name and label, for the search: syllables without tones, separated by spaces; ü is written v. Other
 * characters are left out. A person's surname is read as a surname (曾 is zeng).
 */
export function pinyinOf(type: NodeType, name: Bilingual, label: Bilingual): string {
  const surname = speakerTypes().includes(type) ? "head" : "off";
  const read = (text: string): string => pinyin(text, { toneType: "none", nonZh: "removed", v: true, surname });
  const ofName = read(name.zh);
  const ofLabel = read(label.zh);
  return ` ${ofName} `.includes(` ${ofLabel} `) || ofLabel === "" ? ofName : `${ofName} ${ofLabel}`;
}

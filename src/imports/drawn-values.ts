/** Places, sizes and colours as tools write them. */
import type { Drawn } from "./imported-graph.ts";

/** A number, if the text is one. */
export function finiteNumber(text: string | undefined): number | undefined {
  if (text === undefined || text.trim() === "") return undefined;
  const value = Number(text);
  return Number.isFinite(value) ? value : undefined;
}

/** `#rrggbb` from three parts of 0 to 255; undefined if one is none. */
export function colorOf(red: string | undefined, green: string | undefined, blue: string | undefined): string | undefined {
  const parts = [red, green, blue].map(finiteNumber);
  if (!parts.every((part) => part !== undefined && part >= 0 && part <= 255)) return undefined;
  return `#${parts
    .map((part) =>
      Math.round(part as number)
        .toString(16)
        .padStart(2, "0"),
    )
    .join("")}`;
}

/** `#rrggbb` from a text of CSS that is one of its plain forms; undefined for all others. */
export function colorOfText(text: string): string | undefined {
  const written = text.trim().toLowerCase();
  if (/^#[\da-f]{6}(?:[\da-f]{2})?$/.test(written)) return written.slice(0, 7);
  if (/^#[\da-f]{3}$/.test(written)) return `#${[...written.slice(1)].map((digit) => digit + digit).join("")}`;
  const parts = /^rgba?\(\s*(\d+)[\s,]+(\d+)[\s,]+(\d+)/.exec(written);
  return parts ? colorOf(parts[1], parts[2], parts[3]) : undefined;
}

/** Leaves out what is undefined. */
export const drawnOf = (parts: { readonly [Key in keyof Drawn]: Drawn[Key] | undefined }): Drawn =>
  Object.fromEntries(Object.entries(parts).filter(([, value]) => value !== undefined));

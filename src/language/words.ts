import type { Bilingual } from "../model/bilingual.ts";

/** The same shape with any words in it: what a dictionary in another language has to have. */
export type Words<Of> = Of extends string
  ? string
  : Of extends readonly (infer Item)[]
    ? readonly Words<Item>[]
    : Of extends (...given: infer Given) => string
      ? (...given: Given) => string
      : { readonly [Key in keyof Of]: Words<Of[Key]> };

/** The words of one topic in every language. */
export type Topic<English> = Readonly<Record<keyof Bilingual, Words<English>>>;

/** The words for addresses and for the setting that says where the site is published. */
import type { Bilingual } from "../model/bilingual.ts";
import { isWholeAddress } from "../model/site.ts";
import { addresses as en } from "./en/addresses.ts";
import { addresses as zh } from "./zh/addresses.ts";

export const addressWords = { en, zh };

/** An address as a text prints it: whole as it is, else its part from `#` on with a note that the site's address is not set. */
export const printedAddress = (address: string, language: keyof Bilingual): string =>
  isWholeAddress(address) ? address : addressWords[language].part(address);

/** Countries and regions of institutions. */
import type { Bilingual } from "./bilingual.ts";

interface RegionEntry {
  readonly name: Bilingual;
  /** ISO 3166-1, two letters. */
  readonly countries: readonly string[];
}

/** The code that the data has for a body of several countries. */
export const international = "INT";

/**
 * Regions of the United Nations' M49, with the Americas as two. A test finds a region for each country of the data.
 *
 * @see https://unstats.un.org/unsd/methodology/m49/
 */
export const regions: Readonly<Record<string, RegionEntry>> = {
  asia: {
    name: { en: "Asia", zh: "亚洲" },
    countries: "AE CN HK ID IL IN JP KR KZ MO MY PH PK QA SA SG TH TR TW VN".split(" "),
  },
  europe: {
    name: { en: "Europe", zh: "欧洲" },
    countries: "AT BE CH CZ DE DK EE ES FI FR GB GR HU IE IT LU NL NO PL PT RO RU SE UA".split(" "),
  },
  "north-america": { name: { en: "North America", zh: "北美" }, countries: ["CA", "US"] },
  "latin-america": { name: { en: "Latin America", zh: "拉丁美洲" }, countries: ["AR", "BR", "CL", "CO", "MX", "PE"] },
  africa: { name: { en: "Africa", zh: "非洲" }, countries: ["EG", "ET", "GH", "KE", "MA", "NG", "RW", "ZA"] },
  oceania: { name: { en: "Oceania", zh: "大洋洲" }, countries: ["AU", "NZ"] },
  international: { name: { en: "International", zh: "国际" }, countries: [international] },
};

const displayNames = {
  en: new Intl.DisplayNames("en", { type: "region", fallback: "code" }),
  zh: new Intl.DisplayNames("zh-Hans", { type: "region", fallback: "code" }),
};

/** The name of a country in both languages; "International" for a body of several countries. Any other text is returned as it is. */
export function countryName(code: string): Bilingual {
  if (code === international) return regions.international?.name ?? { en: code, zh: code };
  const inLanguage = (l: keyof Bilingual): string => (/^[A-Z]{2}$/.test(code) ? (displayNames[l].of(code) ?? code) : code);
  return { en: inLanguage("en"), zh: inLanguage("zh") };
}

/** Words for addresses: how one is printed, and what is wrong with the setting that says where the site is published. */
import type { Bilingual } from "../model/bilingual.ts";
import { isWholeAddress, type SiteFault } from "../model/site.ts";

const notSet: Bilingual = { en: "site address not set", zh: "未设置网站地址" };

/** An address as a text prints it. Where the site's address is not set, what there is of it is followed by a note that says so. */
export function printedAddress(address: string, language: keyof Bilingual): string {
  if (isWholeAddress(address)) return address;
  const note = language === "zh" ? `（${notSet.zh}）` : `(${notSet.en})`;
  if (address === "#") return note;
  return language === "zh" ? `${address}${note}` : `${address} ${note}`;
}

/** Where the site's address can be set, the first that is set counts. */
export type SiteSetting = "SITE_URL" | "homepage" | "VITE_ADDRESS";

export interface SiteProblem {
  readonly setting: SiteSetting;
  /** The value as written. */
  readonly value: string;
  readonly fault: SiteFault;
  readonly suggestion?: string;
}

const nameOf: Readonly<Record<SiteSetting, Bilingual>> = {
  SITE_URL: { en: "The variable SITE_URL", zh: "环境变量SITE_URL" },
  homepage: { en: "“homepage” in package.json", zh: "package.json中的“homepage”" },
  VITE_ADDRESS: { en: "The variable VITE_ADDRESS", zh: "环境变量VITE_ADDRESS" },
};

const faults: Readonly<Record<SiteFault, Bilingual>> = {
  "not-absolute": { en: "is not an absolute web address", zh: "不是完整的网址" },
  "has-fragment": { en: "has a “#”, which the page needs for its views", zh: "含有“#”，而“#”之后的部分由页面使用" },
  "has-credentials": { en: "has a user name or a password in it", zh: "含有用户名或密码" },
};

/** States what is wrong with the setting, and what to write instead. */
export function siteProblemSentence({ setting, value, fault, suggestion }: SiteProblem): Bilingual {
  const example = suggestion ?? "https://example.org/map/";
  return {
    en: `${nameOf[setting].en} ${faults[fault].en}: “${value}”. ${suggestion ? "Write" : "Write one such as"} ${example}`,
    zh: `${nameOf[setting].zh}${faults[fault].zh}：“${value}”。${suggestion ? "请写成：" : "请写成完整的网址，例如："}${example}`,
  };
}

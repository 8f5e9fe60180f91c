import type { SiteProblem } from "../../model/site.ts";
import type { addresses as en } from "../en/addresses.ts";
import type { Words } from "../words.ts";

const settings: Readonly<Record<SiteProblem["setting"], string>> = {
  SITE_URL: "环境变量SITE_URL",
  homepage: "package.json中的“homepage”",
  VITE_ADDRESS: "环境变量VITE_ADDRESS",
};

const faults: Readonly<Record<SiteProblem["fault"], string>> = {
  "not-absolute": "不是完整的网址",
  "has-fragment": "含有“#”，而“#”之后的部分供页面使用",
  "has-credentials": "含有用户名或密码",
};

/** The words for addresses and for the setting that says where the site is published, in Chinese. */
export const addresses: Words<typeof en> = {
  part: (part) => (part === "#" ? "（未设置网站地址）" : `${part}（未设置网站地址）`),
  problem: ({ setting, value, fault, suggestion }) =>
    `${settings[setting]}${faults[fault]}：“${value}”。${suggestion ? `请写成：${suggestion}` : "请写成完整的网址，例如：https://example.org/map/"}`,
};

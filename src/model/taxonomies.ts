/** Names of the external taxonomies that the data is compared with; the data has their English names. */
import type { Bilingual } from "./bilingual.ts";

const namesInChinese: Readonly<Record<string, string>> = {
  "MIT AI Risk Repository": "MIT人工智能风险库",
  "International Scientific Report on the Safety of Advanced AI (interim)": "《先进人工智能安全国际科学报告》（中期）",
  "UN HLAB-AI interim report: institutional functions": "联合国高级别人工智能咨询机构中期报告：机构职能",
};

/** The name of a taxonomy in both languages; an unknown one keeps its English name in both. */
export const taxonomyName = (name: string): Bilingual => ({
  en: name,
  zh: (Object.hasOwn(namesInChinese, name) && namesInChinese[name]) || name,
});

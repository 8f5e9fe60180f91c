import type { FindingWords, ShapeFacts } from "../finding-facts.ts";
import { didYouMean, listed } from "./grammar.ts";

const kinds: Readonly<Record<string, string>> = {
  string: "文字",
  number: "数字",
  boolean: "true 或 false",
  array: "列表",
  object: "一组字段",
  null: "空",
};

/** Findings on the form of a file: YAML, keys, values, lengths, in Chinese. */
export const shapeFindings: FindingWords<ShapeFacts> = {
  "folder-missing": ({ folder }) => `${folder} 中没有文件，至少需要一个。`,
  "file-empty": () => "文件为空。请按 docs/data.md 填写，或删除文件。",
  "yaml-syntax": ({ detail }) => `不是合法的 YAML：${detail}`,
  "yaml-tab": () => "YAML 不能用制表符缩进，请改用两个空格。",
  "yaml-key-twice": ({ key, first }) => `“${key}”写了两次，第一次在第 ${first.line} 行。请只留一处。`,
  "yaml-alias": () => "此处不使用锚点和别名（& 与 *），请把值写全。",
  "key-unknown": ({ key, nearest, known }) => `此处没有“${key}”这一字段。${didYouMean(nearest) || `可用的有：${listed(known)}。`}`,
  "comma-in-braces": ({ key }) => `{ } 之内的逗号会截断文字，“${key}”因此被当作字段。请给整段文字加引号。`,
  "value-missing": ({ key }) => `缺少“${key}”。`,
  "value-type": ({ key, expected, found }) =>
    `“${key}”应为${kinds[expected] ?? expected}，现为${kinds[found] ?? found}。${expected === "string" && (found === "number" || found === "boolean") ? "请加引号。" : ""}`,
  "value-unlisted": ({ key, value, nearest, options }) => `“${key}”不能是“${value}”。${didYouMean(nearest)}可用的有：${listed(options)}。`,
  "point-shape": () => "发言段的起点应为行号，或 { line, phrase }。",
  "text-long": ({ key, length, limit }) => `“${key}”有 ${length} 个字符，最多 ${limit} 个。请缩短。`,
  "text-short": ({ key, length, limit }) => `“${key}”只有 ${length} 个字符，至少需要 ${limit} 个。`,
  "text-control": ({ key }) => `“${key}”中有控制字符或换行。请写成一行纯文本。`,
  "label-wide": ({ length, limit }) => `标签宽 ${length}（每个汉字计 2），最多 ${limit}（32 个拉丁字母或 16 个汉字）。`,
  "id-form": ({ value }) => `“${value}”不是合法的 id：只能用小写字母、数字和单个连字符，如“loss-of-control”。`,
  "claim-id-form": ({ value }) => `“${value}”不是合法的主张 id：应为 <场次>-<两位数字>，如“first-keynote-01”。`,
  "line-form": ({ value }) => `“${value}”不是行号：行号是从 1 开始的整数。`,
  "date-form": ({ value }) => `“${value}”不是日期：应写作 2024、"2024-12" 或 "2024-12-31"。`,
  "url-form": ({ value }) => `“${value}”不是网址：应以 https:// 或 http:// 开头。`,
  "identifier-form": ({ key, value }) => `“${value}”不符合 ${key} 标识符的格式。请按原出处填写，或删除。`,
  "country-form": ({ value }) => `“${value}”不是国家代码：应为两个大写字母（ISO 3166）或 INT。`,
  "sha256-form": ({ value }) => `“${value}”不是 SHA-256 校验和：应为 64 位十六进制数。`,
  "minutes-form": ({ value }) => `“${value}”不是有效的分钟数：应为1至240的整数。`,
};

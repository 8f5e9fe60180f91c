/** What the gate says of a file's form: YAML, keys, values, lengths. */
import type { FileLocation } from "./finding.ts";
import { didYouMean, error, listed } from "./finding.ts";

interface Key {
  readonly key: string;
}
interface Length extends Key {
  readonly length: number;
  readonly limit: number;
}

export const shapeFindings = {
  "folder-missing": error<{ folder: string }>({
    en: ({ folder }) => `There is no file in ${folder}; the graph needs at least one.`,
    zh: ({ folder }) => `${folder} 中没有文件，图谱至少需要一个。`,
  }),
  "file-empty": error({
    en: () => "The file is empty. Write what docs/data.md shows, or remove it.",
    zh: () => "文件为空。请按 docs/data.md 填写，或将其删除。",
  }),
  "yaml-syntax": error<{ detail: string }>({
    en: ({ detail }) => `This is not YAML: ${detail}`,
    zh: ({ detail }) => `不是合法的 YAML：${detail}`,
  }),
  "yaml-tab": error({
    en: () => "A tab cannot indent YAML. Use two spaces.",
    zh: () => "YAML 不能用制表符缩进，请改用两个空格。",
  }),
  "yaml-key-twice": error<Key & { first: FileLocation }>({
    en: ({ key, first }) => `“${key}” is written twice; the first stands on line ${first.line}. Keep one.`,
    zh: ({ key, first }) => `“${key}”写了两次，第一次在第 ${first.line} 行。请只留一处。`,
  }),
  "yaml-alias": error({
    en: () => "Anchors and aliases (& and *) are not used here. Write the value out.",
    zh: () => "此处不使用锚点和别名（& 与 *），请把值写全。",
  }),
  "key-unknown": error<Key & { nearest: string | undefined; known: readonly string[] }>({
    en: ({ key, nearest, known }) => `“${key}” is no field here.${didYouMean(nearest).en || ` Known: ${known.join(", ")}.`}`,
    zh: ({ key, nearest, known }) => `此处没有“${key}”这一字段。${didYouMean(nearest).zh || `可用的有：${known.join("、")}。`}`,
  }),
  "comma-in-braces": error<Key>({
    en: ({ key }) => `A comma ends a text inside { }, so “${key}” was read as a field. Put the whole text in quotes.`,
    zh: ({ key }) => `在 { } 之内，逗号会截断文字，“${key}”因此被当作字段。请给整段文字加引号。`,
  }),
  "value-missing": error<Key>({
    en: ({ key }) => `“${key}” is missing.`,
    zh: ({ key }) => `缺少“${key}”。`,
  }),
  "value-type": error<Key & { expected: string; found: string }>({
    en: ({ key, expected, found }) => `“${key}” must be ${kinds[expected]?.en ?? expected}, but is ${kinds[found]?.en ?? found}.`,
    zh: ({ key, expected, found }) => `“${key}”应为${kinds[expected]?.zh ?? expected}，却是${kinds[found]?.zh ?? found}。`,
  }),
  "value-unlisted": error<Key & { value: string; nearest: string | undefined; options: readonly string[] }>({
    en: ({ key, value, nearest, options }) => `“${value}” is no ${key}.${didYouMean(nearest).en} It can be ${listed(options).en}.`,
    zh: ({ key, value, nearest, options }) => `“${key}”不能取“${value}”。${didYouMean(nearest).zh}可取：${listed(options).zh}。`,
  }),
  "point-shape": error({
    en: () => "A turn begins at a line number, or at { line, phrase }.",
    zh: () => "发言的起点应为行号，或 { line, phrase }。",
  }),
  "text-long": error<Length>({
    en: ({ key, length, limit }) => `“${key}” has ${length} characters; at most ${limit} are allowed. Shorten it.`,
    zh: ({ key, length, limit }) => `“${key}”有 ${length} 个字符，最多 ${limit} 个。请缩短。`,
  }),
  "text-short": error<Length>({
    en: ({ key, length, limit }) => `“${key}” has ${length} characters; at least ${limit} are needed.`,
    zh: ({ key, length, limit }) => `“${key}”只有 ${length} 个字符，至少需要 ${limit} 个。`,
  }),
  "text-control": error<Key>({
    en: ({ key }) => `“${key}” has a control character or a line break in it. Write it as one plain line.`,
    zh: ({ key }) => `“${key}”中有控制字符或换行。请写成一行普通文字。`,
  }),
  "label-wide": error<Length>({
    en: ({ length, limit }) => `The label is ${length} wide, counting a Han character as 2; at most ${limit} fit (24 Latin, 12 Chinese).`,
    zh: ({ length, limit }) => `标签宽 ${length}（每个汉字计 2），最多 ${limit}（24 个拉丁字母或 12 个汉字）。`,
  }),
  "id-form": error<Key & { value: string }>({
    en: ({ value }) => `“${value}” is no id: small letters, digits and single hyphens only, as in “loss-of-control”.`,
    zh: ({ value }) => `“${value}”不是合法的 id：只能用小写字母、数字和单个连字符，如“loss-of-control”。`,
  }),
  "claim-id-form": error<Key & { value: string }>({
    en: ({ value }) => `“${value}” is no claim id: write <talk>-<nn>, as in “first-keynote-01”.`,
    zh: ({ value }) => `“${value}”不是合法的论断 id：应为 <场次>-<两位数字>，如“first-keynote-01”。`,
  }),
  "line-form": error<Key & { value: string }>({
    en: ({ value }) => `“${value}” is no line number: lines are whole numbers from 1.`,
    zh: ({ value }) => `“${value}”不是行号：行号是从 1 起的整数。`,
  }),
  "date-form": error<Key & { value: string }>({
    en: ({ value }) => `“${value}” is no date: write 2024, "2024-07" or "2024-07-05".`,
    zh: ({ value }) => `“${value}”不是日期：应写作 2024、"2024-07" 或 "2024-07-05"。`,
  }),
  "url-form": error<Key & { value: string }>({
    en: ({ value }) => `“${value}” is no web address: it begins with https:// or http://.`,
    zh: ({ value }) => `“${value}”不是网址：应以 https:// 或 http:// 开头。`,
  }),
  "identifier-form": error<Key & { value: string }>({
    en: ({ key, value }) => `“${value}” does not have the form of a ${key} identifier. Copy it from the source, or leave it out.`,
    zh: ({ key, value }) => `“${value}”不符合 ${key} 标识符的格式。请照原处抄录，或不写。`,
  }),
  "country-form": error<Key & { value: string }>({
    en: ({ value }) => `“${value}” is no country code: two capital letters (ISO 3166), or INT.`,
    zh: ({ value }) => `“${value}”不是国家代码：应为两个大写字母（ISO 3166）或 INT。`,
  }),
  "sha256-form": error<Key & { value: string }>({
    en: ({ value }) => `“${value}” is no SHA-256 sum: 64 hexadecimal digits.`,
    zh: ({ value }) => `“${value}”不是 SHA-256 校验和：应为 64 位十六进制数。`,
  }),
};

const kinds: Readonly<Record<string, { en: string; zh: string }>> = {
  string: { en: "a text (put it in quotes)", zh: "文字（请加引号）" },
  number: { en: "a number", zh: "数字" },
  boolean: { en: "true or false", zh: "true 或 false" },
  array: { en: "a list", zh: "列表" },
  object: { en: "a set of fields", zh: "一组字段" },
  null: { en: "empty", zh: "空" },
};

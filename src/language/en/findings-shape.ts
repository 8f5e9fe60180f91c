import type { FindingWords, ShapeFacts } from "../finding-facts.ts";
import { didYouMean, listed } from "./grammar.ts";

const kinds: Readonly<Record<string, string>> = {
  string: "text",
  number: "a number",
  boolean: "true or false",
  array: "a list",
  object: "a set of fields",
  null: "empty",
};

/** Findings on the form of a file: YAML, keys, values, lengths, in English. */
export const shapeFindings: FindingWords<ShapeFacts> = {
  "folder-missing": ({ folder }) => `There is no file in ${folder}; the graph needs at least one.`,
  "file-empty": () => "The file is empty. Fill it as docs/data.md shows, or remove it.",
  "yaml-syntax": ({ detail }) => `This is not valid YAML: ${detail}`,
  "yaml-tab": () => "A tab cannot indent YAML. Use two spaces.",
  "yaml-key-twice": ({ key, first }) => `“${key}” is given twice, first on line ${first.line}. Keep one.`,
  "yaml-alias": () => "Anchors and aliases (& and *) are not used here. Write the value out.",
  "key-unknown": ({ key, nearest, known }) => `Unknown field “${key}”.${didYouMean(nearest) || ` Use one of: ${known.join(", ")}.`}`,
  "comma-in-braces": ({ key }) => `Inside { } a comma ends the text, so “${key}” was read as a field. Put the whole text in quotes.`,
  "value-missing": ({ key }) => `“${key}” is missing.`,
  "value-type": ({ key, expected, found }) =>
    `“${key}” must be ${kinds[expected] ?? expected}, but is ${kinds[found] ?? found}.${expected === "string" && (found === "number" || found === "boolean") ? " Put it in quotes." : ""}`,
  "value-unlisted": ({ key, value, nearest, options }) =>
    `“${value}” is not a valid ${key}.${didYouMean(nearest)} It can be ${listed(options)}.`,
  "point-shape": () => "A turn begins at a line number, or at { line, phrase }.",
  "text-long": ({ key, length, limit }) => `“${key}” has ${length} characters; the maximum is ${limit}. Shorten it.`,
  "text-short": ({ key, length, limit }) => `“${key}” has ${length} characters; the minimum is ${limit}.`,
  "text-control": ({ key }) => `“${key}” contains a control character or a line break. Write it on one line.`,
  "label-wide": ({ length, limit }) =>
    `The label has width ${length}, counting a Han character as 2; the maximum is ${limit} (32 Latin or 16 Chinese characters).`,
  "id-form": ({ value }) =>
    `“${value}” is not a valid id: use only lower-case letters, digits and single hyphens, as in “loss-of-control”.`,
  "claim-id-form": ({ value }) => `“${value}” is not a valid claim id: write <talk>-<nn>, as in “first-keynote-01”.`,
  "line-form": ({ value }) => `“${value}” is not a line number: use a whole number from 1.`,
  "date-form": ({ value }) => `“${value}” is not a valid date: write 2024, "2024-12" or "2024-12-31".`,
  "url-form": ({ value }) => `“${value}” is not a web address: it must begin with https:// or http://.`,
  "identifier-form": ({ key, value }) => `“${value}” is not a valid ${key} identifier. Copy it from the source, or leave it out.`,
  "country-form": ({ value }) => `“${value}” is not a country code: use two capital letters (ISO 3166), or INT.`,
  "sha256-form": ({ value }) => `“${value}” is not a SHA-256 checksum: it has 64 hexadecimal digits.`,
  "minutes-form": ({ value }) => `“${value}” is not a number of minutes: use a whole number from 1 to 240.`,
};

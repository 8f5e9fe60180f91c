import type { FindingWords, ShapeFacts } from "../finding-facts.ts";
import { didYouMean, listed } from "./grammar.ts";

const kinds: Readonly<Record<string, string>> = {
  string: "a text (put it in quotes)",
  number: "a number",
  boolean: "true or false",
  array: "a list",
  object: "a set of fields",
  null: "empty",
};

/** Findings on the form of a file: YAML, keys, values, lengths, in English. */
export const shapeFindings: FindingWords<ShapeFacts> = {
  "folder-missing": ({ folder }) => `There is no file in ${folder}; the graph needs at least one.`,
  "file-empty": () => "The file is empty. Write what docs/data.md shows, or remove it.",
  "yaml-syntax": ({ detail }) => `This is not YAML: ${detail}`,
  "yaml-tab": () => "A tab cannot indent YAML. Use two spaces.",
  "yaml-key-twice": ({ key, first }) => `“${key}” is written twice; the first stands on line ${first.line}. Keep one.`,
  "yaml-alias": () => "Anchors and aliases (& and *) are not used here. Write the value out.",
  "key-unknown": ({ key, nearest, known }) => `“${key}” is no field here.${didYouMean(nearest) || ` Known: ${known.join(", ")}.`}`,
  "comma-in-braces": ({ key }) => `A comma ends a text inside { }, so “${key}” was read as a field. Put the whole text in quotes.`,
  "value-missing": ({ key }) => `“${key}” is missing.`,
  "value-type": ({ key, expected, found }) => `“${key}” must be ${kinds[expected] ?? expected}, but is ${kinds[found] ?? found}.`,
  "value-unlisted": ({ key, value, nearest, options }) => `“${value}” is no ${key}.${didYouMean(nearest)} It can be ${listed(options)}.`,
  "point-shape": () => "A turn begins at a line number, or at { line, phrase }.",
  "text-long": ({ key, length, limit }) => `“${key}” has ${length} characters; at most ${limit} are allowed. Shorten it.`,
  "text-short": ({ key, length, limit }) => `“${key}” has ${length} characters; at least ${limit} are needed.`,
  "text-control": ({ key }) => `“${key}” has a control character or a line break in it. Write it as one plain line.`,
  "label-wide": ({ length, limit }) =>
    `The label is ${length} wide, counting a Han character as 2; at most ${limit} fit (24 Latin, 12 Chinese).`,
  "id-form": ({ value }) => `“${value}” is no id: small letters, digits and single hyphens only, as in “loss-of-control”.`,
  "claim-id-form": ({ value }) => `“${value}” is no claim id: write <talk>-<nn>, as in “first-keynote-01”.`,
  "line-form": ({ value }) => `“${value}” is no line number: lines are whole numbers from 1.`,
  "date-form": ({ value }) => `“${value}” is no date: write 2024, "2024-12" or "2024-12-31".`,
  "url-form": ({ value }) => `“${value}” is no web address: it begins with https:// or http://.`,
  "identifier-form": ({ key, value }) =>
    `“${value}” does not have the form of a ${key} identifier. Copy it from the source, or leave it out.`,
  "country-form": ({ value }) => `“${value}” is no country code: two capital letters (ISO 3166), or INT.`,
  "sha256-form": ({ value }) => `“${value}” is no SHA-256 sum: 64 hexadecimal digits.`,
};

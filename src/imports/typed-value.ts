/** Texts of a file as values of the types that it declares. */
import type { ImportNotes } from "./import-notes.ts";
import type { ImportedValue } from "./imported-graph.ts";

type Parsed = "text" | "integer" | "decimal" | "boolean";

/** Types of GEXF, GraphML and their relatives; all others are text. */
const parsedAs: Readonly<Record<string, Parsed>> = {
  integer: "integer",
  int: "integer",
  long: "integer",
  short: "integer",
  byte: "integer",
  biginteger: "integer",
  float: "decimal",
  double: "decimal",
  bigdecimal: "decimal",
  boolean: "boolean",
};

const integerForm = /^[+-]?\d+$/;
const decimalForm = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?$/i;
const noNumber = /^[+-]?(?:nan|inf(?:inity)?)$/i;
const truths: ReadonlyMap<string, boolean> = new Map([
  ["true", true],
  ["1", true],
  ["false", false],
  ["0", false],
]);

export interface ValueSource {
  readonly name: string;
  readonly line: number;
}

/**
 * Reads a text as a value of a declared type. A text that is none stays text, and is noted.
 *
 * @returns undefined for what is no value: nothing where a number should be, or NaN
 */
export function typedValue(text: string, type: string, { name, line }: ValueSource, notes: ImportNotes): ImportedValue | undefined {
  const written = text.trim();
  const known = type.toLowerCase();
  const parsed = Object.hasOwn(parsedAs, known) ? parsedAs[known] : "text";
  if (parsed === "text") return text;
  if (written === "") return undefined;
  const notOfType = (): string => {
    notes.note({ kind: "value-not-of-type", name, type }, line, text);
    return text;
  };
  if (parsed === "boolean") return truths.get(written.toLowerCase()) ?? notOfType();
  if (noNumber.test(written)) {
    notes.note({ kind: "number-left-out", name }, line, text);
    return undefined;
  }
  if (!decimalForm.test(written)) return notOfType();
  if (parsed === "integer" && !/^[+-]?\d+(?:\.0*)?$/.test(written)) notes.note({ kind: "value-not-of-type", name, type }, line, text);
  return numberOrText(written, { name, line }, notes);
}

/** A number, or its text where a number of a computer would be another one. */
export function numberOrText(text: string, { name, line }: ValueSource, notes: ImportNotes): number | string {
  const value = Number(text);
  const isKept = Number.isFinite(value) && !(integerForm.test(text) && !Number.isSafeInteger(value));
  if (isKept) return value;
  notes.note({ kind: "number-kept-as-text", name }, line, text);
  return text;
}

/** The type that fits all texts of a column of a table, where nothing declares one. */
export function typeOfTexts(texts: Iterable<string>): "integer" | "double" | "boolean" | "string" {
  let [isInteger, isDecimal, isTruth, isEmpty] = [true, true, true, true];
  for (const text of texts) {
    isEmpty = false;
    // A number with a zero before it is a code, and would lose it.
    const isNumber = decimalForm.test(text) && !/^[+-]?0\d/.test(text);
    isInteger &&= isNumber && integerForm.test(text);
    isDecimal &&= isNumber;
    isTruth &&= /^(?:true|false)$/i.test(text);
    if (!isDecimal && !isTruth) return "string";
  }
  if (isEmpty) return "string";
  return isTruth ? "boolean" : isInteger ? "integer" : isDecimal ? "double" : "string";
}

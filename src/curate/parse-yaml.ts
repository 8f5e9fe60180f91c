import { isAlias, isMap, isScalar, isSeq, LineCounter, type Node, parseDocument, type YAMLError } from "yaml";
import type { Place } from "../language/finding.ts";
import type { Finding } from "../language/findings.ts";
import type { Places } from "./locations.ts";

export interface ParsedYaml {
  /** Plain objects without a prototype, so that a key such as `__proto__` is a key like any other; undefined for an empty or broken file. */
  readonly value: unknown;
  readonly findings: readonly Finding[];
}

/**
 * Parses one curated file and remembers where every key and value stands.
 *
 * @param file its path as findings shall name it
 */
export function parseYaml(file: string, text: string, places: Places): ParsedYaml {
  const lines = new LineCounter();
  const parsed = parseDocument(text, { lineCounter: lines, uniqueKeys: false, prettyErrors: false, version: "1.2" });
  const placeAt = (offset: number): Place => {
    const { line, col } = lines.linePos(offset);
    return { file, line: Math.max(1, line), column: Math.max(1, col) };
  };
  const findings: Finding[] = parsed.errors.map((error) => syntaxFinding(error, placeAt(error.pos[0]), text));
  if (findings.length > 0) return { value: undefined, findings };

  const readValue = (node: unknown): unknown => {
    if (isAlias(node)) {
      findings.push({ code: "yaml-alias", place: placeAt(offsetOf(node)) });
      return null;
    }
    if (isMap(node)) {
      const entry: Record<string, unknown> = Object.create(null);
      const keys = new Map<string, Place>();
      const values = new Map<string, Place>();
      for (const { key, value } of node.items) {
        const name = String(isScalar(key) ? key.value : key);
        const keyPlace = placeAt(offsetOf(key));
        const first = keys.get(name);
        if (first) findings.push({ code: "yaml-key-twice", place: keyPlace, key: name, first });
        else {
          keys.set(name, keyPlace);
          values.set(name, value === null ? keyPlace : placeAt(offsetOf(value, offsetOf(key))));
          entry[name] = value === null ? null : readValue(value);
        }
      }
      places.remember(entry, { self: placeAt(offsetOf(node)), keys, values });
      return entry;
    }
    if (isSeq(node)) {
      const entry = node.items.map(readValue);
      const values = new Map(node.items.map((child, index) => [index, placeAt(offsetOf(child, offsetOf(node)))]));
      places.remember(entry, { self: placeAt(offsetOf(node)), keys: values, values });
      return entry;
    }
    return isScalar(node) ? node.value : null;
  };
  const value = readValue(parsed.contents);
  if (value === null) findings.push({ code: "file-empty", place: { file, line: 1, column: 1 } });
  return { value: value ?? undefined, findings };
}

const offsetOf = (node: unknown, otherwise = 0): number => (node as Node | null)?.range?.[0] ?? otherwise;

const syntaxFinding = (error: YAMLError, place: Place, text: string): Finding => {
  const before = text.slice(text.lastIndexOf("\n", error.pos[0] - 1) + 1, error.pos[1]);
  if (error.code === "TAB_AS_INDENT" || /^[ ]*\t/.test(before)) return { code: "yaml-tab", place };
  return { code: "yaml-syntax", place, detail: error.message.replace(/\s+/g, " ") };
};

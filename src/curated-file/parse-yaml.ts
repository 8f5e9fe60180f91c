import { isAlias, isMap, isScalar, isSeq, LineCounter, type Node, parseDocument, type YAMLError } from "yaml";
import type { FileLocation } from "../language/finding.ts";
import type { Finding } from "../language/findings.ts";
import type { FileLocations } from "./locations.ts";

export interface ParsedYaml {
  /**
   * Objects without a prototype, so that a key such as `__proto__` is a key like any other; undefined where the file is empty or its syntax
   * is wrong.
   */
  readonly value: unknown;
  readonly findings: readonly Finding[];
}

/**
 * Parses one curated file.
 *
 * @param file its path, for findings
 * @param locations receives the location of each key and value
 */
export function parseYaml(file: string, text: string, locations: FileLocations): ParsedYaml {
  const lines = new LineCounter();
  const parsed = parseDocument(text, { lineCounter: lines, uniqueKeys: false, prettyErrors: false, version: "1.2" });
  const locationAt = (offset: number): FileLocation => {
    const { line, col } = lines.linePos(offset);
    return { file, line: Math.max(1, line), column: Math.max(1, col) };
  };
  const findings: Finding[] = parsed.errors.map((error) => syntaxFinding(error, locationAt(error.pos[0]), text));
  if (findings.length > 0) return { value: undefined, findings };

  const readValue = (node: unknown): unknown => {
    if (isAlias(node)) {
      findings.push({ code: "yaml-alias", location: locationAt(offsetOf(node)) });
      return null;
    }
    if (isMap(node)) {
      const entry: Record<string, unknown> = Object.create(null);
      const keys = new Map<string, FileLocation>();
      const values = new Map<string, FileLocation>();
      for (const { key, value } of node.items) {
        const name = String(isScalar(key) ? key.value : key);
        const keyLocation = locationAt(offsetOf(key));
        const first = keys.get(name);
        if (first) findings.push({ code: "yaml-key-twice", location: keyLocation, key: name, first });
        else {
          keys.set(name, keyLocation);
          values.set(name, value === null ? keyLocation : locationAt(offsetOf(value, offsetOf(key))));
          entry[name] = value === null ? null : readValue(value);
        }
      }
      locations.remember(entry, { self: locationAt(offsetOf(node)), keys, values });
      return entry;
    }
    if (isSeq(node)) {
      const entry = node.items.map(readValue);
      const values = new Map(node.items.map((child, index) => [index, locationAt(offsetOf(child, offsetOf(node)))]));
      locations.remember(entry, { self: locationAt(offsetOf(node)), keys: values, values });
      return entry;
    }
    return isScalar(node) ? node.value : null;
  };
  const value = readValue(parsed.contents);
  if (value === null) findings.push({ code: "file-empty", location: { file, line: 1, column: 1 } });
  return { value: value ?? undefined, findings };
}

const offsetOf = (node: unknown, otherwise = 0): number => (node as Node | null)?.range?.[0] ?? otherwise;

const syntaxFinding = (error: YAMLError, location: FileLocation, text: string): Finding => {
  const before = text.slice(text.lastIndexOf("\n", error.pos[0] - 1) + 1, error.pos[1]);
  if (error.code === "TAB_AS_INDENT" || /^[ ]*\t/.test(before)) return { code: "yaml-tab", location };
  return { code: "yaml-syntax", location, detail: error.message.replace(/\s+/g, " ") };
};

import type { z } from "zod";
import type { Finding } from "../language/findings.ts";
import { keysAt } from "../model/schema.ts";
import type { ShapeViolation } from "../model/schema-forms.ts";
import type { FileLocations } from "./locations.ts";
import { findNearest } from "./nearest.ts";

type Issue = z.core.$ZodIssue;
type YamlEntry = Record<string | number, unknown>;

export interface Recovered<Shape> {
  /** The part of the file that the other checks can use; undefined where there is none. */
  readonly value: Shape | undefined;
  readonly findings: readonly Finding[];
}

/**
 * Checks a parsed file against its schema, and recovers what the other checks can use. It reads a misspelt word as the nearest that is
 * allowed, and removes unknown keys and entries that lack a required field. It changes `value` in place.
 */
export function recover<Shape>(schema: z.ZodType<Shape>, file: string, value: unknown, locations: FileLocations): Recovered<Shape> {
  const root = { location: { file, line: 1, column: 1 } };
  let result = schema.safeParse(value);
  if (result.success) return { value: value as Shape, findings: [] };
  const findings = result.error.issues.flatMap((issue) => findingsOf(issue, schema, value, locations, root));
  for (let round = 0; !result.success && round < 9; round++) {
    const broken: readonly Issue[] = result.error.issues.filter((issue) => issue.code !== "custom");
    if (broken.length === 0) return { value: value as Shape, findings };
    if (round === 0) for (const issue of broken) repair(issue, value);
    else if (!dropEntries(broken, value)) return { value: undefined, findings };
    result = schema.safeParse(value);
  }
  return { value: value as Shape, findings };
}

function findingsOf(issue: Issue, schema: z.ZodType, root: unknown, locations: FileLocations, whole: Pick<Finding, "location">): Finding[] {
  const parent = valueAt(root, issue.path.slice(0, -1));
  const last = issue.path.at(-1);
  const key = String(issue.path.findLast((step) => typeof step === "string") ?? "file");
  const value = valueAt(root, issue.path);
  const location = isEntry(parent) && last !== undefined ? locations.locationOf(parent, last as string | number) : whole.location;
  switch (issue.code) {
    case "unrecognized_keys": {
      const known = keysAt(schema, issue.path);
      return issue.keys.map((unknown) => {
        const keyLocation = isEntry(value) ? locations.keyLocationOf(value, unknown) : location;
        const nearest = findNearest(unknown, known);
        const isBareText = isEntry(value) && value[unknown] === null && nearest === undefined;
        if (isBareText) return { code: "comma-in-braces", location: keyLocation, key: unknown };
        return { code: "key-unknown", location: keyLocation, key: unknown, nearest, known };
      });
    }
    case "invalid_value": {
      const options = issue.values.map(String);
      if (value === undefined) return [{ code: "value-missing", location, key }];
      const nearest = findNearest(String(value), options);
      if (key === "relation") return [{ code: "relation-unknown", location, relation: String(value), nearest, options }];
      return [{ code: "value-unlisted", location, key, value: String(value), nearest, options }];
    }
    case "custom": {
      const { rule, length = 0, limit = 0 } = issue.params as ShapeViolation;
      return [{ code: rule, location, key, length, limit, value: String(value) }];
    }
    case "invalid_union":
      if (value !== undefined && "options" in issue && issue.options) {
        const options = issue.options.map(String);
        return [{ code: "value-unlisted", location, key, value: String(value), nearest: findNearest(String(value), options), options }];
      }
      return [{ code: value === undefined ? "value-missing" : "point-shape", location, key }];
    default: {
      if (value === undefined) return [{ code: "value-missing", location, key }];
      const expected = issue.code === "invalid_type" ? issue.expected : "";
      return [
        { code: "value-type", location, key, expected, found: value === null ? "null" : Array.isArray(value) ? "array" : typeof value },
      ];
    }
  }
}

function repair(issue: Issue, root: unknown): void {
  const parent = valueAt(root, issue.path.slice(0, -1));
  const key = issue.path.at(-1) as string | number | undefined;
  if (issue.code === "unrecognized_keys") {
    const entry = valueAt(root, issue.path);
    if (isEntry(entry)) for (const unknown of issue.keys) delete entry[unknown];
  } else if (isEntry(parent) && key !== undefined && !Array.isArray(parent)) {
    const nearest = issue.code === "invalid_value" ? findNearest(String(parent[key]), issue.values.map(String)) : undefined;
    if (nearest === undefined) delete parent[key];
    else parent[key] = nearest;
  }
}

/** Removes the list entries that contain an issue; returns false where an issue is in no list. */
function dropEntries(issues: readonly Issue[], root: unknown): boolean {
  const doomed = new Map<unknown[], Set<number>>();
  for (const { path } of issues) {
    const depth = path.findLastIndex((step) => typeof step === "number");
    const list = valueAt(root, path.slice(0, depth));
    if (depth < 0 || !Array.isArray(list)) return false;
    const indices = doomed.get(list) ?? new Set();
    doomed.set(list, indices.add(path[depth] as number));
  }
  for (const [list, indices] of doomed) for (const index of [...indices].sort((a, b) => b - a)) list.splice(index, 1);
  return true;
}

const isEntry = (value: unknown): value is YamlEntry => typeof value === "object" && value !== null;

const valueAt = (root: unknown, path: readonly PropertyKey[]): unknown =>
  path.reduce<unknown>((value, step) => (isEntry(value) ? value[step as string | number] : undefined), root);

/** The headings by which tables of nodes and of edges are known. */
import { headingNames } from "../model/heading-names.ts";

export interface Headings {
  readonly of: "nodes" | "edges";
  /** Places of the columns; -1 where there is none. */
  readonly id: number;
  readonly source: number;
  readonly target: number;
  readonly label: number;
  /** The column that says "Directed" or "Undirected". */
  readonly direction: number;
  /** The spaces of ids that the headings name: an id is another one in each. */
  readonly spaces?: { readonly id?: string; readonly source?: string; readonly target?: string };
}

const plain = (heading: string): string =>
  heading
    .trim()
    .toLowerCase()
    .replace(/^:|[\s_.-]/g, "");

/** The headings of property-graph databases for bulk loads, such as `id:ID(person)`, `:START_ID` and `:END_ID`. */
function bulkHeadingsOf(row: readonly string[]): Headings | undefined {
  const find = (wanted: RegExp): number => row.findIndex((heading) => wanted.test(heading.trim()));
  const [source, target, id] = [find(/:START_ID(?:\(|$)/), find(/:END_ID(?:\(|$)/), find(/:ID(?:\(|$)/)];
  const label = find(/^(?:name|label|title)(?::string)?$/i);
  const spaceOf = (place: number): string | undefined => /\(([^)]*)\)/.exec(row[place] ?? "")?.[1];
  if (source >= 0 && target >= 0) {
    const spaces = spacesOf({ source: spaceOf(source), target: spaceOf(target) });
    return { of: "edges", id: find(/^id$/i), source, target, label: find(/^:TYPE$/), direction: -1, ...spaces };
  }
  return id >= 0 ? { of: "nodes", id, source: -1, target: -1, label, direction: -1, ...spacesOf({ id: spaceOf(id) }) } : undefined;
}

const spacesOf = (named: Readonly<Record<string, string | undefined>>): Pick<Headings, "spaces"> => ({
  spaces: Object.fromEntries(Object.entries(named).filter(([, space]) => space !== undefined)),
});

/** Finds the columns of a table by its headings; undefined if they are those of no graph. */
export function headingsOf(row: readonly string[]): Headings | undefined {
  const bulk = bulkHeadingsOf(row);
  if (bulk) return bulk;
  const written = row.map(plain);
  const find = (wanted: readonly string[]): number => {
    const found = wanted.map((name) => written.indexOf(name)).find((place) => place >= 0);
    return found ?? -1;
  };
  const [source, target, id, label] = [
    find(headingNames.source),
    find(headingNames.target),
    find(headingNames.id),
    find(headingNames.label),
  ];
  const direction = row.indexOf("Type");
  if (source >= 0 && target >= 0) return { of: "edges", id, source, target, label, direction };
  if (id >= 0) return { of: "nodes", id, source, target, label, direction: -1 };
  // A list of names is a list of nodes.
  return label >= 0 ? { of: "nodes", id: label, source, target, label, direction: -1 } : undefined;
}

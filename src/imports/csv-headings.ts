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
}

const plain = (heading: string): string =>
  heading
    .trim()
    .toLowerCase()
    .replace(/^:|[\s_.-]/g, "");

/** Finds the columns of a table by its headings; undefined if they are those of no graph. */
export function headingsOf(row: readonly string[]): Headings | undefined {
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

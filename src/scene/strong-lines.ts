/** Which lines of the first view are strong: enough to read what is said most, few enough to follow. */
import { byText } from "../graph/concept-graph.ts";

export interface WeightedLine {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  readonly claims: number;
  /** True if it is strong whatever its number of claims. */
  readonly isAlwaysStrong: boolean;
}

/** The most lines that may be strong because of their claims. */
const maxStrong = 110;

/**
 * Finds the strong lines: those with at least as many claims as leaves no more than 110 of them, those that always are, and the heaviest of
 * each node that would have none.
 */
export function strongLines(lines: readonly WeightedLine[]): ReadonlySet<string> {
  let least = 2;
  const isStrong = ({ claims, isAlwaysStrong }: WeightedLine): boolean => isAlwaysStrong || claims >= least;
  while (lines.filter(isStrong).length > maxStrong && lines.some(({ claims }) => claims > least)) least++;
  const strong = new Set(lines.filter(isStrong).map(({ id }) => id));
  const byNode = new Map<string, WeightedLine[]>();
  for (const line of lines) for (const end of new Set([line.from, line.to])) byNode.set(end, [...(byNode.get(end) ?? []), line]);
  for (const linesThere of byNode.values()) {
    const [heaviest] = linesThere.toSorted((a, b) => b.claims - a.claims || byText(a.id, b.id));
    if (heaviest && !linesThere.some(({ id }) => strong.has(id))) strong.add(heaviest.id);
  }
  return strong;
}

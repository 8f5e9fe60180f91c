/** The groups in which the nodes of a reader's own graph are coloured and filtered. */
import type { ImportedGraph } from "../imports/imported-graph.ts";
import { textOfTree } from "../imports/json-tree.ts";
import { headingNames } from "../model/heading-names.ts";
import type { ColourToken } from "../model/node-types.ts";

export interface Category {
  /** The value of the attribute, or the number of a community from 1. Absent for nodes of all values that have no colour of their own. */
  readonly value?: string;
  readonly count: number;
  readonly colour: ColourToken;
}

/** Colours that are easy to tell apart, the most different first. */
const colours: readonly ColourToken[] = ["navy", "vermilion", "green", "purple", "ochre", "crimson", "sky", "umber", "rose"];
const otherColour: ColourToken = "slate";

export interface Categories {
  readonly column: string | undefined;
  readonly categories: readonly Category[];
  /** The place of the category of a node in the list. */
  categoryOf(index: number): number;
}

/**
 * Groups nodes by the attribute that says most clearly what they are, else by their communities.
 *
 * @param findCommunities gives the community of each node
 */
export function categoriesOf({ nodes, nodeColumns }: ImportedGraph, findCommunities: () => Uint32Array): Categories {
  const column = findColumn({ nodes, nodeColumns });
  const communities = column === undefined ? findCommunities() : undefined;
  const valueIn = (index: number): string | undefined => {
    if (column === undefined) return String((communities?.[index] ?? 0) + 1);
    const value = nodes[index]?.values.get(column);
    return value === undefined ? undefined : textOfTree(value);
  };
  const counts = new Map<string, number>();
  for (const index of nodes.keys()) {
    const value = valueIn(index);
    if (value !== undefined) counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  const ranked = [...counts]
    .sort(([a, countA], [b, countB]) => countB - countA || (column === undefined ? Number(a) - Number(b) : a < b ? -1 : 1))
    .slice(0, colours.length);
  const places = new Map(ranked.map(([value], place) => [value, place]));
  const others = nodes.length - ranked.reduce((sum, [, count]) => sum + count, 0);
  return {
    column,
    categories: [
      ...ranked.map(([value, count], place) => ({ value, count, colour: colours[place] as ColourToken })),
      ...(others > 0 ? [{ count: others, colour: otherColour }] : []),
    ],
    categoryOf: (index) => places.get(valueIn(index) ?? "") ?? ranked.length,
  };
}

/** An attribute with at least two values, and far fewer of them than nodes. */
function findColumn({ nodes, nodeColumns }: Pick<ImportedGraph, "nodes" | "nodeColumns">): string | undefined {
  const isGrouping = (name: string): boolean => {
    const values = new Set(nodes.flatMap(({ values: given }) => given.get(name) ?? []).map((value) => textOfTree(value)));
    return values.size >= 2 && values.size <= Math.max(2, nodes.length / 3);
  };
  const known = new Map(
    nodeColumns
      .filter(({ kind }) => kind === "string" || kind === "integer" || kind === "boolean")
      .map(({ name }) => [name.toLowerCase().replaceAll(" ", "_"), name]),
  );
  return headingNames.category.map((name) => known.get(name)).find((name) => name !== undefined && isGrouping(name));
}

/**
 * Facts on what an address selects, hides and opens, under names that stay when names in the code change. The files beside this one hold
 * the addresses as the page wrote them: the part behind the `#`. Add addresses, but change and remove none: somebody may have kept them.
 */
export type Selected =
  | "nothing"
  | { readonly node: string }
  /** As `from~relation~to`. */
  | { readonly edge: string }
  | { readonly pair: readonly [string, string] }
  | { readonly compare: readonly string[]; readonly about?: string }
  | { readonly path: readonly [string, string]; readonly throughHubs: boolean; readonly without: readonly string[] }
  | { readonly question: string }
  | { readonly ask: string }
  | { readonly collection: { readonly nodes: readonly string[]; readonly claims: readonly string[] } }
  | { readonly page: string }
  /** Source, line and phrase. */
  | { readonly passage: readonly [string, number, string] };

export interface Hides {
  readonly types: readonly string[];
  readonly relations: readonly string[];
  readonly sessions: readonly string[];
  readonly standings: readonly string[];
}

export interface Sheet {
  readonly columns: readonly string[];
  /** A column and a direction. */
  readonly sortedBy: string;
}

export interface Facts {
  readonly selects: Selected;
  readonly hides: Hides;
  /** Expanded families. */
  readonly opens: readonly string[] | "every family";
  /** The ego network of a selected node, with the neighbours that the reader added. */
  readonly reach: { readonly steps: number; readonly throughHubs: boolean; readonly adds: readonly string[] };
  /** By its name in addresses. */
  readonly tab: string;
  /** Who proposed what: the rows, the columns and their order. */
  readonly matrix: {
    readonly rows: string;
    readonly columns: string;
    readonly order: string;
    readonly isTurned: boolean;
    readonly isSureOnly: boolean;
  };
  readonly table: { readonly rows: string; readonly text: string; readonly nodes: Sheet; readonly claims: Sheet };
  readonly language: string;
  readonly theme: string;
}

/** An address with its facts: those that differ from the plain address. */
export interface OldAddress extends Partial<Omit<Facts, "hides">> {
  readonly name: string;
  readonly address: string;
  readonly hides?: Partial<Hides>;
  /** What the page leaves out, and says so, because the claim was withdrawn since. */
  readonly withdrawn?: readonly { readonly parameter: string; readonly claim: string }[];
}

/** The facts of the plain address, in the reader's language. */
export const plain: Omit<Facts, "language"> = {
  selects: "nothing",
  hides: { types: ["category", "concept", "document", "method", "session", "tool"], relations: [], sessions: [], standings: ["external"] },
  opens: [],
  reach: { steps: 1, throughHubs: false, adds: [] },
  tab: "map",
  matrix: { rows: "person", columns: "proposal", order: "programme", isTurned: false, isSureOnly: false },
  table: {
    rows: "nodes",
    text: "",
    nodes: { columns: ["name", "type", "claims"], sortedBy: "as it comes" },
    claims: { columns: ["from", "relation", "to", "standing", "session", "locators"], sortedBy: "as it comes" },
  },
  theme: "system",
};

/** Splits ids at white space. */
export const words = (text: string): string[] => text.split(/\s+/);

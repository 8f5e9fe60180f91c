/**
 * Tests that addresses which people have kept go on to open what they opened. When names in the code change, only `read` and the functions
 * right below it change here; the facts and the addresses stay.
 */
import { expect, test } from "vitest";
import { questions } from "../../src/graph/named-questions.ts";
import type { Selection } from "../../src/selection/selection.ts";
import { formatAddress, parseAddress } from "../../src/view/address.ts";
import { hiddenInOldAddresses } from "../../src/view/filter-parameters.ts";
import type { SheetSetting, ViewState } from "../../src/view/view-state.ts";
import { forum } from "../real-graph.ts";
import { type Facts, plain, type Selected, type Sheet, words } from "./old-addresses/facts.ts";
import { addressesOfFilters } from "./old-addresses/filters.ts";
import { addressesOfSelections } from "./old-addresses/selections.ts";
import { addressesOfTabs } from "./old-addresses/tabs.ts";

const oldAddresses = [...addressesOfSelections, ...addressesOfFilters, ...addressesOfTabs];

interface Opened {
  readonly facts: Facts;
  /** The parameters with something that could not be opened. */
  readonly notOpened: readonly string[];
  /** The address that the page writes for what it opened. */
  readonly writtenBack: string;
}

const preferences = ["en", "zh"] as const;

/** Opens an address over the curated graph, for a reader who prefers a language. */
function read(address: string, language: (typeof preferences)[number]): Opened {
  const { view, issues } = parseAddress(address, { graph: forum, questions: questions.map(({ id }) => id), language });
  return { facts: factsOf(view), notOpened: issues.map(({ parameter }) => parameter), writtenBack: formatAddress(view) };
}

/** Turns a view into facts whose names stay, whatever the code calls its parts. */
function factsOf({ selection, hidden, added, expandedFamilies, ego, tab, matrix, table, language, theme }: ViewState): Facts {
  const { types, relations, sessions, standings } = hidden;
  const { rows, columns, order, isTransposed, isSureOnly } = matrix;
  return {
    selects: selectedIn(selection),
    hides: { types: oldTypes(types, added.types), relations: [...relations], sessions: [...sessions], standings: [...standings] },
    opens: expandedFamilies === "all" ? "every family" : [...expandedFamilies],
    reach: { steps: ego.depth, throughHubs: ego.isThroughHubs, adds: [...ego.addedNeighbours] },
    tab,
    matrix: { rows, columns, order, isTurned: isTransposed, isSureOnly },
    table: { rows: table.rows, text: table.text, nodes: sheetIn(table.nodes), claims: sheetIn(table.claims) },
    language,
    theme,
  };
}

/** The hidden types, with those that were hidden at first and wait now. */
const oldTypes = (types: readonly string[], added: readonly string[]): string[] =>
  [...types, ...hiddenInOldAddresses.filter((type) => !added.includes(type))].sort();

function selectedIn(selection: Selection): Selected {
  switch (selection.kind) {
    case "nothing":
      return "nothing";
    case "node":
      return { node: selection.id };
    case "edge":
      return { edge: selection.id };
    case "pair":
      return { pair: [selection.from, selection.to] };
    case "compare":
      return { compare: [...selection.ids], ...(selection.topic && { about: selection.topic }) };
    case "path":
      return { path: [selection.from, selection.to], throughHubs: selection.options.throughHubs, without: [...selection.options.off] };
    case "question":
      return { question: selection.id };
    case "ask":
      return { ask: selection.text };
    case "collection":
      return { collection: { nodes: [...selection.collection.nodes], claims: [...selection.collection.claims] } };
    case "page":
      return { page: selection.id };
    case "passage":
      return { passage: [selection.source, selection.line, selection.phrase] };
  }
}

const sheetIn = ({ columns, sorting }: SheetSetting): Sheet => ({
  columns: [...columns],
  sortedBy: sorting ? `${sorting.column}, ${sorting.isDescending ? "downwards" : "upwards"}` : "as it comes",
});

/** The parameters of addresses. */
const parameters = words(
  `node edge pair compare path question ask collection page passage off.types off.relations off.sessions off.standings open depth expanded view
  board table table.nodes table.claims table.text at lang theme`,
);

const kindsOfSelection = words("node edge pair compare path question ask collection page passage");

/** The values of the parameters that have a fixed set of them. */
const values: Readonly<Record<string, string>> = {
  question: `answers-to-risks common-ground lines-without-risk lone-risks proposals-without-risk red-lines shared-risks unanswered-risks
    untouched-categories where-they-part`,
  page: "speakers gaps about help collection",
  "off.types": "person institution session document risk red-line proposal method tool concept category",
  "off.relations": `affiliated-with spoke-in moderated announced-for part-of organised proposes supports qualifies disputes warns-of draws holds
    guards-against mitigates advances developed signed implements evaluates cites responds-to collaborates-with maps-to`,
  "off.standings": "stated reported inferred outside",
  "off.sessions": `forum opening bengio-keynote gao-wen-keynote zhang-ya-qin-keynote dawn-song-keynote panel-1 meserole-keynote wei-kai-keynote
    qiao-yu-keynote chowdhury-talk panel-2 varoquaux-keynote he-ruimin-keynote zhang-linghan-keynote nitzberg-keynote panel-3 xue-lan-keynote
    fireside-chat zeng-yi-keynote solaiman-keynote panel-4`,
  depth: "1 2 3 hubs",
  view: "board table programme outline",
  board: "person institution country region proposal risk red-line concept programme number name similarity turned sure",
  table: "claims",
  "table.nodes": "id name type claims summary country down",
  "table.claims": "id from relation to statement standing speaker session confidence locators down",
  lang: "en zh",
  theme: "light dark",
};

test.each(oldAddresses.map((entry) => [entry.name, entry] as const))("%s", (_, { address, name, withdrawn = [], ...facts }) => {
  for (const preferred of preferences) {
    const opened = read(address, preferred);
    expect(opened.notOpened).toEqual(withdrawn.map(({ parameter }) => parameter));
    expect(opened.facts).toEqual({ ...plain, language: preferred, ...facts, hides: { ...plain.hides, ...facts.hides } });
    expect(read(opened.writtenBack, preferred)).toEqual({ ...opened, notOpened: [] });
  }
});

test("there are more than fifty, and no address or name occurs twice", () => {
  expect(new Set(oldAddresses.map(({ address }) => address)).size).toBe(oldAddresses.length);
  expect(new Set(oldAddresses.map(({ name }) => name)).size).toBe(oldAddresses.length);
  expect(oldAddresses.length).toBeGreaterThan(50);
});

test("every parameter occurs, and every value of a parameter with a fixed set of them", () => {
  const all = oldAddresses.flatMap(({ address }) => [...new URLSearchParams(address)]);
  expect([...new Set(all.map(([parameter]) => parameter))].sort()).toEqual([...parameters].sort());
  for (const [parameter, list] of Object.entries(values)) {
    const seen = all.filter(([other]) => other === parameter).flatMap(([, value]) => value.split(/[.~]/));
    expect(seen, parameter).toEqual(expect.arrayContaining(words(list)));
  }
});

test("every kind of selection occurs", () => {
  const kinds = oldAddresses.flatMap(({ selects = "nothing" }) => (selects === "nothing" ? [] : Object.keys(selects)));
  expect(kinds).toEqual(expect.arrayContaining(kindsOfSelection));
});

import { type NodeTypeEntry, nodeTypes } from "../../model/node-types.ts";
import { type Relation, relations } from "../../model/relations.ts";
import type { FigureSheetWords } from "../figure-sheet.ts";
import { counted } from "./grammar.ts";

const numerals = ["no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"];
/** Numbers up to ten in words. */
const inWords = (number: number): string => numerals[number] ?? number.toLocaleString("en");
const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
const many = (number: number, singular: string, plural: string): string => `${inWords(number)} ${number === 1 ? singular : plural}`;

/** "three risks". */
const ofType = (number: number, { name, plural }: Pick<NodeTypeEntry, "name" | "plural">): string =>
  many(number, name.en.toLowerCase(), plural.en.toLowerCase());

/** "proposes" and "propose", "warns of" and "warn of". */
const verbFor = (relation: Relation, number: number): string =>
  number === 1 ? relations[relation].reads.en : relations[relation].reads.en.replace(/^(\w+?)s\b/u, "$1");

/** How a speaker's topics of one relation are counted. */
const said: Partial<Readonly<Record<Relation, (count: number) => string>>> = {
  proposes: (count) => `makes ${ofType(count, nodeTypes.proposal)}`,
  "warns-of": (count) => `warns of ${ofType(count, nodeTypes.risk)}`,
  draws: (count) => `draws ${many(count, "red line", "red lines")}`,
  holds: (count) => `argues ${many(count, "point", "points")}`,
};

/** Verbs that a name follows only after a colon or in quotation marks. */
const quoted: Partial<Readonly<Record<Relation, (verb: string, name: string) => string>>> = {
  draws: (verb, name) => `${verb} “${name}”`,
  holds: (verb, name) => `${verb}: ${name}`,
};

const nextSheets = (sheets: number): string => (sheets === 1 ? "next sheet" : `next ${sheets} sheets`);

const andList = (texts: readonly string[]): string => new Intl.ListFormat("en-GB", { type: "conjunction" }).format(texts);

/** The words on the sheet of a figure, in English. */
export const figureSheet: FigureSheetWords = {
  continued: (heading) => `${heading}, cont.`,
  shared: "Shared",
  alone: "Said by one only",
  aloneOf: (name) => `${name} alone`,
  unjoined: "No claim to the rest:",
  series: (texts) => texts.join(", "),
  comparisonDeck: "The topics of each, listed by verb",
  edgeDeck: "What was said, in paraphrase, and where",
  collectionDeck: "Picked by a reader, with the claims between them",
  speakerDeck: (who) => `${who.replace(/\.$/u, "")}. The title counts what is stated in their own name.`,
  openMark: "open mark: not in their own name",
  bar: "bar on a line: speaks of it",
  openBar: "open bar: not in their own name",
  omitted: (nodes) => `${counted(nodes, "more node does", "more nodes do")} not fit here`,
  omittedPaths: (paths) => `${counted(paths, "more path is", "more paths are")} not shown`,
  merged: (family, nodes) => `${family} (${nodes})`,
  mergedRest: (plural, nodes) => `Other ${plural.charAt(0).toLowerCase()}${plural.slice(1)} (${nodes})`,
  mergedKey: "(3): three in one entry",
  familyKey: "+3: three more in this group",
  tableForMap: (frame) => `Number of claims; the map has no room here${frame === "" ? "" : `, but on ${frame}`}`,
  unnamed: (nodes) => `${counted(nodes, "node has", "nodes have")} no room for a name`,
  line: (line) => `line ${line}`,
  between: "; ",
  quoted: (phrase) => `“${phrase}”`,
  after: (before, rest) => `${before}: ${rest}`,
  place: (speaker, session) => `${speaker}, ${session}`,
  sourced: (statement, source) => `${statement} (${source})`,
  inferredClaim: "inferred",
  programmeClaim: "from the programme",
  inferred: "inferred by the curators; the reasons are in the view named below",
  programme: "from the programme",
  external: "from outside the transcript",
  nextSheet: (claims, sheets) => `Sources: ${counted(claims, "numbered claim", "numbered claims")}, listed on the ${nextSheets(sheets)}.`,
  unlisted: (claims) => `Sources: ${counted(claims, "claim", "claims")}, listed in the view named below.`,
  sourcesOf: (title) => `Sources: ${title}`,
  thisFigure: (address) => (address.startsWith("#") ? `AI Safety Concept Graph, view ${address}.` : `AI Safety Concept Graph: ${address}.`),
  version: (version) => `Data version ${version}, CC BY 4.0.`,
  caveat: ({ actor, isPlace, speakers }) =>
    `${actor.en} here stands for ${many(speakers.length, "speaker", "speakers")} at ${isPlace ? "institutions there" : "it"}: ${speakers
      .slice(0, 3)
      .map(({ en }) => en)
      .join(", ")}${speakers.length > 3 ? " and others" : ""}.`,
  finding: {
    name: ({ name }) => name.en,
    written: ({ text }) => text.en,
    speaker: ({ name, said: counts }) =>
      `${name.en} ${andList(counts.map(({ relation, count }) => said[relation]?.(count) ?? `${relations[relation].reads.en} ${inWords(count)}`))}`,
    topic: ({ name, inSentence, relation, speakers }) => {
      const verb = `${capital(many(speakers, "speaker", "speakers"))} ${verbFor(relation, speakers)}`;
      return quoted[relation]?.(verb, name.en) ?? `${verb} ${inSentence.en}`;
    },
    comparison: ({ names, shared, byAll, topics }) => {
      const all = andList(names.map(({ en }) => en));
      const found = (number: number): string => `${number === 0 ? "none" : inWords(number)} of ${many(topics, "topic", "topics")}`;
      if (names.length === 2 || shared === 0) return `${all} share ${found(shared)}`;
      // The names of four would leave no room for what is found; they stand over their lines.
      const isMany = names.length > 3;
      const who = isMany ? `${capital(inWords(names.length))} compared` : all;
      if (byAll === 0) return `${who}: two or more share ${found(shared)}`;
      const byFewer = byAll === shared ? "" : `; ${isMany ? "two or three" : "two"} share ${inWords(shared - byAll)} more`;
      return `${isMany ? `${who}: all` : who} share ${found(byAll)}${byFewer}`;
    },
    path: ({ names, steps, paths }) =>
      `${andList(names.map(({ en }) => en))}: ${many(steps, "step", "steps")} apart, ${many(paths, "shortest path", "shortest paths")}`,
    edge: ({ from, relation, reads, to }) => {
      const verb = `${from.en} ${reads.en}`;
      return quoted[relation]?.(verb, capital(to.en)) ?? `${verb} ${to.en}`;
    },
    family: ({ name, type, members }) => `${name.en}: ${ofType(members, nodeTypes[type])}`,
    collection: ({ nodes, claims }) => `A collection of ${many(nodes, "node", "nodes")} and ${many(claims, "claim", "claims")}`,
    pair: ({ names, claims }) => `${names[0]?.en ?? ""} on ${names[1]?.en ?? ""}: ${many(claims, "claim", "claims")}`,
  },
  described: ({ nodes, claims, sentences }) =>
    `Shows ${counted(nodes, "node", "nodes")} and ${counted(claims, "claim", "claims")}. ${sentences.join(" ")}`.trim(),
  statement: (from, verb, to) => `${from} ${verb} ${to.join(", ")}.`,
  further: (number) => `And ${counted(number, "more statement", "more statements")}.`,
  typePlural: (type) => nodeTypes[type].plural.en,
  matrix: {
    title: (columns) => `Who said what: ${columns.toLowerCase()}`,
    total: "all",
    claims: (count) => counted(count, "claim", "claims"),
    mixed: (verbs) => `partly against: ${verbs}`,
    how: (topic, verbs) => `${topic} (${verbs})`,
    omitted: (rows, columns) => {
      const kinds = [
        ...(rows > 0 ? [counted(rows, "more row", "more rows")] : []),
        ...(columns > 0 ? [counted(columns, "more column", "more columns")] : []),
      ];
      return `${kinds.join(" and ")} ${rows + columns === 1 ? "does" : "do"} not fit here`;
    },
    nextSheet: (claims, sheets) => `Sources: ${counted(claims, "claim", "claims")}, listed row by row on the ${nextSheets(sheets)}.`,
  },
};

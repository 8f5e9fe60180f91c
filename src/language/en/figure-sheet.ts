import type { FirstColumns, SignedFacts } from "../../model/figure-facts.ts";
import { type NodeType, nodeTypes } from "../../model/node-types.ts";
import type { RelationFamily } from "../../model/relation-entry.ts";
import { type Relation, relations } from "../../model/relations.ts";
import type { Standing } from "../../model/standings.ts";
import type { FigureSheetWords } from "../figure-sheet.ts";
import { doubtfulSign, groupedSign } from "../grouped-sign.ts";
import { andList, capital, countedNoun, doubt, inWords, many, ofActors, ofType, orList } from "./finding-words.ts";
import { counted } from "./grammar.ts";

const nextSheets = (sheets: number): string => (sheets === 1 ? "next sheet" : `next ${sheets} sheets`);

const typeNames = (type: NodeType): readonly [string, string] => [
  nodeTypes[type].name.en.toLowerCase(),
  nodeTypes[type].plural.en.toLowerCase(),
];

/** How topics are counted in figures, of verbs that do not simply stand before their number. */
const saidAlone: Partial<Readonly<Record<Relation, (topics: number) => string>>> = {
  proposes: (topics) => `makes ${topics} proposal${topics === 1 ? "" : "s"}`,
  qualifies: (topics) => `supports ${counted(topics, "idea", "ideas")} with reservations`,
  draws: (topics) => `draws ${counted(topics, "red line", "red lines")}`,
  holds: (topics) => `argues ${counted(topics, "point", "points")}`,
};

/** After "only". */
const onlyBy: Readonly<Record<Standing, string>> = {
  stated: "stated",
  reported: "reported",
  inferred: "inferred",
  external: "from outside",
};

/** The evidence that somebody signed. */
const knownFrom: Readonly<Record<Standing, string>> = {
  stated: "in their own words",
  reported: "by report",
  inferred: "by inference",
  external: "by an outside source",
};

/** Names for verbs beside those of speaking. */
const omittedKindNames: Readonly<Record<RelationFamily, string>> = {
  speech: "views",
  answer: "answers to risks",
  work: "works and mentions",
  structure: "posts, events",
};

/** The signers by evidence: "all four signed it", "by report, not certain, both signed it", "by an outside source, Ada signed it; by report, Ben too". */
function signedBy(evidence: SignedFacts["evidence"], who: string, total: number, documents: string): string {
  const sure = [...evidence].sort((a, b) => Number(a.isDoubtful) - Number(b.isDoubtful));
  const [first, ...others] = sure.map(({ standing, isDoubtful, names }) => ({
    known: standing === "stated" && !isDoubtful ? "" : `${knownFrom[standing]}${isDoubtful ? ", not certain" : ""}, `,
    names: names.map(({ en }) => en),
  }));
  if (!first || others.length === 0) return `${first?.known ?? ""}${first?.known === "" ? who : lowered(who)} signed ${documents}`;
  const named = (names: readonly string[], many: string): string => (names.length > maxSigners ? many : andList(names));
  const rest = others.map(({ known, names }) => {
    const all = others.length === 1 ? `the other ${inWords(names.length)}` : `${inWords(names.length)} more`;
    return `; ${known}${named(names, all)} too`;
  });
  return `${first.known}${named(first.names, `${inWords(first.names.length)} of the ${inWords(total)}`)} signed ${documents}${rest.join("")}`;
}

/** The most signers who are named. */
const maxSigners = 2;

/** "both", "all four"; names stay as they are. */
const lowered = (who: string): string => who.replace(/^(?:Both|All)\b/u, (word) => word.toLowerCase());

/** The place of a passage in a long line, which may hold several talks: "half-way through line 420"; of a line that is named already, "half-way". */
function through(percent: number, line: string): string {
  const [of, within] = line === "" ? ["", ""] : [` of ${line}`, ` through ${line}`];
  if (percent <= 5) return `near the start${of}`;
  if (percent >= 95) return `near the end${of}`;
  return percent === 50 ? `half-way${within}` : `about ${percent}%${within || " through"}`;
}

/** The words on the sheet of a figure, in English. */
export const figureSheet: FigureSheetWords = {
  continued: (heading) => `${heading}, cont.`,
  again: (name) => `${name} (again)`,
  shared: "Shared",
  signedOnly: (isBoth) => (isBoth ? "Both signed" : "Signed"),
  alone: "Said by one only",
  aloneOf: (name) => `Only ${name}`,
  countsOf: (name) => `Only ${name}:`,
  countAlone: ({ topics, relation, reads, type, unstated, isMore, isSigned, uncertain }) => {
    const doubt = uncertain === 0 ? "" : ` (${uncertain === topics ? "" : `${uncertain} `}not certain)`;
    if (unstated) return `${topics}${isMore ? " more" : ""} only ${orList(unstated.map((standing) => onlyBy[standing]))}`;
    if (isSigned) return `draws ${counted(topics, "red line", "red lines")} others signed${doubt}`;
    const said = saidAlone[relation]?.(topics);
    return `${said ?? `${reads.en} ${type ? counted(topics, ...typeNames(type)) : counted(topics, "idea", "ideas")}`}${doubt}`;
  },
  counts: (texts) => `${texts.join(", ")}.`,
  inCounts: (count, isLast) => `${count}${isLast ? "" : ","}`,
  verbOf: (name, verbs) => `${name}: ${verbs}`,
  lineOf: (people, line, isDoubtful) => `${andList(people)}’s line${isDoubtful ? " (not certain)" : ""}: ${line}`,
  doubtfulMember: `${doubtfulSign}: may not belong here`,
  unsureClaim: "(unsure)",
  unjoined: "No claim here joins:",
  partsOf: ({ name, stated, grouped, hasParts, isGroupingSaid }) => {
    const said = stated === undefined ? "" : `, as stated ${stated}`.trimEnd();
    const curated = isGroupingSaid ? "" : `${said === "" ? ", " : ""}grouped by the curators`;
    const inferred = grouped === undefined ? "" : `${said === "" ? "" : "; others "}${curated} ${grouped}`.replace("  ", " ").trimEnd();
    return `parts of ${name}${said}${inferred}${hasParts ? "; indented: part of the one above" : ""}`;
  },
  partOfLine: (line, isDoubtful) => ` (by the curators, ${isDoubtful ? "likely " : ""}part of ${line})`,
  kinKey: "only a form, only broader: speaks of a part of it, or of what it is part of",
  describedUncounted: "what is only described counts where another speaks of it too",
  abbreviation: (short, long) => `${short}: ${long}`,
  apartFrom: (ofIt, inside, ofInside) => `${ofIt}; of ${inside}: ${ofInside}`,
  including: (name, inside) => `${name}, with ${inside}`,
  speakersBehind: (speakers) =>
    speakers
      .map(({ name, line, isCertain }) => {
        const more = [...(line === undefined ? [] : [`${line}`]), ...(isCertain ? [] : ["not certain"])];
        return more.length === 0 ? name : `${name} (${more.join(", ")})`;
      })
      .join(", "),
  asWhole: (name) => `${name}, in general`,
  withoutVerb: (verb) => `Arrow without a verb: ${verb}`,
  series: (texts) => texts.join(", "),
  comparisonDeck: ({ notRecorded = [], doubtful = [] }) => {
    const missing = notRecorded.map(({ en }) => `${en.replace("'", "’")} is not in the record`);
    const unsure = doubtful.map(({ name, topics }) => {
      const which = topics === 1 ? "" : `${topics === 2 ? "either" : "any"} of `;
      return `${which}${name.en}’s ${inWords(topics)} ${topics === 1 ? "idea" : "ideas"}`;
    });
    const lacks = [...missing, ...(unsure.length === 0 ? [] : [`${doubt} not certain for ${orList(unsure)}`])];
    return `Silence here is not disagreement${lacks.length === 0 ? "" : `: ${andList(lacks)}`}`;
  },
  comparisonCounts: ({ shared, unstated, topics, notStated = [], related }, hasRelated) => {
    const kin = hasRelated && shared > 0 && related ? [`${capital(many(related.topics, "more is", "more are"))} related.`] : [];
    const parts = unstated > 0 ? [] : notStated.map(({ standing, topics: count }) => `${inWords(count)} only ${onlyBy[standing]}`);
    return [...kin, ...(parts.length === 0 ? [] : [`Of all ${topics}, ${andList(parts)}.`])].join(" ");
  },
  signed: ({ names, isAll, documents, evidence }) => {
    const all = names.length === 2 ? "Both" : `All ${inWords(names.length)}`;
    const named = documents.map(({ en }) => (/ [a-z]+$/u.test(en) ? `the ${en}` : en));
    const who = isAll ? all : andList(names.map(({ en }) => en));
    return capital(`${signedBy(evidence, who, names.length, andList(named))}.`);
  },
  drawsOrSpeaksFor: "draws a red line, or speaks for one",
  drawsSigned: "draws the red line others signed",
  edgeDeck: (isQuoted) =>
    isQuoted ? "In quotation marks: the words of the machine-made Chinese transcript" : "What was said, in paraphrase, and where",
  pathDeck: ({ paths, between, through, hasGroups, hasMentions, isWithoutMentions, spoken, spokenThrough, spokenSteps }) => {
    const chain = paths === 1 ? "The shortest chain of claims" : "The shortest chains of claims";
    const named = andList(through.map(({ name }) => name.en));
    const partly = through.length === 0 ? "" : `, ${paths === 1 ? "" : "always "}through ${named}`;
    const others = through.length === between ? `through ${named}` : `in ${many(between + 1, "step", "steps")}${partly}`;
    const rest = spoken === paths - 1 ? "the other leads" : "the others lead";
    const only = spokenThrough ? `, through ${andList(spokenThrough.map(({ name }) => name.en))},` : "";
    const unsure = spokenSteps && spokenSteps.uncertain > 0 ? [`${inWords(spokenSteps.uncertain)} of them not certain`] : [];
    const replies =
      spokenSteps && spokenSteps.betweenPeople > 0 ? [`${inWords(spokenSteps.betweenPeople)} only joining speaker to speaker`] : [];
    const worth = [...unsure, ...replies].length === 0 ? "" : ` (${[...unsure, ...replies].join(", ")})`;
    const alone = `${inWords(spoken ?? 0)}${only} by speakers’ claims alone${worth}${only === "" ? "," : ";"} ${rest}`;
    const grouped = `${spoken === 0 ? (paths === 1 ? "it leads" : "each leads") : alone} through groupings by the curators`;
    const division = spoken === undefined || !hasGroups || spoken === paths ? "" : `; ${grouped}`;
    const without = isWithoutMentions ? ` in this view, without sessions, posts and mentions${hasMentions ? " of others" : ""}` : "";
    const chains = `${chain}${between === 0 ? "" : ` between them${without}, ${others}`}${division}`;
    return hasGroups || hasMentions ? `${chains}. A chain does not mean that they agree, or speak of the same thing.` : chains;
  },
  shortLines: { prohibition: "red line" },
  wholeDeck: ({ speakers, said, unidentified, morePeople, moreUnidentified, moreTopics }, isShort) => {
    const unsure = said.filter(({ uncertain }) => uncertain > 0);
    const parts = unsure.map(({ relation, uncertain, count }) => {
      const type = relations[relation].joins[0].to[0] as NodeType;
      return `${inWords(uncertain)} of the ${inWords(count)} ${typeNames(type)[1]}`;
    });
    const unclear = parts.length === 0 || isShort ? [] : [`${doubt} not certain for ${andList(parts)}`];
    const counted = [...(isShort ? [] : ["said in their own name"]), ...unclear].join("; ");
    const others = `${unidentified === 1 ? "one" : "some"} of the others`;
    const short = `${inWords(unidentified)} of the ${inWords(speakers)} speakers, unidentified, may be ${others}`;
    const long = `${inWords(unidentified)} of the ${inWords(speakers)} ${unidentified === 1 ? "is" : "are"} unidentified, and may be ${others}`;
    const who = unidentified === 0 ? [] : [isShort ? short : long];
    const identity = moreUnidentified === 0 ? "" : ` (${morePeople === 1 ? "" : `${inWords(moreUnidentified)} `}unidentified)`;
    const people = morePeople === 0 ? [] : [`${many(morePeople, "person", "people")}${identity}`];
    const more = isShort ? [] : [...people, ...moreTopics.map(({ type, count }) => ofType(count, type))];
    const why = `with other claims${moreTopics.length === 0 ? "" : " or as groups"}`;
    const sentences = [counted, ...who, ...(more.length === 0 ? [] : [`also drawn: ${andList(more)}, ${why}`])];
    return sentences
      .map((text) => (text === "" ? "" : `${capital(text)}.`))
      .filter((text) => text !== "")
      .join(" ");
  },
  undrawnLines: ({ lines, most }) =>
    `Not drawn: ${counted(lines, "line", "lines")} of ${most === 1 ? "one claim" : `up to ${inWords(most)} claims`}${lines === 1 ? "" : " each"}; no line does not mean silence.`,
  collectionDeck: (rest) => {
    const deck = "Picked by a reader, with the claims between them";
    if (!rest) return deck;
    return `${deck}; none for ${rest.names.length > 0 ? rest.names.map(({ en }) => en).join(" or ") : `the other ${inWords(rest.count)}`}`;
  },
  speakerDeck: (who, { parts, notRecorded, redLine }) => {
    const missing = notRecorded.map(({ en }) => ` ${en.replace("'", "’")} is not in the record.`).join("");
    const all = parts.reduce((sum, { part }) => sum + part, 0);
    const named = parts.map(({ noun, part, grouped }) => {
      const curated = grouped === part ? groupedSign : ` (${inWords(grouped)}${groupedSign})`;
      return `${countedNoun(noun, part)}${grouped === 0 ? "" : curated}`;
    });
    const within = `; ${andList(named)} ${all === 1 ? "is part of another" : "are parts of others"}`;
    const about = who === "" ? missing : `${who.replace(/\.$/u, "")}.${missing}`;
    const line = redLine ? ` Also: one red line${redLine.isUncertain ? `, ${doubt} not certain` : ""}.` : "";
    return `${about} Counted: own statements${parts.length === 0 ? "" : within}.${line}`.trim();
  },
  openMark: "open mark: not in their own name",
  bar: (hasSigned) => (hasSigned ? "bar: speaks of it, or signed it" : "bar on a line: speaks of it"),
  openBar: "open bar: only reported",
  dottedBar: "dotted bar: inferred or from outside",
  doubleBar: `double: ${doubt} not certain`,
  shortDoubt: "double, “up to”: not certain",
  doubleLineOrBar: `double: ${doubt} not certain`,
  related: "(a): related, by the curators",
  rowKin: (isForm) => (isForm ? "only a form" : "only broader"),
  relatedSign: (letter) => ` (${letter})`,
  indented: ({ hasSaid, hasGrouped, onlyHead }) => {
    if (!hasSaid && onlyHead) return `${groupedSign}: grouped by the curators under “${onlyHead.en}”`;
    if (!hasSaid) return `indented, with ${groupedSign}: grouped by the curators under the one above`;
    return `indented: part of the one above${hasGrouped ? `; ${groupedSign}: by the curators` : ", as stated"}`;
  },
  signingUncounted: "documents that several signed are not counted",
  twice: "under two verbs: counted once",
  countsKey: (isAddressed, related) =>
    `only counted${related === 0 ? "" : ` (${related} related)`}: named ${isAddressed ? "at the address below" : "on the project’s page, in the view below"}`,
  omitted: (nodes, omittedKinds = []) => {
    const kinds = omittedKinds.map(({ family, isAll }) => (isAll ? "" : "some ") + omittedKindNames[family]);
    return `${nodes} more ${nodes === 1 ? "does" : "do"} not fit${kinds.length === 0 ? " here" : `: ${kinds.join(", ")}`}`;
  },
  omittedPaths: (paths) => `${counted(paths, "more way is", "more ways are")} not shown`,
  merged: (family, nodes) => `${family} (${nodes})`,
  mergedRest: (plural, nodes) => `Other ${plural.charAt(0).toLowerCase()}${plural.slice(1)} (${nodes})`,
  mergedKey: ({ hasGroups, hasWeakest }) =>
    `(3): three in one entry${hasGroups ? ", grouped by the curators" : ""}${hasWeakest ? ", drawn as the weakest" : ""}`,
  spokenPath: "heavy: a chain of speakers’ claims alone",
  saysGrouping: (deck) => /curators group|groupings? by the curators|grouped by the curators/u.test(deck),
  grouping: (isSaid) => `dotted grey: grouping${isSaid ? "" : " by the curators"}`,
  familyKey: (more) => `+${more}: ${many(more, "more", "more")} in this group`,
  insideKey: (number) => `+${number}: ${inWords(number)}, grouped by the curators`,
  insideTwice: "One thing may be inside two groups.",
  tableForMap: (frame) => `Number of claims; the map has no room here${frame === "" ? "" : `, but on ${frame}`}`,
  fartherLine: "thin: further steps",
  paleLine: (claims, hasRedLines, isOnlyLine) => {
    const number = claims === 1 ? "one claim" : `${inWords(claims)} claims or fewer`;
    return `thin${hasRedLines ? " (never red)" : ""}: ${number}${isOnlyLine ? "; left out where both ends have thicker lines" : ""}`;
  },
  undrawnAfterName: (lines) => `−${lines}: ${inWords(lines)} ${lines === 1 ? "line" : "lines"} not drawn`,
  unlinked: "no line: in no claim drawn here",
  freePlaces: "Middle places mean nothing.",
  unidentified: "(?): not identified",
  unidentifiedAmongOthers: (hasSign) =>
    hasSign ? "(?): not identified, may be one of the others" : "the unidentified may be among the others",
  mapSources: (claims, isAddressed) =>
    `${counted(claims, "claim", "claims")} drawn; each opens with its passage ${isAddressed ? "at the address below" : "on the project’s page"}.`,
  sizeAndWidth: "Size, width: claims, not importance or truth.",
  onlyOneRaises: (topics) => `${counted(topics, "idea that only one raises is", "ideas that only one raises are")} not drawn`,
  unnamed: (nodes) => `${counted(nodes, "mark has", "marks have")} no room for a name`,
  line: (line) => `line ${line}`,
  share: (percent) => through(percent, ""),
  sharedLine: (line) => `Line ${line} is a single line that holds several talks.`,
  lineShare: (line, percent) => through(percent, `line ${line}`),
  lines: (lines) => {
    const texts = lines.map(({ line, shares }) => {
      if (!shares) return `${line}`;
      const [from, to] = shares;
      return `${line} (${from === to ? through(from, "it") : `about ${from}–${to}% through it`})`;
    });
    return `${lines.length === 1 ? "line" : "lines"} ${texts.join(", ")}`;
  },
  notCertain: (doubts) => `${capital(doubt)} not certain: ${doubts.map(({ name, numbers }) => `${numbers} (${name})`).join("; ")}`,
  lineAt: (line, percent) => `${line} at ${percent}%`,
  onProgramme: "programme",
  linesBehind: ({ shared, hasShares }) => {
    const hold =
      shared.length === 1 ? `Line ${shared[0]} holds several talks` : `Lines ${andList(shared.map(String))} hold several talks each`;
    return `In brackets: line of the Chinese transcript.${shared.length === 0 ? "" : ` ${hold}${hasShares ? "; %: how far through it" : ""}.`}`;
  },
  reportedBy: (reporters) => `Reported by ${andList(reporters.map(({ name, lines }) => `${name} (${lines.join(", ")})`))}.`,
  between: "; ",
  betweenShares: ", ",
  quoted: (phrase) => `“${phrase}”`,
  after: (before, rest) => `${before}: ${rest}`,
  place: (speaker, session) => `${speaker}, ${session}`,
  titled: (label, title) => `${label}, “${title}”`,
  sourced: (statement, source) => `${statement} (${source})`,
  inferredClaim: "inferred",
  programmeClaim: "from the programme",
  inferredFrom: (place) => `inferred by the curators from ${place}`,
  inferred: (isAddressed) => `inferred by the curators${isAddressed ? "; the reasons are at the address below" : ""}`,
  programme: "from the programme",
  external: "from outside the transcript",
  reference: ({ title, year, at }) => [title, year, at].filter((part) => part !== undefined).join(", "),
  outside: (reference) => `outside source: ${reference}`,
  claimsFrom: (claims, what) => `${counted(claims, "claim", "claims")} ${what}`,
  nextSheet: (claims, sheets) => `Sources: ${counted(claims, "numbered claim", "numbered claims")}, listed on the ${nextSheets(sheets)}.`,
  unlisted: (claims, isAddressed) =>
    `Sources: ${counted(claims, "claim", "claims")}, listed ${isAddressed ? "at the address below" : "one by one on the project’s page, in the view named below"}.`,
  listHead: {
    claims: "Sources, each claim in paraphrase. In quotation marks: the words of the machine-made Chinese transcript, at the line given.",
    statements: "Sources, each claim in paraphrase, with the line of the machine-made Chinese transcript.",
    places: "Sources, by the line of the machine-made Chinese transcript; what each claim says is on the next sheets.",
    placesAlone:
      "Sources, by the line of the machine-made Chinese transcript. What each claim says is on the project’s page, in the view named below.",
    lines: "Sources, by line of the Chinese transcript",
    partlyNumbered:
      "Sources, by line of the Chinese transcript. Numbered: not said in the speaker’s own name. All claims: in the view named below.",
    unnumbered:
      "Sources, by the line of the machine-made Chinese transcript. They are listed claim by claim on the project’s page, in the view named below.",
    elsewhere: "Sources",
  },
  sourcesOf: (title) => `Sources: ${title}`,
  thisFigure: (address) => (address.startsWith("#") ? `AI Safety Concept Graph, view ${address}.` : `AI Safety Concept Graph: ${address}.`),
  version: (version) => `Data version ${version}, CC BY 4.0.`,
  caveat: ({ actor, isPlace, speakers, reported }) => {
    const who = `${many(speakers.length, "speaker", "speakers")} at ${isPlace ? "institutions there" : "it"}`;
    const names = speakers.slice(0, 3).map(({ en }) => en);
    const named = names.length === 0 ? "" : `: ${names.join(", ")}${speakers.length > names.length ? " and others" : ""}`;
    const others = reported === 0 ? "" : `; also for ${many(reported, "person", "people")} only reported`;
    return `${actor.en} here stands for ${who}${named}${others}.`;
  },
  described: ({ nodes, claims, sentences }) =>
    `Shows ${counted(nodes, "node", "nodes")} and ${counted(claims, "claim", "claims")}. ${sentences.join(" ")}`.trim(),
  statement: (from, verb, to) => `${from} ${verb} ${to.join(", ")}.`,
  further: (number) => `And ${counted(number, "more statement", "more statements")}.`,
  typePlural: (type) => nodeTypes[type].plural.en,
  matrix: {
    total: "claims",
    actors: { person: "speakers", institution: "institutions", country: "countries", region: "regions" },
    deck: (claims, most) => `${counted(claims, "claim", "claims")}${most ? `; ${most.name} makes the most, ${most.claims}` : ""}.`,
    sorted: {
      programme: "rows in the order of the programme",
      number: "rows with the most claims first",
      name: "rows sorted by name",
      similarity: "rows that are alike side by side",
    },
    doubt: ({ most, maxActors, uncertain, unidentified, unidentifiedUncertain: both, lead, byAll, certain }) => {
      const all = inWords(maxActors);
      const unsure = uncertain === 0 ? "" : `${doubt} not certain for ${inWords(uncertain)} of the ${all}`;
      const unknown = unidentified === 0 ? "" : `${inWords(unidentified)} ${unidentified === 1 ? "is" : "are"} not identified`;
      const isWithin = unknown !== "" && both === unidentified;
      const within = `${unsure}, ${uncertain === 1 ? "who is" : uncertain === unidentified ? "all" : `${inWords(unidentified)} of these`} not identified`;
      const overlap = both === 0 ? "" : ` (${inWords(both)} of these)`;
      const apart =
        unsure === "" ? (unknown === "" ? "" : `of the ${all}, ${unknown}`) : [unsure, ...(unknown === "" ? [] : [unknown])].join("; ");
      const counts = isWithin ? within : `${apart}${overlap}`;
      const among = counts === "" ? [] : [counts];
      const first = (kind: string, found: FirstColumns | undefined): readonly string[] => {
        if (!found || found.isMany) return [];
        const isOne = found.names.length === 1;
        const names = andList(found.names.map(({ en }) => en));
        return [`${kind}, ${names} ${isOne ? "has" : "have"} the most, ${inWords(found.actors)}${isOne ? "" : " each"}`];
      };
      const each = (certain?.names.length ?? 0) === 1 ? "" : " each";
      // The title names those that have as many.
      const alone = certain && (certain.isMany || counts !== "") ? [`without doubtful claims, ${inWords(certain.actors)}${each}`] : [];
      const isOne = lead === "unsurpassed" && most.length === 1;
      const firsts = isOne ? alone : [...first("by all claims", byAll), ...first("without doubtful claims", certain)];
      const text = [...among, ...firsts].join("; ");
      return text === "" ? "" : `${capital(text)}.`;
    },
    notSpeaking: (names, number) => {
      const who = names.length > 0 ? andList(names) : many(number, "person", "people");
      return `not counted as ${number === 1 ? "a speaker" : "speakers"}: ${who}, only reported`;
    },
    reportedRow: (name) => `${name} (reported)`,
    groups: (number, columns, type, except) => {
      const plural = nodeTypes[type].plural.en.toLowerCase();
      if (except !== undefined) return `all columns but “${except}” are groups of ${plural}, made by the curators`;
      if (number === columns) return `each column is a group of ${plural}, made by the curators`;
      return `of ${columns} columns, ${inWords(number)} ${number === 1 ? "is a group" : "are groups"} of ${plural}, made by the curators`;
    },
    who: ({ actors, rows, columns, unidentified }) => {
      const marked =
        unidentified === 0 ? "" : `; ${inWords(unidentified)}, marked (?), ${unidentified === 1 ? "is" : "are"} not identified`;
      const among = unidentified === 0 ? "" : `, and may be among the others`;
      return `In all, ${ofActors[rows](inWords(actors))} ${actors === 1 && rows === "person" ? "speaks" : "speak"} of ${nodeTypes[columns].plural.en.toLowerCase()}${marked}${among}.`;
    },
    counted: ({ hasObjections, hasUnstated }) => {
      const others = [
        ...(hasObjections ? ["limits and objections"] : []),
        ...(hasUnstated ? ["what is not said in a speaker’s own name"] : []),
      ];
      return others.length === 0 ? "" : `counted too: ${andList(others)}`;
    },
    unidentified: (rows) =>
      rows === 1
        ? "The speaker marked (?) is not identified, and may be one of the others."
        : `The ${inWords(rows)} speakers marked (?) are not identified, and may be among the others.`,
    mixed: "partly for, partly limits or objections",
    doubtful: `in a ring: ${doubt} not certain`,
    partlyDoubtful: (isAfter) => (isAfter ? "half a ring: some not certain" : `half a ring: ${doubt} of some not certain`),
    partlyUnstated: "pale: some not in their own name",
    numbers: "number: claims, if more than one",
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

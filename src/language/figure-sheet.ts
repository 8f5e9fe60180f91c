/** The words on the sheet of a figure, in both languages; loaded with what saves it. */
import type { Bilingual } from "../model/bilingual.ts";
import type {
  AloneFacts,
  CaveatFacts,
  FindingKinds,
  IndentFacts,
  PartsFacts,
  PathFacts,
  SignedFacts,
  UndrawnLineFacts,
  UnjoinedFacts,
  WholeFacts,
} from "../model/figure-facts.ts";
import type { MatrixRowType } from "../model/matrix-types.ts";
import type { NodeType } from "../model/node-types.ts";
import type { LineKind, RelationFamily } from "../model/relation-entry.ts";
import { figureSheet as en } from "./en/figure-sheet.ts";
import { figureSheet as zh } from "./zh/figure-sheet.ts";

export interface FigureSheetWords {
  /** A heading that goes on in the next column. */
  continued(heading: string): string;
  /** A name that stands on the same sheet already. */
  again(name: string): string;
  /** Headings of a comparison. */
  readonly shared: string;
  /** Over the rows of a comparison in place of `shared`, where all are of documents that several only signed. */
  signedOnly(isBoth: boolean): string;
  readonly alone: string;
  /** The same for what one of them alone speaks of. */
  aloneOf(name: string): string;
  /** Before the numbers of what one of them alone speaks of: "warns of 9 risks, makes 5 proposals". */
  countsOf(name: string): string;
  /** One of these. */
  countAlone(facts: AloneFacts): string;
  inCounts(count: string, isLast: boolean): string;
  /** All of them, as a sentence. */
  counts(counts: readonly string[]): string;
  /** Names an actor before the verbs that they use of a topic above. */
  verbOf(name: string, verbs: string): string;
  /** A red line after the names of the people whose it is; `isDoubtful` is true where it is not certain that they draw it. */
  lineOf(people: readonly string[], line: string, isDoubtful: boolean): string;
  /** Before nodes that no claim joins to others. */
  readonly unjoined: string;
  /** In the key: the sign after the name of what may not belong to the family of a figure. */
  readonly doubtfulMember: string;
  /** Behind the name of something of which all that is said is unsure. */
  readonly unsureClaim: string;
  /** Beside the bracket of a family. */
  partsOf(facts: PartsFacts): string;
  /** Names behind a member those who speak of it, and those who speak of the only one in it. */
  apartFrom(ofIt: string, inside: string, ofInside: string): string;
  /** In the key: the words for what is narrower or broader than a row. */
  readonly kinKey: string;
  /** In the key of a comparison. */
  readonly describedUncounted: string;
  /** In the key: what an abbreviation stands for. */
  abbreviation(short: string, long: string): string;
  /** The name of a group with that of the only other one in it. */
  including(name: string, inside: string): string;
  /** Below a name: who speaks of it, and at which line. */
  speakersBehind(speakers: readonly { readonly name: string; readonly line?: number; readonly isCertain: boolean }[]): string;
  /** Behind the name of a red line: another, by its name or by the numbers of its claims, of which it is part. */
  partOfLine(line: string, isDoubtful: boolean): string;
  /** The name of a family where something is said of it in general, beside its members. */
  asWhole(name: string): string;
  /** Over a list in which one verb is not repeated. */
  withoutVerb(verb: string): string;
  series(texts: readonly string[]): string;
  /** The line under the title of a comparison. */
  comparisonDeck(facts: Pick<FindingKinds["comparison"], "notRecorded" | "doubtful">): string;
  /** Goes on from that line: how many more are related, if that is to be said, and what nobody says in their own name; empty if nothing is. */
  comparisonCounts(facts: FindingKinds["comparison"], hasRelated: boolean): string;
  signed(facts: SignedFacts): string;
  /** The verb for a red line of a document that others of those compared signed. */
  readonly drawsSigned: string;
  /** In the key of a map: the colour of red lines, where somebody speaks for one. */
  readonly drawsOrSpeaksFor: string;
  pathDeck(facts: PathFacts): string;
  /** In a short key: names of kinds of lines that are shorter than usual. */
  readonly shortLines: Partial<Readonly<Record<LineKind, string>>>;
  /** The line under the title of the whole map; a short one does not count what is drawn beyond the title. */
  wholeDeck(facts: WholeFacts, isShort: boolean): string;
  /** After it, where lines are not drawn. */
  undrawnLines(facts: UndrawnLineFacts): string;
  /** @param rest the nodes that no claim joins, if there are any beside others */
  collectionDeck(rest: UnjoinedFacts | undefined): string;
  /** @param isQuoted true where words of the transcript are quoted */
  edgeDeck(isQuoted: boolean): string;
  /** The line under a title that counts what somebody says, and which of it is part of the rest; `who` names their office, or sums them up, or is empty. */
  speakerDeck(who: string, facts: Pick<FindingKinds["speaker"], "parts" | "notRecorded" | "redLine">): string;
  /** In the key. */
  readonly openMark: string;
  /** In the key of a comparison: a bar on the line of an actor; `hasSigned` is true where some stand for signatures. */
  bar(hasSigned: boolean): string;
  readonly openBar: string;
  readonly dottedBar: string;
  readonly doubleBar: string;
  /** In a short key of a map: double lines, and the ranges of its title. */
  readonly shortDoubt: string;
  /** In a key, where both lines and bars are double. */
  readonly doubleLineOrBar: string;
  /** In the key: the sign after the name of a topic, and what it means. */
  readonly related: string;
  /** After the names of topics: the same letter for those that are related. */
  relatedSign(letter: string): string;
  /** In a row, at somebody who speaks not of its topic, but of what belongs to it, or to which it belongs. */
  rowKin(isForm: boolean): string;
  /** In the key: what stands in below another, because it was said to be part of it, or because the curators group it so, which has a sign. */
  indented(facts: IndentFacts): string;
  /** In the key: topics that one alone speaks of, by two verbs. */
  readonly signingUncounted: string;
  readonly twice: string;
  /**
   * In the key: where the topics that are only counted have names, and how many of them are related to those of another; `isAddressed` is true
   * where the foot has an address that opens the view.
   */
  countsKey(isAddressed: boolean, related: number): string;
  /** @param omittedKinds what these are; nothing where they are of several kinds that are drawn too */
  omitted(nodes: number, omittedKinds?: readonly { readonly family: RelationFamily; readonly isAll: boolean }[]): string;
  omittedPaths(paths: number): string;
  /** The name of a family, or of a type, in whose place some nodes stand. */
  merged(family: string, nodes: number): string;
  /** The same for nodes of a type that has others beside it. */
  mergedRest(plural: string, nodes: number): string;
  /** In the key: what the number after such a name is. */
  mergedKey(facts: { readonly hasGroups: boolean; readonly hasWeakest: boolean }): string;
  /** In the key: heavier lines, of a chain to which the curators have added nothing. */
  readonly spokenPath: string;
  /** In the key: dotted lines by which the curators arrange nodes in groups; `isSaid` where the line under the title says who does. */
  grouping(isSaid: boolean): string;
  /** True for a line under a title that says who groups nodes. */
  saysGrouping(deck: string): boolean;
  /** In the key: what the number after the name of a family is; `more` is one that is drawn. */
  familyKey(more: number): string;
  /** Where a number at a name on the map says how many are inside, of an answer how many that belong to it. */
  insideKey(number: number): string;
  /** After it, where there is room. */
  readonly insideTwice: string;
  /** In the key of a table that stands in the place of a map; `frame` is the name of one that has room for it, if any has. */
  tableForMap(frame: string): string;
  /** In the key of a map around a selected node. */
  readonly fartherLine: string;
  /**
   * In the key of a map: the number of claims of a pale line, at most, and which lines are never pale. `isOnlyLine` is true where such a line
   * is drawn only if a mark, or somebody in a colour, has no heavier one.
   */
  paleLine(claims: number, hasRedLines: boolean, isOnlyLine: boolean): string;
  /** In the key: what the number of lines after the name of somebody who speaks is; `lines` is one that is drawn. */
  undrawnAfterName(lines: number): string;
  /** In the key: the sign after the name of somebody who is not identified. */
  readonly unidentified: string;
  /** The same where others are named whom that may be; `hasSign` is false where the names say it in words. */
  unidentifiedAmongOthers(hasSign: boolean): string;
  /** In the key of a map: marks without a line. */
  readonly unlinked: string;
  /** In the key of a map with two sides: the places of people between them. */
  readonly freePlaces: string;
  /** At the foot of a map, which has no list of its sources. */
  mapSources(claims: number, isAddressed: boolean): string;
  /** In the key of a map: the sizes of marks and the widths of lines. */
  readonly sizeAndWidth: string;
  /** Of a comparison on the map, which has no room for all topics. */
  onlyOneRaises(topics: number): string;
  unnamed(nodes: number): string;
  /** Parts of an entry in the list of sources. */
  line(line: number): string;
  /** How far through a long line something is, in percent: alone, and after the number of the line. */
  share(percent: number): string;
  /** After the head of a list: that a line is long, so that places on it are given. */
  sharedLine(line: number): string;
  lineShare(line: number, percent: number): string;
  /** Lines of one speaker in one session; of a long one, `shares` has from how far through it on and up to where, in percent. */
  lines(lines: readonly { readonly line: number; readonly shares?: readonly [number, number] | undefined }[]): string;
  /** After a list of places: the numbers of the claims that are not certain, by how far. */
  notCertain(doubts: readonly { readonly name: string; readonly numbers: string }[]): string;
  /** Behind a name, in brackets: a line that holds several talks, with how far through it, in percent; and what the programme says. */
  lineAt(line: number, percent: number): string;
  readonly onProgramme: string;
  /** At the foot, where names have lines behind them; `shared` are those that hold several talks, and `hasShares` is true where their places are given. */
  linesBehind(facts: { readonly shared: readonly number[]; readonly hasShares: boolean }): string;
  /** After it: who reports what others say, on which lines. */
  reportedBy(reporters: readonly { readonly name: string; readonly lines: readonly number[] }[]): string;
  /** Stands between the lines of one speaker, and between the places on one line. */
  readonly between: string;
  readonly betweenShares: string;
  quoted(phrase: string): string;
  after(before: string, rest: string): string;
  place(speaker: string, session: string): string;
  /** A session by what it is, with its title. */
  titled(label: string, title: string): string;
  sourced(statement: string, source: string): string;
  readonly inferredClaim: string;
  readonly programmeClaim: string;
  /** @param isAddressed true where the foot has an address that opens the view */
  /** Names the place that curators infer a claim from. */
  inferredFrom(place: string): string;
  inferred(isAddressed: boolean): string;
  readonly programme: string;
  readonly external: string;
  /** A publication outside the transcript; `at` is its address, or the site that it is on. */
  reference(facts: { readonly title: string; readonly year: number; readonly at?: string | undefined }): string;
  /** Such a publication in a list of lines. */
  outside(reference: string): string;
  /** Claims that have no line, in a list without numbers; `what` says where they are from. */
  claimsFrom(claims: number, what: string): string;
  /** In the place of the list of sources, which takes some sheets. */
  nextSheet(claims: number, sheets: number): string;
  /** The same where the list is on no sheet of this figure. */
  unlisted(claims: number, isAddressed: boolean): string;
  /**
   * Over the list of sources: what it gives of each. "places": further sheets give the claims; "placesAlone": they do if they are made;
   * "lines": as short as can be; "partlyNumbered": only what is not said in a speaker's own name has numbers; "unnumbered": the figure has none; "elsewhere": nothing is from the transcript.
   */
  readonly listHead: Readonly<
    Record<"claims" | "statements" | "places" | "placesAlone" | "lines" | "partlyNumbered" | "unnumbered" | "elsewhere", string>
  >;
  /** Title of a sheet of sources. */
  sourcesOf(title: string): string;
  /** Parts of the foot. */
  thisFigure(address: string): string;
  version(version: string): string;
  caveat(facts: CaveatFacts): string;
  /** Parts of the text alternative. */
  described(facts: { readonly nodes: number; readonly claims: number; readonly sentences: readonly string[] }): string;
  statement(from: string, verb: string, to: readonly string[]): string;
  further(number: number): string;
  typePlural(type: NodeType): string;
  readonly matrix: {
    /** At the numbers of claims, and at those of the actors who speak of a topic. */
    readonly total: string;
    readonly actors: Readonly<Record<MatrixRowType, string>>;
    /** The line under the title; `most` is the row with the most claims. */
    deck(claims: number, most: { readonly name: string; readonly claims: number } | undefined): string;
    /** Before it: how many of those whom the title counts are not certain, or not identified, and which columns have the most without those; empty if none. */
    doubt(facts: FindingKinds["matrix"]): string;
    /** In the key: how many of the columns stand for groups of topics, at least one; `except` is the name of the only one that does not. */
    groups(number: number, columns: number, type: NodeType, except?: string): string;
    /** In the key: what the title counts beside what somebody says for something in their own name; empty where that is nothing. */
    counted(facts: { readonly hasObjections: boolean; readonly hasUnstated: boolean }): string;
    /** After it: how many speak of the topics at all, whom the title counts, and how many of them are not identified. */
    who(facts: Pick<FindingKinds["matrix"], "actors" | "rows" | "columns"> & { readonly unidentified: number }): string;
    /** In place of it where the rows are those that a reader compares: rows of people who are not identified, at least one, each of whom may have another row; explains the sign after their names. */
    unidentified(rows: number): string;
    /** In the key: people who have rows, but did not speak, at least one; no names where they are many. */
    notSpeaking(names: readonly string[], number: number): string;
    /** Their names. */
    reportedRow(name: string): string;
    /** In the key; at least one of the numbers is not 0. */
    omitted(rows: number, columns: number): string;
    /** In the key: by what rows and columns are sorted. */
    readonly sorted: Readonly<Record<"programme" | "number" | "name" | "similarity", string>>;
    /** In the key: a mark for what is both for and against; one meaning, whatever the verbs. */
    readonly mixed: string;
    /** In the key: a mark within a ring. */
    readonly doubtful: string;
    /** In the key: a mark within half a ring; `isAfter` is true after one within a whole ring. */
    partlyDoubtful(isAfter: boolean): string;
    /** In the key: a pale mark. */
    readonly partlyUnstated: string;
    /** In the key: the number in a mark. */
    readonly numbers: string;
    /** A topic, and what somebody who does not just support it says of it. */
    how(topic: string, verbs: string): string;
    /** In the place of the list of sources. */
    nextSheet(claims: number, sheets: number): string;
  };
}

export const figureSheetWords: Readonly<Record<keyof Bilingual, FigureSheetWords>> = { en, zh };

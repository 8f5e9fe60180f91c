/** Facts that the title of a figure, and the text alternative, are made of. */
import type { Bilingual } from "./bilingual.ts";
import type { BuiltClaim } from "./built.ts";
import type { OneOf } from "./facts.ts";
import type { MatrixRowType } from "./matrix-types.ts";
import type { NodeType } from "./node-types.ts";
import type { QuestionFacts, SpeakersCounted } from "./question-facts.ts";
import type { Relation } from "./relations.ts";
import type { Standing } from "./standings.ts";

/** A number of nodes that one speaker says something about, by one relation. */
export interface SaidCount {
  readonly relation: Relation;
  readonly count: number;
  /** Those of them that are said in a claim that is certain; all of them unless given. */
  readonly certain?: number;
  /** Their type, where the relation can have objects of others, too. */
  readonly type?: NodeType;
}

/** Names what is counted: by the relation by which it is said, or by its type. */
export interface CountedNoun {
  readonly relation?: Relation | undefined;
  readonly type?: NodeType | undefined;
}

/** Some of a number of things. */
export interface CountedPart {
  readonly noun: CountedNoun;
  readonly total: number;
  readonly part: number;
}

/** A part of a total, of which some are so by the grouping of the curators alone. */
export interface GroupedPart extends CountedPart {
  readonly grouped: number;
}

/** How many of the members of a family are so by the grouping of the curators alone. */
export type Grouped = "all" | "some" | "none";

/** Who says that what stands in below another is part of it: a speaker, or the curators alone. */
export interface IndentFacts {
  readonly hasSaid: boolean;
  readonly hasGrouped: boolean;
  /** The only one below which the curators group any, where nothing else stands in. */
  readonly onlyHead?: Bilingual;
}

/** A number of nodes of one type. */
export interface TypeCount {
  readonly type: NodeType;
  readonly count: number;
}

/** Two nodes, and the shortest chains of claims between them. */
export interface PathFacts {
  readonly names: readonly Bilingual[];
  /** The number of all shortest chains. */
  readonly paths: number;
  /** The number of claims that join the two directly; 0 where chains lead through others. */
  readonly claims: number;
  /** True if the graph has a claim that joins them directly, which the view does not show. */
  readonly hasDirect: boolean;
  /** The number of nodes between the ends of each chain. */
  readonly between: number;
  /** Those that are on every chain, at most two. */
  readonly through: readonly { readonly name: Bilingual; readonly isPerson: boolean }[];
  /** True if a chain contains how the curators group nodes, or that one node mentions another: neither is a shared position. */
  readonly hasGroups: boolean;
  /** The number of chains of which each step is said by somebody; absent where not all chains are shown, or others are not all grouped. */
  readonly spoken?: number;
  /** The nodes between the ends of the only one of these, where there are few that are not on every chain. */
  readonly spokenThrough?: PathFacts["through"];
  /** The steps of the only one of these that are not certain, and those on which somebody only responds to another speaker, or refers to them. */
  readonly spokenSteps?: { readonly uncertain: number; readonly betweenPeople: number };
  readonly hasMentions: boolean;
  /** True if no chain leads on through what is merely mentioned, or through a session or an institution. */
  readonly isWithoutMentions: boolean;
}

/** The nodes of a collection that no claim in it joins to others: their names, if they are few. */
export interface UnjoinedFacts {
  readonly count: number;
  readonly names: readonly Bilingual[];
}

/** A number of topics that one actor of a comparison alone speaks of. */
export interface AloneFacts {
  readonly topics: number;
  readonly relation: Relation;
  readonly reads: Bilingual;
  /** The type of the topics, if they have but one. */
  readonly type?: NodeType;
  /** On what evidence, where the actor says nothing of them in their own name; `relation` is then one of several. */
  readonly unstated?: readonly Standing[];
  /** True where these are more than others that the actor states. */
  readonly isMore: boolean;
  /** Of how many of them speaker or meaning is not certain. */
  readonly uncertain: number;
  /** True for red lines of a document that others of those compared signed. */
  readonly isSigned?: boolean;
}

/** Documents that the same two or more actors of a comparison signed; their names stand within a sentence. */
export interface SignedFacts {
  /** True if all who are compared are people. */
  readonly arePeople: boolean;
  /** On what evidence, with the names of the signers: the strongest first. */
  readonly evidence: readonly { readonly standing: Standing; readonly isDoubtful: boolean; readonly names: readonly Bilingual[] }[];
  readonly names: readonly Bilingual[];
  /** True if all who are compared signed. */
  readonly isAll: boolean;
  readonly documents: readonly Bilingual[];
}

/** The numbers of what people say in their own name in a whole map, and of what it has beyond that, the members of its groups included. */
export interface WholeFacts {
  /** In a short title 0: it does not count them together. */
  readonly speakers: number;
  /** Those of them whom the transcript does not identify; each may be one of the others. */
  readonly unidentified: number;
  /** Each with the number of those who say it, and of what they say in no claim that is certain. */
  readonly said: readonly (SaidCount & { readonly speakers: number; readonly uncertain: number })[];
  /** People of whom the map has other claims alone. */
  readonly morePeople: number;
  /** Those of them whom the transcript does not identify. */
  readonly moreUnidentified: number;
  /** Topics that nobody counted speaks of by the counted relations; none of the counts is 0. */
  readonly moreTopics: readonly TypeCount[];
}

/** Lines of a map that a small sheet does not draw: none has more than `most` claims. */
export interface UndrawnLineFacts {
  readonly lines: number;
  readonly most: number;
}

/** How many people say something of a family and of its members in their own name. */
export interface FamilyFacts {
  readonly name: Bilingual;
  readonly inSentence: Bilingual;
  readonly relation: Relation;
  /** All of them, each once. */
  readonly speakers: number;
  /** Those of them who speak of what belongs to the family for certain. */
  readonly surely: number;
  /** Those of these who do so in a claim that is certain. */
  readonly certain: number;
  /** Those of them whom the transcript does not identify; each may be one of the others. */
  readonly unidentified: number;
  readonly ofMembers: number;
  /** Those of them who say it in no claim that is certain. */
  readonly ofMembersUncertain: number;
  /** The members of which they say it. */
  readonly members: number;
  /** The number of those of them that may not belong to the family, and their names within a sentence, if they are few. */
  readonly membersUncertain: number;
  readonly namesUncertain: readonly Bilingual[];
  /** The names of those who speak of nothing else that belongs to it, if they are few. */
  readonly perhapsSpeakers: readonly Bilingual[];
  readonly ofWhole: number;
  /** Those of them who say it in no claim that is certain. */
  readonly ofWholeUncertain: number;
  /** The other members that the figure shows, and those of them against which somebody draws a red line that it does not show. */
  readonly others: number;
  readonly othersWithLine: number;
  readonly grouped: Grouped;
}

/**
 * The claim that a title may make of columns, whether claims that are not certain count or not: that they have the most, that no other has
 * more than one of them, or that all of them have more than the others.
 */
export type MatrixLead = "most" | "unsurpassed" | "leading";

/** Columns with the most actors by one count: their names, if they are few. */
export interface FirstColumns {
  readonly names: readonly Bilingual[];
  readonly isMany: boolean;
  readonly actors: number;
}

export interface FindingKinds {
  /** A speaker, with what they say most of: two relations, or three where two of them have as many topics. */
  readonly speaker: {
    readonly name: Bilingual;
    readonly said: readonly SaidCount[];
    /** The topics of each relation that are parts of others of it, and those of them that only the curators group so; those without any are left out. */
    readonly parts: readonly GroupedPart[];
    /** The names of the speaker's talks of which the transcript has nothing. */
    readonly notRecorded: readonly Bilingual[];
    /** The only red line that the speaker draws, where `said` does not count it. */
    readonly redLine?: { readonly isUncertain: boolean };
  };
  /**
   * A topic, with the number of people who say something of it by one relation in their own name; `inSentence` is its name within a
   * sentence. `ofMembers` is the number of other people who say the same of the members of its family alone, drawn or not.
   */
  readonly topic: {
    readonly name: Bilingual;
    readonly inSentence: Bilingual;
    readonly relation: Relation;
    readonly speakers: number;
    readonly ofMembers: number;
    /** Those of all of them whom the transcript does not identify; each may be one of the others. */
    readonly unidentified: number;
    /** Those of all of them who say it in a claim that is certain; all of them unless given. */
    readonly certain?: number;
    /** True for a red line that a document draws: whoever speaks for it is not alone with it. */
    readonly isOfDocument?: boolean;
    /** Those of them whom the figure does not draw, if there are any: they speak of the members alone. `certainOfIt` are certain of the rest. */
    readonly notDrawn?: Pick<NotDrawnFacts, "unidentified"> & { readonly certain: number; readonly certainOfIt: number };
  };
  /** A topic of which nobody says in their own name what some claims say of it by one relation. */
  readonly unstated: {
    readonly name: Bilingual;
    readonly inSentence: Bilingual;
    readonly relation: Relation;
    readonly isOfDocument?: boolean;
  };
  /** A node, with the numbers of nodes that claims link to it; those of the most frequent types first. */
  readonly joined: { readonly name: Bilingual; readonly types: readonly TypeCount[] };
  /**
   * Topics of two or more actors: how many at least two of them raise in their own name, and how many all do; `unstated` are those that two
   * raise only if what is reported, inferred or from outside is counted too.
   */
  readonly comparison: {
    readonly names: readonly Bilingual[];
    /** True if all of them are people. */
    readonly arePeople?: boolean;
    readonly shared: number;
    readonly byAll: number;
    readonly unstated: number;
    /** The evidence that the unstated depend on, in the order of the table. */
    readonly evidence: readonly Standing[];
    readonly topics: number;
    /** The numbers of those that would be shared, of all and by all, if nothing counted but what is certain; `ofTwo` those of what not all share. */
    readonly certain: { readonly shared: number; readonly byAll: number; readonly ofTwo: number };
    /** Topics of one actor that the curators group with one of another, the groups, and the name of the only one within a sentence. */
    readonly related?: { readonly topics: number; readonly groups: number; readonly only?: Bilingual };
    /** The names of talks of those compared of which the transcript has nothing. */
    readonly notRecorded?: readonly Bilingual[];
    /** Those of whose topics none is certain, with the number of these, if they are few. */
    readonly doubtful?: readonly { readonly name: Bilingual; readonly topics: number }[];
    /** The topics of which nobody speaks in their own name, by the strongest evidence; none of the counts is 0. */
    readonly notStated?: readonly { readonly standing: Standing; readonly topics: number }[];
  };
  readonly path: PathFacts;
  /** `to` is a name within a sentence. */
  readonly edge: { readonly from: Bilingual; readonly relation: Relation; readonly reads: Bilingual; readonly to: Bilingual };
  /**
   * A family, with the number of people who say something of it or of its members in their own name: of the members `ofMembers` people, of
   * the family as a whole `ofWhole`; some may do both.
   */
  readonly family: FamilyFacts;
  /** A node of which nothing is shown. */
  readonly name: { readonly name: Bilingual };
  /** Nodes of a collection that a claim joins, by type, the most frequent first; all of them if none is joined. */
  readonly collection: { readonly types: readonly TypeCount[]; readonly claims: number };
  /** The claims of an actor about a topic. */
  readonly pair: {
    readonly names: readonly Bilingual[];
    readonly claims: number;
    /** True if some of the claims are about members of the topic's family. */
    readonly hasMembers: boolean;
    /** The number of people who speak for an institution, or at the institutions of a place; absent for other actors. */
    readonly who?: SpeakersCounted;
    readonly isPlace?: boolean;
  };
  /** The answer to a named question. */
  readonly question: { readonly answer: QuestionFacts };
  /** The answer to a reader's own question. */
  readonly asked: SpeakersCounted & { readonly claims: number };
  /** The whole map: how much people say in their own name. */
  readonly whole: WholeFacts;
  /** The matrix: which columns have marks in the most rows. */
  readonly matrix: {
    readonly columns: NodeType;
    readonly rows: MatrixRowType;
    /** The numbers of rows, without those of people who did not speak, and of columns. */
    readonly actors: number;
    readonly topics: number;
    /** The columns with the most actors, by their names within a sentence; empty where too many have as many. */
    readonly most: readonly Bilingual[];
    readonly lead: MatrixLead;
    /** The most actors of one column, and how many of them say it in a claim that is certain: the fewest of the columns named. */
    readonly maxActors: number;
    readonly surely: number;
    /** Those of them with no certain claim, those who are not identified, and those who are both, where one column has the most. */
    readonly uncertain: number;
    readonly unidentified: number;
    readonly unidentifiedUncertain: number;
    /** Where the title says that several lead: those with the most by all claims. */
    readonly byAll?: FirstColumns;
    /** Those with the most by certain claims, where they are not the same, or not alone. */
    readonly certain?: FirstColumns;
  };
}

export type FigureFinding = OneOf<FindingKinds>;

/** The members of a family: who says that they are, with the numbers of the claims, which are empty where none are shown. */
export interface PartsFacts {
  readonly name: string;
  readonly stated?: string;
  readonly grouped?: string;
  /** True if some are parts of other members, which stand above them. */
  readonly hasParts: boolean;
  /** True where the line under the title says who groups them. */
  readonly isGroupingSaid?: boolean;
}

/** People who say something of the members of a family alone, whom a figure of the family's node does not draw. */
export interface NotDrawnFacts {
  readonly relation: Relation;
  readonly speakers: number;
  /** Those of them whom the transcript does not identify. */
  readonly unidentified: number;
  /** Who they are, each with a claim in which they say it, if they are few. */
  readonly people: readonly { readonly name: Bilingual; readonly claim: BuiltClaim }[];
  /** True where their names stand behind those of the members. */
  readonly areBehind?: boolean;
  /** How many of these members the curators group. */
  readonly grouped: Grouped;
  /** Others, who are not counted: they speak only of members that may not belong to the family. */
  readonly perhaps?: Pick<NotDrawnFacts, "speakers" | "people">;
}

/** How certain it is what a figure shows. */
export interface CertaintyFacts {
  /** The things that are counted: people or topics that the title counts too, such as those that are shared, or all claims that are shown. */
  readonly of: "speakers" | "topics" | "shared" | "claims";
  /**
   * Those of two whose claims are not certain, where the one topic is what both raise; and its name within a sentence. Of speakers, those who
   * are not certain, if they are few.
   */
  readonly doubtful?: readonly Bilingual[];
  readonly only?: Bilingual;
  /** Topics that are not certain, by what they are; those of which all are certain are left out. */
  readonly parts?: readonly CountedPart[];
  readonly total: number;
  /** Those of the total that are not certain. */
  readonly uncertain: number;
  /** True where claims by which the curators group nodes are shown, too, which are not counted. */
  readonly hasGroupings: boolean;
}

/** How many claims of a figure are not said by anybody in their own name, by evidence. */
export interface UnstatedFacts {
  /** True if a sentence before it has named the claims that are shown. */
  readonly isAgain: boolean;
  /** True where claims by which the curators group nodes are shown, too, which are not counted. */
  readonly hasGroupings: boolean;
  readonly total: number;
  /** At least one, none of them "stated", in the order of the table. */
  readonly standings: readonly { readonly standing: Standing; readonly claims: number }[];
}

/** An actor that is no person, and the people who speak for it in a figure. */
export interface CaveatFacts {
  readonly actor: Bilingual;
  /** True for a country or region. */
  readonly isPlace: boolean;
  readonly speakers: readonly Bilingual[];
  /** The number of others, who did not speak, but are reported. */
  readonly reported: number;
}

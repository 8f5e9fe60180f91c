import type { Bilingual } from "../../model/bilingual.ts";
import type { FindingKinds, Grouped } from "../../model/figure-facts.ts";
import { type NodeTypeEntry, nodeTypes } from "../../model/node-types.ts";
import type { Relation } from "../../model/relations.ts";
import type { Standing } from "../../model/standings.ts";
import type { FigureFindingWords } from "../figure-findings.ts";
import { doubtfulSign } from "../grouped-sign.ts";
import { say } from "../sentences.ts";
import { figureAnswerDecks, figureAnswers } from "./figure-answers.ts";
import {
  andList,
  capital,
  countsOf,
  doubt,
  fromTo,
  inWords,
  many,
  notCertainFor,
  ofActors,
  ofType,
  orList,
  partOf,
  speakersIn,
  speakersUpTo,
  upTo,
  verbFor,
} from "./finding-words.ts";

const claimsIn = (number: number): string => many(number, "claim", "claims");

/** Verbs that do not simply stand before a name. */
const aroundName: Partial<Readonly<Record<Relation, (verb: string, name: string) => string>>> = {
  draws: (verb, name) => `${verb} “${capital(name)}”`,
  holds: (verb, name) => `${verb}: ${capital(name)}`,
  qualifies: (verb, name) => `${verb.replace(" with reservations", "")} ${name} with reservations`,
};

/** "warns of deception", "draws the red line “No deception”". */
const predicate = (relation: Relation, verb: string, name: string): string => aroundName[relation]?.(verb, name) ?? `${verb} ${name}`;

/** Verbs before a name that nobody says in their own name, where they do not stand there as elsewhere. */
const unsaid: Partial<Readonly<Record<Relation, (name: string) => string>>> = { holds: (name) => `argues “${capital(name)}”` };

/** Names for the members of a family, and the same with their number. */
const members: Partial<Readonly<Record<Relation, string>>> = { "warns-of": "its forms", proposes: "parts of it" };
const countedMembers: Partial<Readonly<Record<Relation, readonly [string, string]>>> = {
  "warns-of": ["form", "forms"],
  proposes: ["part of it", "parts of it"],
};

/** Names of countries that need an article. */
const withArticle = (name: string): string => (/^(?:United|Netherlands|Philippines)\b/u.test(name) ? `the ${name}` : name);

/** Names of evidence that may count. */
const evidenceFor: Readonly<Record<Standing, string>> = {
  stated: "statements",
  reported: "reports",
  inferred: "inferences",
  external: "outside sources",
};
/** "Six of the seven", "all seven", "both". */
function shareOf(part: number, total: number): string {
  if (part < total) return `${inWords(part)} of the ${inWords(total)}`;
  return total === 2 ? "both" : `all ${inWords(total)}`;
}

/** "nine of the 16 claims shown", "the claim shown". */
function claimsFor(part: number, total: number, hasGroupings: boolean): string {
  const which = hasGroupings ? "other than groupings" : "shown";
  return total === 1 ? `the ${hasGroupings ? "one " : ""}claim ${which}` : `${shareOf(part, total)} claims ${which}`;
}

/** "Nine of the 16 claims shown are"; where groupings are shown too, "Nine of the 16 claims other than groupings are". */
function claimsShown(part: number, total: number, hasGroupings: boolean): string {
  return `${capital(claimsFor(part, total, hasGroupings))} ${part === 1 ? "is" : "are"}`;
}

const notSaid = { stated: "stated", reported: "reported", inferred: "inferred by the curators", external: "from outside the transcript" };

/** The verb for a red line that a document draws. */
const speaksFor = "speaks for the red line";

/** "Six speakers warn of deception or of its forms". */
function topicTitle({
  inSentence: { en },
  relation,
  speakers,
  ofMembers,
  unidentified,
  isOfDocument = false,
  notDrawn,
  certain = speakers + ofMembers,
}: Omit<FindingKinds["topic"], "name">): string {
  const verb = (number: number): string =>
    isOfDocument ? (number === 1 ? speaksFor : "speak for the red line") : verbFor(relation, number);
  if (speakers === 0)
    return `${capital(speakersUpTo(certain, { speakers: ofMembers, unidentified }))} ${verbFor(relation, ofMembers)} ${members[relation]?.replace(/\bit\b/u, en).replace(/^its (\w+)$/u, `$1 of ${en}`) ?? `what belongs to ${en}`}`;
  const number = speakers + ofMembers;
  const found = `${capital(speakersUpTo(certain, { speakers: number, unidentified }))} ${predicate(relation, verb(number), en)}`;
  const preposition = /\bof$/u.test(verbFor(relation, 1)) ? "of " : "";
  if (notDrawn) {
    const whole = { speakers, unidentified: unidentified - notDrawn.unidentified };
    const itself = `${capital(speakersUpTo(notDrawn.certainOfIt, whole))} ${predicate(relation, verbFor(relation, speakers), en)} in general`;
    const unknown = notDrawn.unidentified === 0 ? "" : ` (${ofMembers === 1 ? "" : `${inWords(notDrawn.unidentified)} `}unidentified)`;
    return `${itself}, ${fromTo(notDrawn.certain, ofMembers)} more${unknown} ${preposition}${members[relation] ?? "what belongs to it"}`;
  }
  return ofMembers === 0 ? found : `${found} or ${preposition}${members[relation] ?? "what belongs to it"}`;
}

/** Who says that the members of a family belong to it. */
const grouping: Readonly<Record<Grouped, string>> = {
  all: ", as the curators group them",
  some: ", some of them grouped by the curators",
  none: "",
};

/** "six of its forms", "one part of it". */
const membersOf = (relation: Relation, number: number): string => {
  const [singular, plural] = countedMembers[relation] ?? ["thing that belongs to it", "things that belong to it"];
  return many(number, singular, plural);
};

/** A name that is a phrase of its own stands in quotation marks within a sentence: “Find risks fast”, but AI-related crime. */
const quotedPhrase = ({ en }: Bilingual): string => (/^[A-Z][a-z]/u.test(en) ? `“${en}”` : en);

/** The titles of figures, in English. */
export const figureFindings: FigureFindingWords = {
  finding: {
    name: ({ name }) => name.en,
    speaker: ({ name, said: counts }) => `${name.en} ${andList(counts.map((each) => countsOf(each, true)))}`,
    topic: topicTitle,
    unstated: ({ inSentence, relation, isOfDocument = false }) => {
      const verb = isOfDocument ? speaksFor : verbFor(relation, 1);
      return `No speaker ${unsaid[relation]?.(inSentence.en) ?? predicate(relation, verb, inSentence.en)} in their own name`;
    },
    joined: ({ name, types }) => `${name.en}: linked to ${andList(types.map(({ type, count }) => ofType(count, type)))}`,
    comparison: ({ names, shared, byAll, certain, unstated, evidence, topics, related }) => {
      const all = andList(names.map(({ en }) => withArticle(en))).replace(/^the /u, "The ");
      const found = (number: number, sure = number): string =>
        `${number === 0 ? "none" : upTo(sure, number)} of ${many(topics, "idea", "ideas")}`;
      // The names of four, or of three where three numbers follow, would leave no room for what is found; they stand over their lines.
      const isLong = names.length > 2 && unstated > 0 && byAll > 0 && byAll !== shared;
      const four = names.length > 3 || isLong ? `the ${inWords(names.length)}` : "";
      const number = `${inWords(unstated)}${shared === 0 ? "" : " more"}`;
      const only = unstated === 0 ? "" : `, ${number} if ${orList(evidence.map((standing) => evidenceFor[standing]))} count`;
      const groups = related?.only ? `, in one group, ${related.only.en}` : "";
      const kin = related ? `; ${inWords(related.topics)} are related${groups}` : "";
      if (shared === 0)
        return `${four === "" ? all : `No two of ${four}`} share ${four === "" ? found(0) : `any of ${inWords(topics)} ideas`}${only}${kin}`;
      if (names.length === 2) return `${all} both raise ${found(shared, certain.shared)}${only}`;
      const byFewer = byAll === 0 || byAll === shared ? "" : `, ${upTo(certain.byAll, byAll)} of them by all`;
      if (four !== "") return `Two or more of ${four} raise ${found(shared, certain.shared)}${byFewer}${only}`;
      if (byAll === 0) return `${all}: two or more raise ${found(shared, certain.shared)}${only}`;
      const ofTwo = byAll === shared ? "" : `; two raise ${upTo(certain.ofTwo, shared - byAll)} more`;
      return `${all} all raise ${found(byAll, certain.byAll)}${ofTwo}${only}`;
    },
    path: ({ names, claims, hasDirect }) => {
      const ends = andList(names.map(({ en }) => en));
      if (claims > 0) return `${capital(claimsIn(claims))} ${claims === 1 ? "joins" : "join"} ${ends} directly`;
      return hasDirect ? `${capital(ends)}: joined here only through others` : `No claim joins ${ends} directly`;
    },
    edge: ({ from, relation, reads, to }) => `${from.en} ${predicate(relation, reads.en, to.en)}`,
    family: ({ inSentence, relation, speakers, certain, unidentified, ofWhole }) =>
      topicTitle({ inSentence, relation, speakers: ofWhole, ofMembers: speakers - ofWhole, unidentified, certain }),
    collection: ({ types: counted, claims }) => {
      const named = counted.slice(0, counted.length > 4 ? 3 : 4).map(({ type, count }) => ofType(count, type));
      const others = counted.slice(named.length).reduce((sum, { count }) => sum + count, 0);
      const contents = andList([...named, ...(others > 0 ? [many(others, "other", "others")] : [])]);
      return claims === 0
        ? `No claim joins these: ${contents}`
        : `${capital(claimsIn(claims))} ${claims === 1 ? "joins" : "join"} ${contents}`;
    },
    pair: ({ names: [actor, topic], claims, hasMembers, who, isPlace }) => {
      const about = `${claimsIn(claims)} about ${topic?.en ?? ""}${hasMembers ? " and what belongs to it" : ""}`;
      if (!who) return `${actor?.en ?? ""} makes ${about}`;
      const place = isPlace ? `institutions in ${withArticle(actor?.en ?? "")}` : (actor?.en ?? "");
      const isOne = who.speakers === 1 && !who.reported;
      return `${capital(speakersIn(who))} at ${place} ${isOne ? "makes" : "make"} ${about}`;
    },
    question: ({ answer }) => say(figureFindings.answer, answer),
    asked: ({ claims, ...who }) =>
      who.speakers === 0
        ? `${capital(claimsIn(claims))} ${claims === 1 ? "answers" : "answer"} the question`
        : `${capital(speakersIn(who))} ${who.speakers === 1 && !who.reported ? "makes" : "make"} ${claimsIn(claims)} that ${claims === 1 ? "answers" : "answer"} the question`,
    whole: ({ said: counts, speakers: all, unidentified }) => {
      const who = `${capital(many(all, "speaker", "speakers"))}${unidentified === 0 ? "" : ` (${inWords(unidentified)} unidentified)`}`;
      if (counts.every(({ speakers }) => speakers === all)) return `${who} ${andList(counts.map((each) => countsOf(each, all === 1)))}`;
      if (all === 0)
        return capital(
          counts
            .map(
              ({ speakers, ...each }, index) =>
                `${index === 0 ? many(speakers, "speaker", "speakers") : inWords(speakers)} ${countsOf(each, speakers === 1)}`,
            )
            .join(", ")
            .replaceAll(/(\d) to (?=\d)/gu, "$1–"),
        );
      return `${who}: ${counts.map(({ speakers, ...each }) => `${inWords(speakers)} ${countsOf(each, speakers === 1)}`).join(", ")}`;
    },
    matrix: ({ columns, rows, actors, topics, most, lead, maxActors, surely, certain }) => {
      if (most.length > 0) {
        const { name, plural, isSentence }: NodeTypeEntry = nodeTypes[columns];
        const named = (some: typeof most): string => andList(some.map(({ en }) => (isSentence ? `“${capital(en)}”` : en)));
        const number = `${fromTo(surely, maxActors)} of ${inWords(actors)}${most.length > 1 ? " each" : ""}`;
        if (lead === "unsurpassed") {
          const others = (certain?.names ?? []).filter((other) => !most.some(({ en }) => en === other.en));
          const equals = certain?.isMany ? "several others" : named(others);
          const found = `No kind of ${name.en.toLowerCase()} draws ${ofActors[rows]("more")} than ${named(most)}`;
          return equals === "" ? `${found}: ${number}` : `${found} (${number}) or, without doubtful claims, ${equals}`;
        }
        const found = `Of ${plural.en.toLowerCase()}, ${named(most)} ${most.length === 1 ? "draws" : "draw"} ${ofActors[rows]("the most")}`;
        return lead === "leading" ? found : `${found}: ${number}`;
      }
      if (actors === 1) return `${capital(ofType(topics, columns))}, and how often they are spoken of`;
      const shared = maxActors > 1 ? `no more than ${inWords(maxActors)} of any one` : "no two of the same";
      return `${capital(ofActors[rows](inWords(actors)))} speak of ${ofType(topics, columns)}, ${shared}`;
    },
  },
  answer: figureAnswers,
  answerDeck: figureAnswerDecks,
  askedDeck: (question) => `The question: “${question}”`,
  familyDeck: ({
    relation,
    ofMembers,
    ofMembersUncertain,
    members: number,
    membersUncertain,
    namesUncertain,
    perhapsSpeakers,
    ofWhole,
    ofWholeUncertain,
    others,
    othersWithLine,
    speakers,
    surely,
    grouped,
  }) => {
    const unsureOf = (speakers: number, uncertain: number): readonly string[] =>
      uncertain === 0 ? [] : [`${speakers === 1 ? "" : `${uncertain === speakers ? "all" : inWords(uncertain)} `}not certain`];
    const inBrackets = (doubts: readonly string[]): string => (doubts.length === 0 ? "" : ` (${doubts.join("; ")})`);
    const itself = inBrackets(unsureOf(ofWhole, ofWholeUncertain));
    const whole = ofWhole === 0 ? "" : `${inWords(ofWhole)} ${predicate(relation, verbFor(relation, ofWhole), "it")} in general${itself}`;
    const which = namesUncertain.length === 0 ? inWords(membersUncertain) : orList(namesUncertain.map(quotedPhrase));
    const belonging = number === 1 ? "whether it belongs here is not certain" : `${which} may not belong here`;
    const isRanged = surely < speakers;
    const doubts = [...unsureOf(ofMembers, ofMembersUncertain), ...(membersUncertain === 0 || isRanged ? [] : [belonging])];
    const doubt = inBrackets(doubts);
    const what =
      namesUncertain.length === 0 ? `${capital(inWords(membersUncertain))} (${doubtfulSign})` : andList(namesUncertain.map(quotedPhrase));
    const who = perhapsSpeakers.length === 0 ? "" : ` (all but ${andList(perhapsSpeakers.map(({ en }) => en))})`;
    const isNamed = namesUncertain.length > 0 && perhapsSpeakers.length > 0 && surely > 0;
    const verbOfPerhaps = verbFor(relation, perhapsSpeakers.length).replace(/\bof$/u, "only of");
    const alone = `${andList(perhapsSpeakers.map(({ en }) => en))}, who ${/only of$/u.test(verbOfPerhaps) ? verbOfPerhaps : `${verbOfPerhaps} only`}`;
    // The reason stands at the name of the member.
    const named = ` ${capital(inWords(surely))} without ${alone} ${andList(namesUncertain.map(quotedPhrase))}.`;
    const without = !isRanged
      ? ""
      : isNamed
        ? named
        : ` ${what} may not belong here; without ${membersUncertain === 1 ? "it" : "them"}, ${surely === 0 ? "no speaker remains" : `${many(surely, "speaker remains", "speakers remain")}${who}`}.`;
    const verbOfMembers =
      whole === "" ? verbFor(relation, ofMembers) : (/\bof$/u.exec(verbFor(relation, 2))?.[0] ?? verbFor(relation, ofMembers));
    const some = `${ofMembers > 1 && number > 1 ? "one or more of " : ""}${membersOf(relation, number)}`;
    const parts =
      ofMembers === 0 ? "" : `${inWords(ofMembers)} ${predicate(relation, verbOfMembers, some).trim()}${doubt}${grouping[grouped]}`;
    const counts = ofMembers === 0 && itself === "" ? "" : `${capital([whole, parts].filter(Boolean).join("; "))}.${without}`;
    if (others === 0) return counts;
    const rest = `Nobody ${predicate(relation, verbFor(relation, 1), `the other ${others === 1 ? "one" : inWords(others)}`)} in their own name`;
    const against = othersWithLine === others ? (others === 1 ? "it" : "them") : inWords(othersWithLine);
    const lines = othersWithLine === 0 ? "" : `; red lines against ${against} exist, not shown here`;
    return `${counts} ${rest}${lines}.`.trim();
  },
  notDrawn: ({ relation, grouped, speakers, people, perhaps, areBehind = false }) => {
    const whoOf = (number: number, some: typeof people): string => {
      const named = some.map(({ name, line }) => (line === "" ? name : `${name} (${line})`));
      return `${named.length > 0 ? andList(named) : many(number, "speaker", "speakers")}, who ${verbFor(relation, number)}`;
    };
    const sure = areBehind
      ? `In grey: who ${predicate(relation, verbFor(relation, 1), "each")}, and at which line${grouping[grouped].replace(/^, as the curators group them/u, "; the curators group them")}.`
      : speakers === 0
        ? ""
        : `Not drawn here: ${whoOf(speakers, people)} ${members[relation] ?? "what belongs to it"}${grouping[grouped]}.`;
    const rest = perhaps
      ? `Not ${areBehind ? "" : "drawn or "}counted: ${whoOf(perhaps.speakers, perhaps.people)} what may not belong to it.`
      : "";
    return [sure, rest].filter((text) => text !== "").join(" ");
  },
  steps: (depth) => `The figure adds what is linked to it in up to ${inWords(depth)} steps.`,
  certainty: ({ of, parts = [], doubtful = [], only, total, uncertain, hasGroupings }) => {
    if (of === "claims") return notCertainFor(claimsFor(uncertain, total, hasGroupings));
    if (of === "speakers" && total > 1 && doubtful.length > 0)
      return notCertainFor(`what ${andList(doubtful.map(({ en }) => en))} ${doubtful.length === 1 ? "says" : "say"}`);
    if (of === "speakers")
      return notCertainFor(`what ${total === 1 ? "is said" : `${shareOf(uncertain, total)} ${uncertain === 1 ? "says" : "say"}`}`);
    if (of === "shared") {
      if (total > 1) return notCertainFor(uncertain === total ? shareOf(uncertain, total) : inWords(uncertain));
      const [first, second] = doubtful;
      const which = only ? `the shared one, ${only.en}` : "this";
      // "Not certain for both" would leave room for one.
      return first
        ? capital(`${only ? `on ${which}, ` : ""}${doubt} not certain for ${second ? "either" : first.en}.`)
        : notCertainFor(which);
    }
    return notCertainFor(andList(parts.map(partOf)));
  },
  unstated: ({ isAgain, total, standings, hasGroupings }) => {
    const number = standings.reduce((sum, { claims }) => sum + claims, 0);
    const again = total === 1 ? "It is" : `${capital(shareOf(number, total))} ${number === 1 ? "is" : "are"}`;
    const shown = isAgain ? again : claimsShown(number, total, hasGroupings);
    const [only] = standings;
    if (standings.length === 1 && only) return `${shown} ${notSaid[only.standing]}, not said in a speaker’s own name.`;
    const parts = standings.map(({ standing, claims }) => `${inWords(claims)} ${notSaid[standing]}`);
    return `${shown} not said in a speaker’s own name: ${andList(parts)}.`;
  },
};

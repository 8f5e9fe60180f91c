import type { FindingKinds } from "../../model/figure-facts.ts";
import type { MatrixRowType } from "../../model/matrix-types.ts";
import { type NodeType, nodeTypes } from "../../model/node-types.ts";
import type { Firsts } from "../../model/question-facts.ts";
import { type Relation, relations } from "../../model/relations.ts";
import type { Standing } from "../../model/standings.ts";
import type { FigureFindingWords } from "../figure-findings.ts";
import { say } from "../sentences.ts";

const list = new Intl.ListFormat("en");
const firstOf = ({ names }: Firsts, written = (name: string): string => name): string => list.format(names.map(({ en }) => written(en)));

const numerals = ["no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"];
/** Numbers up to ten in words. */
export const inWords = (number: number): string => numerals[number] ?? number.toLocaleString("en");
export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
export const many = (number: number, singular: string, plural: string): string => `${inWords(number)} ${number === 1 ? singular : plural}`;
export const andList = (texts: readonly string[]): string => new Intl.ListFormat("en-GB", { type: "conjunction" }).format(texts);

/** "three risks". */
export const ofType = (number: number, type: NodeType): string =>
  many(number, nodeTypes[type].name.en.toLowerCase(), nodeTypes[type].plural.en.toLowerCase());
const speakersIn = (number: number): string => many(number, "speaker", "speakers");
const claimsIn = (number: number): string => many(number, "claim", "claims");

/** "proposes" and "propose", "warns of" and "warn of". */
const verbFor = (relation: Relation, number: number): string =>
  number === 1 ? relations[relation].reads.en : relations[relation].reads.en.replace(/^is\b/u, "are").replace(/^(\w+?)s\b/u, "$1");

/** Verbs that do not simply stand before a name. */
const aroundName: Partial<Readonly<Record<Relation, (verb: string, name: string) => string>>> = {
  draws: (verb, name) => `${verb} “${capital(name)}”`,
  holds: (verb, name) => `${verb}: ${capital(name)}`,
  qualifies: (verb, name) => `${verb.replace(" with reservations", "")} ${name} with reservations`,
};

/** "warns of deception", "draws the red line “No deception”". */
const predicate = (relation: Relation, verb: string, name: string): string => aroundName[relation]?.(verb, name) ?? `${verb} ${name}`;

/** The types of what is proposed, warned of and drawn, by the table of relations. */
const { proposes, draws, "warns-of": warnsOf } = relations;
const types = { proposal: proposes.joins[0].to[0], risk: warnsOf.joins[0].to[0], redLine: draws.joins[0].to[0] } as const;

type Counted = (count: number, isOne: boolean) => string;

/** How topics of one relation are counted. */
const said = {
  proposes: (count, isOne) => `${isOne ? "makes" : "make"} ${ofType(count, types.proposal)}`,
  "warns-of": (count, isOne) => `${isOne ? "warns" : "warn"} of ${ofType(count, types.risk)}`,
  draws: (count, isOne) => `${isOne ? "draws" : "draw"} ${ofType(count, types.redLine)}`,
  holds: (count, isOne) => `${isOne ? "argues" : "argue"} ${many(count, "point", "points")}`,
} as const satisfies Partial<Record<Relation, Counted>>;
const saidOf: Partial<Readonly<Record<Relation, Counted>>> = said;
const countsOf = (relation: Relation, count: number, isOne: boolean): string =>
  saidOf[relation]?.(count, isOne) ?? `${verbFor(relation, isOne ? 1 : 2)} ${inWords(count)}`;

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
export const orList = (texts: readonly string[]): string => new Intl.ListFormat("en-GB", { type: "disjunction" }).format(texts);

/** "27 speakers", "speakers from eight countries". */
const ofActors: Readonly<Record<MatrixRowType, (number: string) => string>> = {
  person: (number) => `${number} speakers`,
  institution: (number) => `speakers of ${number} institutions`,
  country: (number) => `speakers from ${number} countries`,
  region: (number) => `speakers from ${number} regions`,
};

const more = (number: number, noun: string): string =>
  number === 0 ? "" : `${capital(many(number, `more ${noun} is`, `more ${noun}s are`))} only reported or inferred.`;

/** "Six of the seven", "all seven", "both". */
function shareOf(part: number, total: number): string {
  if (part < total) return `${inWords(part)} of the ${inWords(total)}`;
  return total === 2 ? "both" : `all ${inWords(total)}`;
}

/** "Nine of the 16 claims shown are"; where groupings are shown too, "Nine of the 16 claims other than groupings are". */
function claimsShown(part: number, total: number, hasGroupings: boolean): string {
  const which = hasGroupings ? "other than groupings" : "shown";
  if (total === 1) return `The ${hasGroupings ? "one " : ""}claim ${which} is`;
  return `${capital(shareOf(part, total))} claims ${which} ${part === 1 ? "is" : "are"}`;
}

const ownName = "The headline counts only what people say in their own name.";

const notSaid = { stated: "stated", reported: "reported", inferred: "inferred by the curators", external: "from outside the transcript" };

/** "Six speakers warn of deception or of its forms". */
function topicTitle({
  inSentence: { en },
  relation,
  speakers,
  ofMembers,
}: Pick<FindingKinds["topic"], "inSentence" | "relation" | "speakers" | "ofMembers">): string {
  if (speakers === 0)
    return `${capital(speakersIn(ofMembers))} ${verbFor(relation, ofMembers)} ${members[relation]?.replace(/\bit\b/u, en).replace(/^its (\w+)$/u, `$1 of ${en}`) ?? `what belongs to ${en}`}`;
  const number = speakers + ofMembers;
  const found = `${capital(speakersIn(number))} ${predicate(relation, verbFor(relation, number), en)}`;
  const preposition = /\bof$/u.test(verbFor(relation, 1)) ? "of " : "";
  return ofMembers === 0 ? found : `${found} or ${preposition}${members[relation] ?? "what belongs to it"}`;
}

/** "six of its forms", "one part of it". */
const membersOf = (relation: Relation, number: number): string => {
  const [singular, plural] = countedMembers[relation] ?? ["thing that belongs to it", "things that belong to it"];
  return many(number, singular, plural);
};

/** The titles of figures, in English. */
export const figureFindings: FigureFindingWords = {
  finding: {
    name: ({ name }) => name.en,
    speaker: ({ name, said: counts }) => `${name.en} ${andList(counts.map(({ relation, count }) => countsOf(relation, count, true)))}`,
    topic: topicTitle,
    unstated: ({ inSentence, relation }) =>
      `No speaker ${unsaid[relation]?.(inSentence.en) ?? predicate(relation, verbFor(relation, 1), inSentence.en)} in their own name`,
    joined: ({ name, types }) => `${name.en}: linked to ${andList(types.map(({ type, count }) => ofType(count, type)))}`,
    comparison: ({ names, shared, byAll, related = 0, unstated, evidence, topics }) => {
      const all = andList(names.map(({ en }) => withArticle(en))).replace(/^the /u, "The ");
      const found = (number: number): string => `${number === 0 ? "none" : inWords(number)} of ${many(topics, "topic", "topics")}`;
      // The names of four would leave no room for what is found; they stand over their lines.
      const four = names.length > 3 ? `the ${inWords(names.length)}` : "";
      const number = `${inWords(unstated)}${shared === 0 ? "" : " more"}`;
      const alike = `; ${inWords(related)}${shared === 0 ? "" : " more"} ${related === 1 ? "is" : "are"} related`;
      const only =
        unstated === 0 ? (related > 0 ? alike : "") : `, ${number} if ${orList(evidence.map((standing) => evidenceFor[standing]))} count`;
      if (shared === 0)
        return `${four === "" ? all : `No two of ${four}`} share ${four === "" ? found(0) : `any of ${inWords(topics)} topics`}${only}`;
      if (names.length === 2) return `${all} both raise ${found(shared)}${only}`;
      const byFewer = byAll === 0 || byAll === shared ? "" : `, ${inWords(byAll)} of them by all`;
      if (four !== "") return `Two or more of ${four} raise ${found(shared)}${byFewer}${only}`;
      if (byAll === 0) return `${all}: two or more raise ${found(shared)}${only}`;
      return `${all} all raise ${found(byAll)}${byAll === shared ? "" : `; two raise ${inWords(shared - byAll)} more`}${only}`;
    },
    path: ({ names, claims, hasDirect }) => {
      const ends = andList(names.map(({ en }) => en));
      if (claims > 0) return `${capital(claimsIn(claims))} ${claims === 1 ? "joins" : "join"} ${ends} directly`;
      return hasDirect ? `${capital(ends)}: joined here only through others` : `No claim joins ${ends} directly`;
    },
    edge: ({ from, relation, reads, to }) => `${from.en} ${predicate(relation, reads.en, to.en)}`,
    family: ({ inSentence, relation, speakers, ofWhole }) =>
      topicTitle({ inSentence, relation, speakers: ofWhole, ofMembers: speakers - ofWhole }),
    collection: ({ types: counted, claims }) => {
      const named = counted.slice(0, counted.length > 4 ? 3 : 4).map(({ type, count }) => ofType(count, type));
      const others = counted.slice(named.length).reduce((sum, { count }) => sum + count, 0);
      const contents = andList([...named, ...(others > 0 ? [many(others, "other", "others")] : [])]);
      return claims === 0
        ? `No claim joins these: ${contents}`
        : `${capital(claimsIn(claims))} ${claims === 1 ? "joins" : "join"} ${contents}`;
    },
    pair: ({ names: [actor, topic], claims, hasMembers, speakers, isPlace }) => {
      const about = `${claimsIn(claims)} about ${topic?.en ?? ""}${hasMembers ? " and what belongs to it" : ""}`;
      if (speakers === undefined) return `${actor?.en ?? ""} makes ${about}`;
      const place = isPlace ? `institutions in ${withArticle(actor?.en ?? "")}` : (actor?.en ?? "");
      return `${capital(speakersIn(speakers))} at ${place} ${speakers === 1 ? "makes" : "make"} ${about}`;
    },
    question: ({ answer }) => say(figureFindings.answer, answer),
    asked: ({ speakers, claims }) =>
      speakers === 0
        ? `${capital(claimsIn(claims))} ${claims === 1 ? "answers" : "answer"} the question`
        : `${capital(speakersIn(speakers))} ${speakers === 1 ? "makes" : "make"} ${claimsIn(claims)} that ${claims === 1 ? "answers" : "answer"} the question`,
    whole: ({ said: counts, speakers: all, unidentified }) => {
      const who = `${capital(speakersIn(all))}${unidentified === 0 ? "" : ` (${inWords(unidentified)} unidentified)`}`;
      if (counts.every(({ speakers }) => speakers === all))
        return `${who} ${andList(counts.map(({ relation, count }) => countsOf(relation, count, all === 1)))}`;
      if (all === 0)
        return capital(
          counts
            .map(
              ({ relation, count, speakers }, index) =>
                `${index === 0 ? speakersIn(speakers) : inWords(speakers)} ${countsOf(relation, count, speakers === 1)}`,
            )
            .join(", "),
        );
      return `${who}: ${counts.map(({ relation, count, speakers }) => `${inWords(speakers)} ${countsOf(relation, count, speakers === 1)}`).join(", ")}`;
    },
    matrix: ({ columns, rows, actors, topics, most, maxActors, certain }) => {
      if (most.length > 0) {
        const names = andList(most.map(({ en }) => en));
        const number = `${inWords(maxActors)} of ${inWords(actors)}${most.length > 1 ? " each" : ""}${certain ? ", if uncertain claims count" : ""}`;
        return `${capital(names)} ${most.length === 1 ? "draws" : "draw"} ${ofActors[rows]("the most")}: ${number}`;
      }
      if (actors === 1) return `${capital(ofType(topics, columns))}, and how often they are spoken of`;
      const shared = maxActors > 1 ? `no more than ${inWords(maxActors)} of any one` : "no two of the same";
      return `${capital(ofActors[rows](inWords(actors)))} speak of ${ofType(topics, columns)}, ${shared}`;
    },
  },
  answer: {
    "who-proposed-what": ({ speakers, proposals, first }) =>
      `${capital(speakersIn(speakers))} ${said.proposes(proposals, speakers === 1)}${first ? `; ${firstOf(first)} ${first.names.length > 1 ? "make" : "makes"} the most, ${inWords(first.count)}` : ""}`,
    "red-lines": ({ speakers, redLines, joint }) => {
      if (!joint) return `${capital(speakersIn(speakers))} ${said.draws(redLines, speakers === 1)}`;
      const [number, lines] = [speakers - joint.speakers, redLines - joint.redLines];
      return `${capital(speakersIn(number))} ${said.draws(lines, number === 1)} of their own`;
    },
    "shared-risks": ({ risks, first }) =>
      `${capital(many(risks, "risk is", "risks are"))} named by two or more speakers${first ? `; ${firstOf(first, (name) => `“${name}”`)} by the most, ${inWords(first.count)}` : ""}`,
    "answers-to-risks": ({ answered: { count, total } }) =>
      `For ${inWords(count)} of ${ofType(total, types.risk)}, a speaker says which proposal would help`,
    "where-they-part": ({ speakers, ideas }) =>
      `${capital(speakersIn(speakers))} ${speakers === 1 ? "disputes or has" : "dispute or have"} reservations about ${many(ideas, "idea", "ideas")}`,
    "common-ground": ({ proposals }) =>
      `${capital(many(proposals, "proposal is", "proposals are"))} made or supported by two or more speakers`,
    "lone-risks": ({ count, total }) =>
      `${capital(inWords(count))} of ${ofType(total, types.risk)} ${count === 1 ? "is" : "are"} named by one speaker alone`,
    "unanswered-risks": ({ count, total }) =>
      `For ${inWords(count)} of ${ofType(total, types.risk)}, no speaker says which proposal would help`,
    "proposals-without-risk": ({ count, total }) =>
      `For ${inWords(count)} of ${ofType(total, types.proposal)}, no speaker says which risk they would reduce`,
    "lines-without-risk": ({ count, total }) =>
      `For ${inWords(count)} of ${ofType(total, types.redLine)}, no speaker says which risk they are meant to prevent`,
    "untouched-categories": ({ names }) =>
      `${capital(many(names.length, "category", "categories"))} of risk ${names.length === 1 ? "is" : "are"} covered by no speaker`,
  },
  answerDeck: {
    "who-proposed-what": () => ownName,
    "red-lines": ({ more: number, joint }) => {
      const rest = number === 0 ? ownName : more(number, "red line");
      if (!joint) return rest;
      const who =
        joint.speakers === 0 ? "They also speak" : `${capital(many(joint.speakers, "more speaker speaks", "more speakers speak"))}`;
      return `${who} for ${ofType(joint.redLines, types.redLine)} that the ${andList(joint.documents.map(({ en }) => en))} draws. ${rest}`;
    },
    "shared-risks": () => ownName,
    "answers-to-risks": ({ proposals, risks }) =>
      `Inferences included, ${ofType(proposals, types.proposal)} would help against ${ofType(risks, types.risk)}.`,
    "where-they-part": ({ more: number }) =>
      `They dispute them, see limits in them or support them with reservations, in their own name. ${more(number, "idea")}`.trim(),
    "common-ground": () => ownName,
    "lone-risks": () => ownName,
    "unanswered-risks": () => "In their own name they name none that mitigates them, or anything in their groups.",
    "proposals-without-risk": () => "In their own name they name none that these, or anything in their groups, would mitigate.",
    "lines-without-risk": () => ownName,
    "untouched-categories": ({ names }) => (names.length === 0 ? "" : `${names.map(({ en }) => en).join(", ")}.`),
  },
  askedDeck: (question) => `The question: “${question}”`,
  familyDeck: ({ relation, ofMembers, members: number, membersUncertain, ofWhole, ofWholeUncertain: uncertain, others, against }) => {
    const unsure = uncertain === 0 ? "" : ` (${ofWhole === 1 ? "" : `${uncertain === ofWhole ? "all" : inWords(uncertain)} `}not certain)`;
    const whole = ofWhole === 0 ? "" : `${inWords(ofWhole)} ${predicate(relation, verbFor(relation, ofWhole), "it")} as a whole${unsure}`;
    const belonging = number === 1 ? "whether it belongs here is not certain" : `${inWords(membersUncertain)} may not belong here`;
    const doubt = membersUncertain === 0 ? "" : ` (${belonging})`;
    const verbOfMembers = whole === "" ? verbFor(relation, ofMembers) : (/\bof$/u.exec(verbFor(relation, 2))?.[0] ?? "");
    const parts =
      ofMembers === 0 ? "" : `${inWords(ofMembers)} ${predicate(relation, verbOfMembers, membersOf(relation, number)).trim()}${doubt}`;
    const counts = ofMembers === 0 ? "" : `${capital(whole === "" ? parts : `${whole}, ${parts}`)}.`;
    if (others === 0) return counts;
    const verb = against && `${nodeTypes[against.type].plural.en.toLowerCase()} ${verbFor(against.relation, 2)}`;
    const which = against && (against.members === others ? (others === 1 ? "it" : "them") : inWords(against.members));
    const rest = `Nobody ${predicate(relation, verbFor(relation, 1), `the other ${others === 1 ? "one" : inWords(others)}`)}`;
    return `${counts} ${rest}${verb ? `; ${verb} ${which}` : ""}.`.trim();
  },
  notDrawn: ({ relation, speakers, names, ofWhole }) => {
    const itself =
      ofWhole === 0 ? "" : `${capital(inWords(ofWhole))} ${predicate(relation, verbFor(relation, ofWhole), "it")} as a whole. `;
    const who = names.length > 0 ? andList(names.map(({ en }) => en)) : speakersIn(speakers);
    return `${itself}Not drawn here: ${who}, who ${verbFor(relation, speakers)} ${members[relation] ?? "what belongs to it"}.`;
  },
  steps: (depth) => `The figure adds what is linked to it in up to ${inWords(depth)} steps.`,
  certainty: ({ of, doubtful = [], only, total, uncertain, isLikely, hasGroupings }) => {
    const degree = isLikely ? "likely, not certain" : "not certain";
    if (of === "claims") return `${claimsShown(uncertain, total, hasGroupings)} ${degree}.`;
    if (of === "speakers") return `What ${total === 1 ? "is said" : `${shareOf(uncertain, total)} say`} is ${degree}.`;
    if (of === "shared") {
      if (total > 1) return `${capital(shareOf(uncertain, total))} ${uncertain === 1 ? "is" : "are"} ${degree}.`;
      const [first, second] = doubtful;
      // "Not certain for both" would leave room for one.
      const whose = second ? (isLikely ? "both" : "either") : first?.en;
      const which = only ? `The shared one, ${only.en},` : "This";
      return whose === undefined ? `${which} is ${degree}.` : `${which} is ${degree}${isLikely ? "," : ""} for ${whose}.`;
    }
    return `Attribution or meaning is ${degree}${total === 1 ? "" : `, for ${shareOf(uncertain, total)}`}.`;
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

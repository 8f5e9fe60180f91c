import { placed } from "../finding.ts";
import type { EntriesFacts, FindingWords } from "../finding-facts.ts";
import { didYouMean, listed, withArticle } from "./grammar.ts";

/** Findings on sources, turns and nodes: ids, references, names, languages, in English. */
export const entriesFindings: FindingWords<EntriesFacts> = {
  "id-twice": ({ id, first }) => `The id “${id}” is already used: ${placed(first)}. Choose another.`,
  "id-formerly": ({ id, owner, first }) =>
    `“${id}” is a former id of “${owner}” (${placed(first)}) and still points there. Choose another.`,
  "node-unknown": ({ id, nearest, key }) =>
    `“${key}” names “${id}”, but there is no such node.${didYouMean(nearest) || " Add it to graph-data/nodes/."}`,
  "node-former": ({ id, now }) => `“${id}” is a former id. Write “${now}”.`,
  "claim-unknown": ({ id, nearest }) => `There is no claim “${id}”.${didYouMean(nearest)}`,
  "source-unknown": ({ id, nearest }) => `There is no source “${id}” in graph-data/sources/.${didYouMean(nearest)}`,
  "session-unknown": ({ id, nearest, source }) => `“${source}” has no session “${id}”.${didYouMean(nearest)}`,
  "turn-unknown": ({ id, nearest, source }) => `“${source}” has no turn “${id}”.${didYouMean(nearest)}`,
  "speaker-type": ({ id, type, wanted }) =>
    `The speaker “${id}” is ${withArticle(type)}; the speaker of a turn must be a ${listed(wanted)}.`,
  "turn-why": ({ turn, basis, confidence }) =>
    `Turn “${turn}” (basis ${basis}, ${confidence}) needs a “why” that says how the speaker is known.`,
  "turn-order": ({ turn, after, afterLine }) =>
    `Turn “${turn}” begins before “${after}” (line ${afterLine}), which is listed above it. List turns in the order of the transcript.`,
  "turn-same-start": ({ turn, other }) =>
    `Turns “${turn}” and “${other}” begin at the same place. Give one of them the phrase at which it begins.`,
  "lines-without-turn": ({ turn, until }) => `Lines 1 to ${until} come before the first turn, “${turn}”. Every line must belong to a turn.`,
  "line-beyond": ({ line, source, lines }) => `There is no line ${line}: “${source}” has ${lines} lines.`,
  "node-field": ({ field, type, on }) => `A node of type ${type} has no field “${field}”; it belongs to ${listed(on)}.`,
  "chinese-without-han": ({ key }) => `The Chinese text of “${key}” has no Chinese characters.`,
  "english-with-han": ({ key, found }) =>
    `The English text of “${key}” contains Chinese: “${found}”. Translate it, or list it under “terms”.`,
  "text-same": ({ key }) => `“${key}” is the same in both languages. Translate it; if the name really is the same, add “sameName: true”.`,
  "name-not-same": ({ en, zh }) => `“sameName: true” is set, but the names differ: “${en}”, “${zh}”. Remove it.`,
  "label-missing": ({ name, width, limit }) =>
    `“${name}” has width ${width} (a Han character counts as 2). A name wider than ${limit} needs a “label”.`,
  "name-twice": ({ name, other, first }) =>
    `“${name}” is also the name of “${other}” (${placed(first)}). Merge the two nodes, or make the names differ.`,
  "name-alike": ({ name, otherName, other, first }) =>
    `“${name}” looks like “${otherName}”, the name of “${other}” (${placed(first)}). Are they the same?`,
  orphan: ({ id }) => `No claim mentions “${id}”. Add one, or remove the node.`,
  "orphan-session": ({ id }) => `No claim mentions session “${id}”, and none of its turns has a speaker.`,
  "place-missing": ({ ids, more }) =>
    `Not placed on the map yet: ${ids.join(", ")}${more > 0 ? ` and ${more} more` : ""}. Run “npm run layout”.`,
  "verified-broken": () =>
    "This line of the list of verified claims is not a claim id and sixteen hexadecimal digits. Take the file from git, or run the check with the transcript, which writes it anew.",
  "layout-broken": () => "This line of the layout is not an id and two numbers. Fix it, or run “npm run layout -- --fresh”.",
};

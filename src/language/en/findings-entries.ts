import { placed } from "../finding.ts";
import type { EntriesFacts, FindingWords } from "../finding-facts.ts";
import { didYouMean, listed, withArticle } from "./grammar.ts";

/** Findings on sources, turns and nodes: ids, references, names, languages, in English. */
export const entriesFindings: FindingWords<EntriesFacts> = {
  "id-twice": ({ id, first }) => `The id “${id}” is taken: ${placed(first)}. Give this one another.`,
  "id-formerly": ({ id, owner, first }) =>
    `“${id}” was formerly the id of “${owner}” (${placed(first)}) and still leads there. Choose another.`,
  "node-unknown": ({ id, nearest, key }) =>
    `“${key}” names “${id}”, which is no node.${didYouMean(nearest) || " Add it to graph-data/nodes/."}`,
  "node-former": ({ id, now }) => `“${id}” is a former id. Write “${now}”.`,
  "source-unknown": ({ id, nearest }) => `There is no source “${id}” in graph-data/sources/.${didYouMean(nearest)}`,
  "session-unknown": ({ id, nearest, source }) => `“${source}” has no session “${id}”.${didYouMean(nearest)}`,
  "turn-unknown": ({ id, nearest, source }) => `“${source}” has no turn “${id}”.${didYouMean(nearest)}`,
  "speaker-type": ({ id, type, wanted }) => `The speaker “${id}” is ${withArticle(type)}; a turn is spoken by a ${listed(wanted)}.`,
  "turn-why": ({ turn, basis, confidence }) => `Turn “${turn}” (basis ${basis}, ${confidence}) needs a “why”: what shows who speaks?`,
  "turn-order": ({ turn, after, afterLine }) =>
    `Turn “${turn}” begins before “${after}” (line ${afterLine}), which is listed above it. List turns in the order of the text.`,
  "turn-same-start": ({ turn, other }) =>
    `Turns “${turn}” and “${other}” begin at the same place. Give one of them the phrase where it begins.`,
  "lines-without-turn": ({ turn, until }) => `Lines 1 to ${until} belong to no turn; “${turn}” is the first. Every line belongs to a turn.`,
  "line-beyond": ({ line, source, lines }) => `There is no line ${line}: “${source}” has ${lines} lines.`,
  "node-field": ({ field, type, on }) => `What is ${withArticle(type)} has no “${field}”; that belongs to ${listed(on)}.`,
  "chinese-without-han": ({ key }) => `The Chinese text of “${key}” has no Chinese character in it.`,
  "english-with-han": ({ key, found }) =>
    `The English text of “${key}” has Chinese in it: “${found}”. Translate it, or list it under “terms”.`,
  "text-same": ({ key }) => `“${key}” is the same in both languages. Write it in each; for a name that is the same, say “sameName: true”.`,
  "name-not-same": ({ en, zh }) => `“sameName: true” is said, but the names differ: “${en}”, “${zh}”. Remove it.`,
  "label-missing": ({ name, width, limit }) =>
    `“${name}” is ${width} wide (a Han character counts 2). A name over ${limit} needs a “label”.`,
  "name-twice": ({ name, other, first }) =>
    `“${name}” is also the name of “${other}” (${placed(first)}). Make one node of them, or tell them apart.`,
  "name-alike": ({ name, otherName, other, first }) =>
    `“${name}” reads like “${otherName}”, the name of “${other}” (${placed(first)}). Are they one?`,
  orphan: ({ id }) => `No claim reaches “${id}”. Write one, or remove the node.`,
  "orphan-session": ({ id }) => `No claim reaches the session “${id}”, and none of its turns has a speaker.`,
  "place-missing": ({ ids, more }) =>
    `No place in the drawing yet: ${ids.join(", ")}${more > 0 ? ` and ${more} more` : ""}. Run “npm run layout”.`,
  "layout-broken": () => "This line of the layout is not an id and two numbers. Mend it, or run “npm run layout -- --fresh”.",
};

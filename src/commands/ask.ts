import { compile } from "../curate/compile.ts";
import { readDataset } from "../curate/read-dataset.ts";
import { askOf } from "../graph/ask/answer-question.ts";
import { type Answer, type Asked, claimsFor, isAnswered } from "../graph/ask/answer-types.ts";
import { conceptGraph } from "../graph/concept-graph.ts";
import { answerText, askedText, closestWords, partTitle, understoodText } from "../language/asking.ts";
import { commandWords } from "../language/commands.ts";
import type { Bilingual } from "../model/bilingual.ts";
import type { BuiltClaim } from "../model/built.ts";
import { type Command, type CommandInput, printJson, UsageError } from "./command.ts";

/** Answers a question in words with claims, as the page's search box does. */
export const ask: Command = {
  takes: ["words"],
  run(input) {
    const words = commandWords[input.language];
    const text = input.words.join(" ");
    if (text === "") throw new UsageError(words.needsQuestion);
    const graph = conceptGraph(compile(readDataset(input.root).dataset));
    const asked = askOf(graph)(text);
    const claims = claimsFor(asked);
    if (input.format === "json") printJson(input, { asked: text, ...jsonOf(asked), claims });
    else if (isAnswered(asked) && asked.claims.length > 0) printAnswer(asked, input);
    else printClosest(asked, input);
    return claims.length > 0 || isAnswered(asked) ? 0 : 1;
  },
};

/** The fields of the answer in JSON, but for its claims. */
function jsonOf(asked: Asked): object {
  if (isAnswered(asked) && asked.claims.length > 0) {
    const readings = asked.alternatives.map((alternative) => ({ text: alternative.text, ...inWords(alternative) }));
    return { ...inWords(asked), closest: false, nodes: [...asked.nodes].sort(), readings };
  }
  const { closest, names, unfound } = asked;
  const why = askedText(asked, closest.length > 0);
  const lookedFor = isAnswered(asked) ? { lookedFor: understoodText(asked.understood) } : {};
  return { understood: null, closest: closest.length > 0, why, ...lookedFor, unfound, nodes: names };
}

const inWords = ({ understood, sentence }: Pick<Answer, "understood" | "sentence">) => ({
  understood: understoodText(understood),
  sentence: answerText(sentence),
});

function printAnswer({ understood, sentence, parts, alternatives }: Answer, { language, print }: CommandInput): void {
  print(`${understoodText(understood)[language]}\n${answerText(sentence)[language]}`);
  for (const { title, claims } of parts) {
    print(`\n${partTitle(title)[language]}`);
    for (const claim of claims) print(claimLine(claim, language));
  }
  if (alternatives.length > 0) print(`\n${commandWords[language].orMeant}`);
  for (const { text, sentence: inShort } of alternatives) print(`  ${text}  ${answerText(inShort)[language]}`);
}

function printClosest(asked: Asked, { language, print }: CommandInput): void {
  const { closest, unfound } = asked;
  if (isAnswered(asked)) print(understoodText(asked.understood)[language]);
  print(askedText(asked, closest.length > 0)[language]);
  if (closest.length === 0) return;
  if (unfound.length > 0) print(closestWords[language].unfound(unfound));
  const { title } = closestWords[language];
  print(`\n${title}`);
  for (const { claim } of closest) print(claimLine(claim, language));
}

const claimLine = ({ id, statement, locators }: BuiltClaim, language: keyof Bilingual): string =>
  `  ${id}  ${statement[language]}  ${locators.map(({ line, phrase }) => `[${line} ${phrase}]`).join(" ")}`;

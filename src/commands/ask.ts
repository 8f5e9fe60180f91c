import { compile } from "../curate/compile.ts";
import { readDataset } from "../curate/read-dataset.ts";
import { askOf } from "../graph/ask/answer-question.ts";
import { type Answer, isAnswered } from "../graph/ask/answer-types.ts";
import { conceptGraph } from "../graph/concept-graph.ts";
import { answerText, notUnderstoodText, partTitle, understoodText } from "../language/asking.ts";
import { commandWords } from "../language/commands.ts";
import { type Command, type CommandInput, printJson, UsageError } from "./command.ts";

/** Answers a question in words with claims, as the page's search box does. */
export const ask: Command = {
  takes: ["words"],
  run(input) {
    const words = commandWords[input.language];
    const text = input.words.join(" ");
    if (text === "") throw new UsageError(words.needsQuestion);
    const graph = conceptGraph(compile(readDataset(input.root).dataset));
    const answer = askOf(graph)(text);
    if (!isAnswered(answer)) {
      const why = notUnderstoodText(answer.why);
      if (input.format === "json") printJson(input, { asked: text, understood: null, why, nodes: [], claims: [] });
      else input.print(why[input.language]);
      return 1;
    }
    if (input.format === "json") {
      const { claims, nodes } = answer;
      const readings = answer.alternatives.map((alternative) => ({ text: alternative.text, ...inWords(alternative) }));
      printJson(input, { asked: text, ...inWords(answer), nodes: [...nodes].sort(), claims, readings });
    } else printAnswer(answer, input);
    return 0;
  },
};

const inWords = ({ understood, sentence }: Pick<Answer, "understood" | "sentence">) => ({
  understood: understoodText(understood),
  sentence: answerText(sentence),
});

function printAnswer({ understood, sentence, parts, alternatives }: Answer, { language, print }: CommandInput): void {
  print(`${understoodText(understood)[language]}\n${answerText(sentence)[language]}`);
  for (const { title, claims } of parts) {
    print(`\n${partTitle(title)[language]}`);
    for (const { id, statement, locators } of claims)
      print(`  ${id}  ${statement[language]}  ${locators.map(({ line, phrase }) => `[${line} ${phrase}]`).join(" ")}`);
  }
  if (alternatives.length > 0) print(`\n${commandWords[language].orMeant}`);
  for (const { text, sentence: inShort } of alternatives) print(`  ${text}  ${answerText(inShort)[language]}`);
}

import { compile } from "../curate/compile.ts";
import { readDataset } from "../curate/read-dataset.ts";
import { askOf } from "../graph/ask/answer-question.ts";
import { type Asked as Answer, isAsked } from "../graph/ask/answer-types.ts";
import { conceptGraph } from "../graph/concept-graph.ts";
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
    if (!isAsked(answer)) {
      if (input.format === "json") printJson(input, { asked: text, understood: null, why: answer.why, nodes: [], claims: [] });
      else input.print(answer.why[input.language]);
      return 1;
    }
    if (input.format === "json") {
      const { understood, sentence, claims, nodes, readings } = answer;
      printJson(input, { asked: text, understood, sentence, nodes: [...nodes].sort(), claims, readings });
    } else printAnswer(answer, input);
    return 0;
  },
};

function printAnswer({ understood, sentence, parts, readings }: Answer, { language, print }: CommandInput): void {
  print(`${understood[language]}\n${sentence[language]}`);
  for (const { title, claims } of parts) {
    print(`\n${title[language]}`);
    for (const { id, statement, locators } of claims)
      print(`  ${id}  ${statement[language]}  ${locators.map(({ line, phrase }) => `[${line} ${phrase}]`).join(" ")}`);
  }
  if (readings.length > 0) print(`\n${commandWords[language].orMeant}`);
  for (const reading of readings) print(`  ${reading.text}  ${reading.sentence[language]}`);
}

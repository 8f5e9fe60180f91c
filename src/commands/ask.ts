import { compile } from "../curate/compile.ts";
import { readDataset } from "../curate/read-dataset.ts";
import { askOf } from "../graph/ask/answer-question.ts";
import { type Asked as Answer, isAsked } from "../graph/ask/answer-types.ts";
import { conceptGraph } from "../graph/concept-graph.ts";
import { curatorWords } from "../language/curator.ts";
import { type Asked, type Command, printJson, UsageError } from "./command.ts";

/** Answers a question in words, with claims; the same as the page's search box. */
export const ask: Command = {
  takes: ["words"],
  run(asked) {
    const words = curatorWords[asked.language];
    const text = asked.words.join(" ");
    if (text === "") throw new UsageError(words.needsQuestion);
    const graph = conceptGraph(compile(readDataset(asked.root).dataset));
    const answer = askOf(graph)(text);
    if (!isAsked(answer)) {
      if (asked.format === "json") printJson(asked, { asked: text, understood: null, why: answer.why, nodes: [], claims: [] });
      else asked.print(answer.why[asked.language]);
      return 1;
    }
    if (asked.format === "json") {
      const { understood, sentence, claims, nodes, readings } = answer;
      printJson(asked, { asked: text, understood, sentence, nodes: [...nodes].sort(), claims, readings });
    } else printAnswer(answer, asked);
    return 0;
  },
};

function printAnswer({ understood, sentence, parts, readings }: Answer, { language, print }: Asked): void {
  print(`${understood[language]}\n${sentence[language]}`);
  for (const { title, claims } of parts) {
    print(`\n${title[language]}`);
    for (const { id, statement, locators } of claims)
      print(`  ${id}  ${statement[language]}  ${locators.map(({ line, phrase }) => `[${line} ${phrase}]`).join(" ")}`);
  }
  if (readings.length > 0) print(`\n${curatorWords[language].orMeant}`);
  for (const reading of readings) print(`  ${reading.text}  ${reading.sentence[language]}`);
}

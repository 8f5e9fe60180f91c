import { compile } from "../curate/compile.ts";
import { readForum } from "../curate/read-dataset.ts";
import { askOf } from "../graph/ask/answer-question.ts";
import { type Asked as Answer, isAsked } from "../graph/ask/answer-types.ts";
import { conceptGraph } from "../graph/concept-graph.ts";
import { answerText, notUnderstoodText, partTitle, understoodText } from "../language/asking.ts";
import { commandWords } from "../language/commands.ts";
import { type Asked, type Command, printJson, UsageError } from "./command.ts";

/** Answers a question in words, with claims; the same as the page's search box. */
export const ask: Command = {
  takes: ["words"],
  run(asked) {
    const words = commandWords[asked.language];
    const text = asked.words.join(" ");
    if (text === "") throw new UsageError(words.needsQuestion);
    const graph = conceptGraph(compile(readForum(asked.root).forum));
    const answer = askOf(graph)(text);
    if (!isAsked(answer)) {
      const why = notUnderstoodText(answer.why);
      if (asked.format === "json") printJson(asked, { asked: text, understood: null, why, nodes: [], claims: [] });
      else asked.print(why[asked.language]);
      return 1;
    }
    if (asked.format === "json") {
      const { claims, nodes } = answer;
      const readings = answer.readings.map((reading) => ({ text: reading.text, ...said(reading) }));
      printJson(asked, { asked: text, ...said(answer), nodes: [...nodes].sort(), claims, readings });
    } else printAnswer(answer, asked);
    return 0;
  },
};

const said = ({ understood, sentence }: Pick<Answer, "understood" | "sentence">) => ({
  understood: understoodText(understood),
  sentence: answerText(sentence),
});

function printAnswer({ understood, sentence, parts, readings }: Answer, { language, print }: Asked): void {
  print(`${understoodText(understood)[language]}\n${answerText(sentence)[language]}`);
  for (const { title, claims } of parts) {
    print(`\n${partTitle(title)[language]}`);
    for (const { id, statement, locators } of claims)
      print(`  ${id}  ${statement[language]}  ${locators.map(({ line, phrase }) => `[${line} ${phrase}]`).join(" ")}`);
  }
  if (readings.length > 0) print(`\n${commandWords[language].orMeant}`);
  for (const reading of readings) print(`  ${reading.text}  ${answerText(reading.sentence)[language]}`);
}

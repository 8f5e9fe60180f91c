/** Times questions in Node: a plain one, one that the grammar cannot read, and the texts that take it longest. */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { askOf } from "../src/graph/ask/answer-question.ts";
import { conceptGraph } from "../src/graph/concept-graph.ts";
import type { BuiltGraph } from "../src/model/built.ts";
import { median } from "./drive.ts";

const prose =
  "The speakers wanted to know who proposed that companies should spend more on safety, and who opposed it because it slows down what everybody hopes for. ";

const plain = "who proposed a share of AI investment for safety";
/** Each is as long as the grammar or the retrieval reads at most. */
const worst = [
  prose.repeat(2).slice(0, 200),
  prose.repeat(20).slice(0, 2000),
  "a和".repeat(100),
  "谁提出了安全的国际合作并且支持开源反对监管认为风险在于失控".repeat(8).slice(0, 200),
  "谁提出了安全的国际合作并且支持开源反对监管认为风险在于失控".repeat(80).slice(0, 2000),
  " !".repeat(1000),
];

export interface QuestionTimes {
  /** Milliseconds, median of five. */
  readonly plain: number;
  /** The longest of the worst texts, each the median of five. */
  readonly worst: number;
}

/** @param dist the folder of the built page; undefined if there is none */
export function questionTimes(dist: string): QuestionTimes | undefined {
  const path = join(dist, "graph.json");
  if (!existsSync(path)) return undefined;
  const ask = askOf(conceptGraph(JSON.parse(readFileSync(path, "utf8")) as BuiltGraph));
  const timeOf = (text: string): number =>
    median(
      Array.from({ length: 5 }, () => {
        const start = performance.now();
        ask(text);
        return performance.now() - start;
      }),
    );
  ask("xyzzy");
  return { plain: timeOf(plain), worst: Math.max(...worst.map(timeOf)) };
}

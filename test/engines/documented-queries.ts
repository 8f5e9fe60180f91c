/** The queries of `docs/engines.md`, with the answers of the page to their headings. */
import { readFileSync } from "node:fs";
import { askOf } from "../../src/graph/ask/answer-question.ts";
import { claimsFor } from "../../src/graph/ask/answer-types.ts";
import { questions } from "../../src/graph/named-questions.ts";
import { questionTitle } from "../../src/language/questions.ts";
import { forum } from "../real-graph.ts";

export interface DocumentedQuery {
  readonly asks: string;
  /** Ids of claims, sorted; of nodes where no claim answers. */
  readonly answers: readonly string[];
  readonly sparql: string;
  readonly cypher: string;
}

const page = readFileSync("docs/engines.md", "utf8");

const blockIn = (section: string, language: string): string => {
  const block = section.match(new RegExp(`\`\`\`${language}\n([^]*?)\`\`\``))?.[1];
  if (block === undefined) throw new Error(`docs/engines.md: no ${language} in “${section.slice(0, 60)}”`);
  return block;
};

/** The prefixes that stand before the queries. */
const prefixes = blockIn(page, "sparql");

const ask = askOf(forum);

/** The page answers a question that it lists, or one in words. */
function answersTo(asks: string): readonly string[] {
  const listed = questions.find(({ id }) => questionTitle(id).en === asks);
  const answer = listed?.answer(forum);
  const claims = answer ? answer.claims : claimsFor(ask(asks));
  return (claims.length > 0 ? claims.map(({ id }) => id as string) : [...(answer?.nodes ?? [])]).sort();
}

export const documentedQueries: readonly DocumentedQuery[] = page
  .split(/^### /m)
  .slice(1)
  .map((section) => {
    const asks = section.split("\n", 1)[0] ?? "";
    return { asks, answers: answersTo(asks), sparql: prefixes + blockIn(section, "sparql"), cypher: blockIn(section, "cypher") };
  });

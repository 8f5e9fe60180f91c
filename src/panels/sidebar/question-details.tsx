import { findQuestion } from "../../graph/named-questions.ts";
import { say } from "../../language/sentences.ts";
import { useAnnouncement } from "../../state/announce.ts";
import { words } from "../../state/current-view.ts";
import { graph } from "../../state/graph-state.ts";
import { Count } from "../../ui/count.tsx";
import { NodeLink } from "../../ui/link.tsx";
import { StatementRows } from "../claims/statement-rows.tsx";
import { DetailsFooter, DetailsTools, Kicker } from "./details-tools.tsx";

/** A named question, its answer in one sentence, and the claims behind the answer. */
export function QuestionDetails({ id }: { readonly id: string }) {
  const w = words.value;
  const question = findQuestion(id);
  const value = question?.answer(graph.value);
  const title = question && w.namedQuestions.title[question.id];
  const sentence = value && say(w.namedQuestions.answer, value.facts);
  useAnnouncement(value && `${title}${w.space}${sentence}`);
  return (
    <article class="details" aria-labelledby="details-name">
      <Kicker>{w.question}</Kicker>
      <h2 id="details-name" tabIndex={-1}>
        {title}
      </h2>
      <p class="summary">{sentence}</p>
      <DetailsTools />
      {value?.claims.length === 0 && (
        <ul class="speakers">
          {[...value.nodes].map((node) => (
            <li key={node}>
              <NodeLink id={node} />
            </li>
          ))}
        </ul>
      )}
      {value && value.claims.length > 0 && (
        <h3>
          {w.answerClaims} <Count text={w.claim(value.claims.length)} />
        </h3>
      )}
      {value && <StatementRows claims={value.claims} name={id} />}
      <DetailsFooter />
    </article>
  );
}

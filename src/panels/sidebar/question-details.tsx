import { findQuestion } from "../../graph/named-questions.ts";
import { say } from "../../language/sentences.ts";
import { useAnnouncement } from "../../state/announce.ts";
import { words } from "../../state/current-view.ts";
import { graph } from "../../state/graph-state.ts";
import { withoutHidden } from "../../state/hidden-claims.ts";
import { NodeLink } from "../../ui/link.tsx";
import { AnswerFiltered, ClaimsAccount, GroupsOnMap, ShownCount } from "../claims/answer-account.tsx";
import { StatementRows } from "../claims/statement-rows.tsx";
import { DetailsFooter, DetailsTools, Kicker } from "./details-tools.tsx";

/** A named question, its answer in one sentence, and the claims behind the answer. */
export function QuestionDetails({ id }: { readonly id: string }) {
  const w = words.value;
  const question = findQuestion(id);
  const value = question?.answer(graph.value);
  const title = question && w.namedQuestions.title[question.id];
  const sentence = value && say(w.namedQuestions.answer, value.facts);
  const all = value?.claims ?? [];
  const claims = withoutHidden(all);
  useAnnouncement(value && `${title}${w.space}${sentence}`);
  return (
    <article class="details" aria-labelledby="details-name">
      <Kicker>{w.question}</Kicker>
      <h2 id="details-name" tabIndex={-1}>
        {title}
      </h2>
      <p class="summary">{sentence}</p>
      <GroupsOnMap />
      <AnswerFiltered hidden={all.length - claims.length} />
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
      {all.length > 0 && (
        <h3>
          {w.answerClaims} <ShownCount shown={claims.length} total={all.length} />
        </h3>
      )}
      <ClaimsAccount claims={claims} />
      <StatementRows claims={claims} name={id} />
      <DetailsFooter />
    </article>
  );
}

import { isAnswered } from "../../graph/ask/answer-types.ts";
import { answerText, notUnderstoodText, partTitle, understoodText } from "../../language/asking.ts";
import type { Selection } from "../../selection/selection.ts";
import { useAnnouncement } from "../../state/announce.ts";
import { askAnswer } from "../../state/ask-answer.ts";
import { language, words } from "../../state/current-view.ts";
import { opened } from "../../state/search.ts";
import { Count } from "../../ui/count.tsx";
import { SelectionLink } from "../../ui/link.tsx";
import { StatementRows } from "../claims/statement-rows.tsx";
import { Examples } from "../search/examples.tsx";
import { DetailsFooter, DetailsTools, Kicker } from "./details-tools.tsx";

/** A question in the reader's own words: how it was understood, and the claims that answer it. */
export function AnswerDetails({ text }: { readonly text: string }) {
  const w = words.value;
  const l = language.value;
  const answer = askAnswer.value;
  useAnnouncement(
    answer && `${w.labelPrefix(text)}${(isAnswered(answer) ? answerText(answer.sentence) : notUnderstoodText(answer.why))[l]}`,
  );
  return (
    <article class="details" aria-labelledby="details-name">
      <Kicker>{w.question}</Kicker>
      <h2 id="details-name" tabIndex={-1}>
        {text}
      </h2>
      {answer === undefined && <p class="texts-note">{w.loadingTexts}</p>}
      {answer && !isAnswered(answer) && (
        <>
          <p class="summary">{notUnderstoodText(answer.why)[l]}</p>
          <Examples />
        </>
      )}
      {answer && isAnswered(answer) && (
        <>
          <p class="hint">
            {w.understoodAs}
            {w.space}
            <em class="understood">{understoodText(answer.understood)[l]}</em>
          </p>
          <p class="summary">{answerText(answer.sentence)[l]}</p>
          {answer.alternatives.length > 0 && (
            <>
              <p class="hint">{w.orMeant}</p>
              <ul class="speakers">
                {answer.alternatives.map(({ text: question, understood, sentence }) => (
                  <li key={question}>
                    <SelectionLink to={{ kind: "ask", text: question }}>{understoodText(understood)[l]}</SelectionLink>{" "}
                    <span class="count">{answerText(sentence)[l]}</span>
                  </li>
                ))}
              </ul>
            </>
          )}
          {opened(answer) && (
            <p class="tools">
              <SelectionLink to={opened(answer) as Selection}>{w.opensAs}</SelectionLink>
            </p>
          )}
          <DetailsTools />
          {answer.parts.map(({ title, claims }, index) => (
            <section key={index}>
              <h3>
                {partTitle(title)[l]} <Count text={w.claim(claims.length)} />
              </h3>
              <StatementRows claims={claims} name={text} />
            </section>
          ))}
        </>
      )}
      <DetailsFooter />
    </article>
  );
}

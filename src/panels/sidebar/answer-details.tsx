import { useState } from "preact/hooks";
import { type Alternative, type Answer, type Asked, isAnswered } from "../../graph/ask/answer-types.ts";
import { answerText, askedText, closestWords, partTitle, understoodText } from "../../language/asking.ts";
import type { BuiltClaim } from "../../model/built.ts";
import type { Selection } from "../../selection/selection.ts";
import { useAnnouncement } from "../../state/announce.ts";
import { askAnswer, isAskMissing } from "../../state/ask-answer.ts";
import { language, words } from "../../state/current-view.ts";
import { withoutHidden } from "../../state/hidden-claims.ts";
import { opened } from "../../state/search.ts";
import { Count } from "../../ui/count.tsx";
import { NodeLink, SelectionLink } from "../../ui/link.tsx";
import { AnswerFiltered, GroupsOnMap, ShownCount } from "../claims/answer-account.tsx";
import { MarkedParts } from "../claims/marked-parts.tsx";
import { StatementRows } from "../claims/statement-rows.tsx";
import { Examples } from "../search/examples.tsx";
import { DetailsFooter, DetailsTools, Kicker } from "./details-tools.tsx";

/** The most characters of a question in its heading. */
const maxHeading = 300;

/** A question in the reader's own words: how it was understood, and the claims that answer it; else the closest claims. */
export function AnswerDetails({ text }: { readonly text: string }) {
  const w = words.value;
  const l = language.value;
  const asked = askAnswer.value;
  useAnnouncement(asked && `${w.labelPrefix(shortened(text))}${askedText(asked, asked.closest.length > 0)[l]}`);
  return (
    <article class="details" aria-labelledby="details-name">
      <Kicker>{w.question}</Kicker>
      <h2 id="details-name" tabIndex={-1}>
        {shortened(text)}
      </h2>
      {asked === undefined && <p class="texts-note">{isAskMissing.value ? w.searchMissing : w.loadingTexts}</p>}
      {asked && isAnswered(asked) && (
        <p class="hint">
          {w.understoodAs}
          {w.space}
          <em class="understood">{understoodText(asked.understood)[l]}</em>
        </p>
      )}
      {asked && <p class="summary">{askedText(asked, asked.closest.length > 0)[l]}</p>}
      {asked && isAnswered(asked) && (
        <>
          <GroupsOnMap />
          <AnswerFiltered hidden={asked.claims.length - withoutHidden(asked.claims).length} />
        </>
      )}
      {asked && isAnswered(asked) && <Answered answer={asked} name={text} />}
      {asked && <Nearby asked={asked} name={text} />}
      <DetailsFooter />
    </article>
  );
}

const shortened = (text: string): string => (text.length > maxHeading ? `${text.slice(0, maxHeading)}…` : text);

function Answered({ answer, name }: { readonly answer: Answer; readonly name: string }) {
  const w = words.value;
  return (
    <>
      {answer.alternatives.length > 0 && <Alternatives alternatives={answer.alternatives} />}
      {opened(answer) && (
        <p class="tools">
          <SelectionLink to={opened(answer) as Selection}>{w.opensAs}</SelectionLink>
        </p>
      )}
      {answer.claims.length > 0 && <DetailsTools />}
      {answer.parts.map(({ title, claims: all }, index) => {
        const claims = withoutHidden(all);
        return (
          <section key={index}>
            <h3>
              {partTitle(title)[language.value]} <ShownCount shown={claims.length} total={all.length} />
            </h3>
            <StatementRows claims={claims} name={name} />
          </section>
        );
      })}
    </>
  );
}

function Alternatives({ alternatives }: { readonly alternatives: readonly Alternative[] }) {
  const l = language.value;
  return (
    <>
      <p class="hint">{words.value.orMeant}</p>
      <ul class="speakers">
        {alternatives.map(({ text: question, understood, sentence }) => (
          <li key={question}>
            <SelectionLink to={{ kind: "ask", text: question }}>{understoodText(understood)[l]}</SelectionLink>{" "}
            <span class="count">{answerText(sentence)[l]}</span>
          </li>
        ))}
      </ul>
    </>
  );
}

/** Names and claims near a question: beside an answer, what it leaves out; without one, the closest, or examples of questions. */
function Nearby({ asked, name }: { readonly asked: Asked; readonly name: string }) {
  const w = closestWords[language.value];
  const { closest, names, unfound } = asked;
  const hasAnswer = isAnswered(asked) && asked.claims.length > 0;
  const statements = new Map(closest.map(({ claim, statement }) => [claim, statement]));
  const statementOf = (claim: BuiltClaim) => <MarkedParts parts={statements.get(claim)?.[language.value] ?? []} />;
  const [isOpen, setOpen] = useState(false);
  const rows = <StatementRows claims={closest.map(({ claim }) => claim)} name={`${name} +`} statementOf={statementOf} />;
  return (
    <>
      {unfound.length > 0 && closest.length > 0 && <p class="hint">{w.unfound(unfound)}</p>}
      {names.length > 0 && (
        <>
          <p class="hint">{w.names}</p>
          <ul class="speakers">
            {names.map((id) => (
              <li key={id}>
                <NodeLink id={id} />
              </li>
            ))}
          </ul>
        </>
      )}
      {closest.length > 0 && !hasAnswer && (
        <>
          <DetailsTools />
          <section class="closest">
            <h3>
              {w.title} <Count text={words.value.claim(closest.length)} />
            </h3>
            <p class="hint">{w.hint}</p>
            {rows}
          </section>
        </>
      )}
      {closest.length > 0 && hasAnswer && (
        <details class="others" onToggle={(event) => setOpen(event.currentTarget.open)}>
          <summary>
            {w.others} <Count text={words.value.claim(closest.length)} />
          </summary>
          {isOpen && (
            <>
              <p class="hint">{w.othersHint}</p>
              {rows}
            </>
          )}
        </details>
      )}
      {closest.length === 0 && !hasAnswer && <Examples />}
    </>
  );
}

import type { ComponentChildren } from "preact";
import { useEffect, useRef } from "preact/hooks";
import type { Hit } from "../../graph/search-index.ts";
import { langOf } from "../../model/bilingual.ts";
import { nodeTypes } from "../../model/node-types.ts";
import { language, words } from "../../state/current-view.ts";
import { withheldGraph } from "../../state/playing.ts";
import {
  type AskOption,
  active,
  askOption,
  found,
  isSearchMissing,
  type Option,
  type PlaceOption,
  placeOption,
  text,
} from "../../state/search.ts";
import { TypeMark } from "../../ui/type-mark.tsx";
import { otherLanguageOf } from "../../view/view-state.ts";

interface SearchResultsProps {
  readonly isShown: boolean;
  readonly select: (option: Option) => void;
}

/** The results by type. The list is always in the page, because the search box refers to it. Clicking it leaves the focus in the box. */
export function SearchResults({ isShown, select }: SearchResultsProps) {
  const w = words.value;
  const l = language.value;
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    list.current?.querySelector("[aria-selected=true]")?.scrollIntoView({ block: "nearest" });
  }, [active.value, isShown]);
  const groups = found.value?.groups ?? [];
  const question = askOption.value;
  const people = placeOption.value;
  const placeOfPeople = question?.isFirst ? 1 : 0;
  let place = placeOfPeople + (people ? 1 : 0);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it only prevents a click from taking the focus
    <div id="search-results" class="results" hidden={!isShown} onMouseDown={(event) => event.preventDefault()}>
      {isSearchMissing.value && <p class="nothing">{w.searchMissing}</p>}
      {groups.length === 0 && found.value && !question && !people && (
        <p class="nothing">{(withheldGraph.value ? w.searchHidden : w.searchNothing)(text.value)}</p>
      )}
      <div ref={list} id="search-list" role="listbox" aria-label={w.search}>
        {question?.isFirst && <AskResult option={question} place={0} select={select} />}
        {people && <PeopleResult option={people} place={placeOfPeople} select={select} />}
        {groups.map((group) => {
          const name = group.type === "claim" ? w.claimsGroup : nodeTypes[group.type].plural[l];
          return (
            // biome-ignore lint/a11y/useSemanticElements: a group of options in a listbox is no fieldset
            <div key={group.type} role="group" aria-label={name}>
              <p class="group-name" aria-hidden="true">
                {name}
              </p>
              {group.hits.map((hit) => (
                <Result key={hit.id} hit={hit} place={place++} select={select} />
              ))}
            </div>
          );
        })}
        {question && !question.isFirst && <AskResult option={question} place={place} select={select} />}
      </div>
    </div>
  );
}

interface OptionRowProps {
  readonly place: number;
  readonly isQuestion?: boolean;
  readonly choose: () => void;
  readonly children: ComponentChildren;
}

/** A row of the list. */
function OptionRow({ place, isQuestion = false, choose, children }: OptionRowProps) {
  return (
    // biome-ignore lint/a11y/useFocusableInteractive: the focus stays in the box, which names the active option
    // biome-ignore lint/a11y/useKeyWithClickEvents: the box takes the keys
    <div
      id={`hit-${place}`}
      role="option"
      aria-selected={place === active.value}
      class={isQuestion ? "result question" : "result"}
      onClick={choose}
    >
      {children}
    </div>
  );
}

interface AskResultProps {
  readonly option: AskOption;
  readonly place: number;
  readonly select: (option: Option) => void;
}

/** The text as a question: how it was understood, and its answer or why there is none. */
function AskResult({ option, place, select }: AskResultProps) {
  const w = words.value;
  const { understood, sentence } = option;
  return (
    <OptionRow place={place} isQuestion choose={() => select(option)}>
      {understood ? (
        <>
          {w.understoodAs}
          {w.space}
          <em class="understood">{understood[language.value]}</em> <span class="result-other">{sentence()}</span>
        </>
      ) : (
        sentence()
      )}
    </OptionRow>
  );
}

interface PeopleResultProps {
  readonly option: PlaceOption;
  readonly place: number;
  readonly select: (option: Option) => void;
}

/** The speakers from a country or region, by name. */
function PeopleResult({ option, place, select }: PeopleResultProps) {
  const w = words.value;
  const l = language.value;
  const names = option.speakers.map(({ name }) => name[l]);
  return (
    <OptionRow place={place} choose={() => select(option)}>
      <TypeMark type="person" /> {w.speakersFrom(option.place.name[l])} <span class="result-other">{w.someNames(names)}</span>
    </OptionRow>
  );
}

interface ResultProps {
  readonly hit: Hit;
  readonly place: number;
  readonly select: (hit: Hit) => void;
}

function Result({ hit, place, select }: ResultProps) {
  return (
    <OptionRow place={place} choose={() => select(hit)}>
      {hit.kind === "node" ? <NodeResult hit={hit} /> : hit.claim.statement[language.value]}
    </OptionRow>
  );
}

function NodeResult({ hit }: { readonly hit: Extract<Hit, { kind: "node" }> }) {
  const l = language.value;
  const other = otherLanguageOf(l);
  const { name, label, type } = hit.node;
  return (
    <>
      <TypeMark type={type} /> {name[l]}{" "}
      {hit.heard !== undefined && (
        <span class="result-other">
          {words.value.heardAs}
          {words.value.space}
          <q lang="zh-Hans">{hit.heard}</q>
        </span>
      )}
      {hit.heard === undefined && name[other] !== name[l] && (
        <span class="result-other" lang={langOf(other)}>
          {name[other]}
        </span>
      )}
      {label[l] !== name[l] && (
        <>
          {" "}
          <span class="result-other">{words.value.labelled(label[l])}</span>
        </>
      )}
    </>
  );
}

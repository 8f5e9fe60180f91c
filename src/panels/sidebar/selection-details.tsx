import type { ComponentType } from "preact";
import { findRenderedEdge } from "../../graph/collapsed-families.ts";
import { findWithdrawnEdge } from "../../graph/withdrawn-edge.ts";
import type { PageName } from "../../selection/page.ts";
import type { Selection } from "../../selection/selection.ts";
import { expandedFamilies, selection, words } from "../../state/current-view.ts";
import { graph } from "../../state/graph-state.ts";
import { lazy, NamedFallback } from "../../ui/lazy.tsx";
import { CollectionPage } from "../collection/collection-page.tsx";
import { AboutPage } from "../pages/about-page.tsx";
import { HelpPage } from "../pages/help-page.tsx";
import { SpeakersPage } from "../pages/speakers-page.tsx";
import { PassagePage } from "../passage/passage-page.tsx";
import { AnswerDetails } from "./answer-details.tsx";
import { EdgeDetails } from "./edge-details.tsx";
import { NodeDetails } from "./node-details.tsx";
import { PairDetails } from "./pair-details.tsx";
import { QuestionDetails } from "./question-details.tsx";
import { WithdrawnDetails } from "./withdrawn-details.tsx";

const CompareDetails = lazy(async () => (await import("../compare/compare-details.tsx")).CompareDetails, NamedFallback).Component;
const PathDetails = lazy(async () => (await import("../path/path-details.tsx")).PathDetails, NamedFallback).Component;
const LessonsPage = lazy(async () => (await import("../lesson/lessons-page.tsx")).LessonsPage, NamedFallback).Component;
const GapsPage = lazy(async () => (await import("../gaps/gaps-page.tsx")).GapsPage, NamedFallback).Component;

const pages: Readonly<Record<PageName, ComponentType>> = {
  speakers: SpeakersPage,
  gaps: GapsPage,
  lessons: LessonsPage,
  about: AboutPage,
  help: HelpPage,
  collection: () => <CollectionPage />,
};

interface DetailsProps<Kind extends Selection["kind"]> {
  readonly selected: Extract<Selection, { kind: Kind }>;
}
type DetailsTable = { readonly [Kind in Selection["kind"]]: ComponentType<DetailsProps<Kind>> };

/** The details for each kind of selection, rendered anew for each selection: so no text of the last one stays where an extension has changed it; a kind without them does not compile. */
const details: DetailsTable = {
  nothing: () => null,
  node({ selected: { id } }) {
    const node = graph.value.findNode(id);
    return node ? <NodeDetails key={id} node={node} /> : <NotFound />;
  },
  edge({ selected: { id } }) {
    const edge = findRenderedEdge(graph.value, id, expandedFamilies.value);
    if (edge) return <EdgeDetails key={id} edge={edge} />;
    return findWithdrawnEdge(graph.value, id) ? <WithdrawnDetails id={id} /> : <NotFound />;
  },
  pair: ({ selected: { from, to } }) => <PairDetails key={`${from} ${to}`} from={from} to={to} />,
  compare: ({ selected }) => <CompareDetails key={selected.ids.join(" ")} selected={selected} />,
  path: ({ selected }) => <PathDetails key={`${selected.from} ${selected.to}`} selected={selected} />,
  question: ({ selected: { id } }) => <QuestionDetails key={id} id={id} />,
  ask: ({ selected: { text } }) => <AnswerDetails key={text} text={text} />,
  collection: ({ selected: { collection } }) => <CollectionPage linked={collection} />,
  page({ selected: { id } }) {
    const Page = pages[id];
    return <Page />;
  },
  passage: ({ selected: { source, line, phrase } }) => (
    <PassagePage key={`${line} ${phrase}`} source={source} line={line} phrase={phrase} />
  ),
};

const NotFound = () => <p>{words.value.notFound}</p>;

/** Shows the details of what the reader has selected. */
export function SelectionDetails() {
  const { value } = selection;
  const Details = details[value.kind] as ComponentType<{ readonly selected: Selection }>;
  return <Details selected={value} />;
}

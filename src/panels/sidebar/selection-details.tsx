import { graph, open, selection, words } from "../../state/store.ts";
import { late } from "../../ui/lazy.tsx";
import { drawnEdge } from "../../view/collapse.ts";
import { CollectionPage } from "../collection/collection-page.tsx";
import { AboutPage } from "../pages/about-page.tsx";
import { HelpPage } from "../pages/help-page.tsx";
import { SpeakersPage } from "../pages/speakers-page.tsx";
import { PassagePage } from "../passage/passage-page.tsx";
import { AskedEntry } from "./answer-details.tsx";
import { EdgeEntry } from "./edge-details.tsx";
import { NodeEntry } from "./node-details.tsx";
import { PairEntry } from "./pair-details.tsx";
import { QuestionEntry } from "./question-details.tsx";

const ComparedEntry = late(async () => (await import("../compare/compare-details.tsx")).ComparedEntry);
const PathEntry = late(async () => (await import("../path/path-details.tsx")).PathEntry);
const GapsPage = late(async () => (await import("../gaps/gaps-page.tsx")).GapsPage);

/** The entry of what the reader has selected. */
export function SelectionDetails() {
  const { value } = selection;
  const lost = <p>{words.value.notFound}</p>;
  switch (value.kind) {
    case "nothing":
      return null;
    case "node": {
      const node = graph.value.findNode(value.id);
      return node ? <NodeEntry node={node} /> : lost;
    }
    case "edge": {
      const edge = drawnEdge(graph.value, value.id, open.value);
      return edge ? <EdgeEntry edge={edge} /> : lost;
    }
    case "collection":
      return <CollectionPage brought={value.collection} />;
    case "ask":
      return <AskedEntry text={value.text} />;
    case "pair":
      return <PairEntry from={value.from} to={value.to} />;
    case "compare":
      return <ComparedEntry key={value.ids.join(" ")} selected={value} />;
    case "path":
      return <PathEntry key={`${value.from} ${value.to}`} selected={value} />;
    case "question":
      return <QuestionEntry id={value.id} />;
    case "passage":
      return <PassagePage key={`${value.line} ${value.phrase}`} source={value.source} line={value.line} phrase={value.phrase} />;
    case "page":
      return {
        speakers: <SpeakersPage />,
        gaps: <GapsPage />,
        about: <AboutPage />,
        help: <HelpPage />,
        collection: <CollectionPage />,
      }[value.id];
  }
}

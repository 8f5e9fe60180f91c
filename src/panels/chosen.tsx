import { drawnEdge } from "../view/folded.ts";
import { AboutPage } from "./about-page.tsx";
import { AskedEntry } from "./asked-entry.tsx";
import { CollectionPage } from "./collection-page.tsx";
import { EdgeEntry } from "./edge-entry.tsx";
import { HelpPage } from "./help-page.tsx";
import { late } from "./late.tsx";
import { NodeEntry } from "./node-entry.tsx";
import { PairEntry } from "./pair-entry.tsx";
import { PassagePage } from "./passage-page.tsx";
import { QuestionEntry } from "./question-entry.tsx";
import { SpeakersPage } from "./speakers-page.tsx";
import { focus, graph, open, words } from "./store.ts";

const ComparedEntry = late(async () => (await import("./comparing/compared-entry.tsx")).ComparedEntry);
const PathEntry = late(async () => (await import("./comparing/path-entry.tsx")).PathEntry);
const GapsPage = late(async () => (await import("./comparing/gaps-page.tsx")).GapsPage);

/** The entry of what the reader has chosen. */
export function Chosen() {
  const { value } = focus;
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
      return <ComparedEntry key={value.ids.join(" ")} chosen={value} />;
    case "path":
      return <PathEntry key={`${value.from} ${value.to}`} chosen={value} />;
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

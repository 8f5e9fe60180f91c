import { findBundle } from "../graph/layers.ts";
import { AboutPage } from "./about-page.tsx";
import { AskedEntry } from "./asked-entry.tsx";
import { CollectionPage } from "./collection-page.tsx";
import { EdgeEntry } from "./edge-entry.tsx";
import { GapsPage } from "./gaps-page.tsx";
import { HelpPage } from "./help-page.tsx";
import { NodeEntry } from "./node-entry.tsx";
import { PairEntry } from "./pair-entry.tsx";
import { PassagePage } from "./passage-page.tsx";
import { QuestionEntry } from "./question-entry.tsx";
import { SpeakersPage } from "./speakers-page.tsx";
import { focus, graph, words } from "./store.ts";

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
      const edge = findBundle(graph.value, value.id);
      return edge ? <EdgeEntry edge={edge} /> : lost;
    }
    case "collection":
      return <CollectionPage brought={value.collection} />;
    case "ask":
      return <AskedEntry text={value.text} />;
    case "pair":
      return <PairEntry from={value.from} to={value.to} />;
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

import { isEmbedded } from "../../device/embedding.ts";
import { selection } from "../../state/current-view.ts";
import { loading } from "../../state/graph-state.ts";
import { madeLesson } from "../../state/made-lesson.ts";
import { isOwnGraphShown } from "../../state/own-graph-shown.ts";
import { lessonStage } from "../../state/playing.ts";
import { regionKey } from "../../state/region-key.ts";
import { announcement, isFilterOpen, isSaving, isSharing } from "../../state/screen.ts";
import { lazy } from "../../ui/lazy.tsx";
import { Legend } from "../legend/legend.tsx";
import { type MapController, MapTab } from "../map/map-tab.tsx";
import type { MountOwnMap } from "../opened-graph/own-map-panel.tsx";
import { Sidebar } from "../sidebar/sidebar.tsx";
import { Header } from "./header.tsx";
import "./page-layout.css";
import "./print.css";
import { TabPanel, Tabs } from "./tabs.tsx";

const save = lazy(async () => (await import("../figure/figure-dialog.tsx")).FigureDialog);
const lesson = lazy(async () => (await import("../lesson/lesson-screen.tsx")).LessonScreen);
const editor = lazy(
  async () => (await import("../lesson-editor/editor-bar.tsx")).EditorBar,
  () => null,
);
/** Loaded ahead of time, when all else is. */
const printedMap = lazy(
  async () => (await import("../map/printed-map.tsx")).PrintedMap,
  () => null,
);
const filters = lazy(async () => (await import("../legend/filter-panel.tsx")).FilterPanel);
const share = lazy(async () => (await import("../dialogs/share-dialog.tsx")).ShareDialog);

const embedBar = lazy(
  async () => (await import("../embed/embed-bar.tsx")).EmbedBar,
  () => null,
);
const background = lazy(
  async () => (await import("./background.tsx")).Background,
  () => null,
);
const ownGraph = lazy(async () => (await import("../opened-graph/own-screen.tsx")).OwnScreen);

/** The whole page. */
export function App({ controller, mountOwnMap }: { readonly controller: MapController; readonly mountOwnMap: MountOwnMap }) {
  const key = regionKey.value;
  const stage = lessonStage.value;
  const isOwn = isOwnGraphShown.value;
  const isOpen = !isOwn && (stage === undefined || stage === "exploring");
  const isWhole = isOpen && !isEmbedded;
  const hasDetails = isWhole || (isOpen && (selection.value.kind !== "nothing" || loading.value === "failed"));
  return (
    <>
      {isWhole && <Header key={`header ${key}`} />}
      {isWhole && <Tabs key={`tabs ${key}`} />}
      <MapTab key="map" controller={controller} />
      {loading.value === "done" && <printedMap.Component />}
      {(isOpen || stage === "step") && <TabPanel key={`panel ${key}`} />}
      {isWhole && <Legend key={`legend ${key}`} />}
      {isWhole && (isFilterOpen.value || filters.isLoaded() ? <filters.Component key={`filters ${key}`} /> : <div id="filters" hidden />)}
      {hasDetails && <Sidebar key={`sidebar ${key}`} />}
      {isOpen && isEmbedded && <embedBar.Component />}
      {isOwn && <ownGraph.Component mountMap={mountOwnMap} />}
      {isWhole && !stage && madeLesson.value !== undefined && loading.value === "done" && <editor.Component />}
      {stage && <lesson.Component key={`lesson ${key}`} />}
      {(isSaving.value || save.isLoaded()) && <save.Component />}
      {(isSharing.value || share.isLoaded()) && <share.Component />}
      {loading.value !== "graph" && <background.Component />}
      <p class="visually-hidden" role="status">
        {announcement.value}
      </p>
    </>
  );
}

import { loading } from "../../state/graph-state.ts";
import { madeLesson } from "../../state/made-lesson.ts";
import { isOwnGraphShown } from "../../state/own-graph-shown.ts";
import { lessonStage } from "../../state/playing.ts";
import { regionKey } from "../../state/region-key.ts";
import { announcement, isSaving, isSharing } from "../../state/screen.ts";
import { lazy } from "../../ui/lazy.tsx";
import { FilterPanel } from "../legend/filter-panel.tsx";
import { Legend } from "../legend/legend.tsx";
import { type MapController, MapTab } from "../map/map-tab.tsx";
import type { MountOwnMap } from "../opened-graph/own-map-panel.tsx";
import { Sidebar } from "../sidebar/sidebar.tsx";
import { Header } from "./header.tsx";
import "./page-layout.css";
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
const share = lazy(async () => (await import("../dialogs/share-dialog.tsx")).ShareDialog);

const ownGraph = lazy(async () => (await import("../opened-graph/own-screen.tsx")).OwnScreen);

/** The whole page. */
export function App({ controller, mountOwnMap }: { readonly controller: MapController; readonly mountOwnMap: MountOwnMap }) {
  const key = regionKey.value;
  const stage = lessonStage.value;
  const isOwn = isOwnGraphShown.value;
  const isWhole = !isOwn && (stage === undefined || stage === "exploring");
  return (
    <>
      {isWhole && <Header key={`header ${key}`} />}
      {isWhole && <Tabs key={`tabs ${key}`} />}
      <MapTab key="map" controller={controller} />
      {loading.value === "done" && <printedMap.Component />}
      {(isWhole || stage === "step") && <TabPanel key={`panel ${key}`} />}
      {isWhole && <Legend key={`legend ${key}`} />}
      {isWhole && <FilterPanel key={`filters ${key}`} />}
      {isWhole && <Sidebar key={`sidebar ${key}`} />}
      {isOwn && <ownGraph.Component mountMap={mountOwnMap} />}
      {isWhole && !stage && madeLesson.value !== undefined && loading.value === "done" && <editor.Component />}
      {stage && <lesson.Component key={`lesson ${key}`} />}
      {(isSaving.value || save.isLoaded()) && <save.Component />}
      {(isSharing.value || share.isLoaded()) && <share.Component />}
      <p class="visually-hidden" role="status">
        {announcement.value}
      </p>
    </>
  );
}

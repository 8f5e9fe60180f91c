import { computed } from "@preact/signals";
import { useEffect, useRef } from "preact/hooks";
import { isEmbedded } from "../../device/embedding.ts";
import { leaveFullScreen, watchFullScreen } from "../../device/full-screen.ts";
import { speaks } from "../../graph/speaking.ts";
import type { NodeId } from "../../model/built.ts";
import { nodeTypes } from "../../model/node-types.ts";
import { zoneOfType, zones } from "../../model/zones.ts";
import { ego, expandedFamilies, language, layout, selection, tab, view, words } from "../../state/current-view.ts";
import { requiredNodes } from "../../state/derived.ts";
import { dispatch } from "../../state/dispatch.ts";
import { graph, hasTexts, loading } from "../../state/graph-state.ts";
import { hovered } from "../../state/hovered.ts";
import { cursorText } from "../../state/keyboard-navigation.ts";
import { columns, restingPicture } from "../../state/map-picture.ts";
import { snapped } from "../../state/moving-nodes.ts";
import { zoomToSelection } from "../../state/navigation.ts";
import { lessonStage } from "../../state/playing.ts";
import { isFilled, isMapAlone, isMapNarrow, isMapSeen, isPageLow, mapRenderer, measuredMap } from "../../state/screen.ts";
import { Icon } from "../../ui/icon.tsx";
import { lazy } from "../../ui/lazy.tsx";
import { TabLink } from "../../ui/link.tsx";
import { markScrolled } from "../../ui/mark-scrolled.ts";
import { layouts } from "../../view/view-state.ts";
import "./low-map.css";
import "./map.css";
import { ResetPositionsButton } from "./pin-controls.tsx";
import { hintAtWheel, WheelHint } from "./wheel-hint.tsx";

/** The interface through which the panels control the map. `page.tsx` implements it, so the panels do not depend on the canvas. */
export interface MapController {
  /** @returns its dispose function */
  mount(host: HTMLElement): () => void;
  zoomBy(factor: number): void;
  fit(): void;
}

/** Loaded when the map is first without the text beside it. */
const alone = lazy(
  async () => (await import("./map-alone.tsx")).MapAlone,
  () => null,
);

/** Loaded when all else is, or when the pointer is on something before that. */
const hoverNote = lazy(
  async () => (await import("./hover-note.tsx")).HoverNote,
  () => null,
);

/** Loaded with the first comparison. */
const comparisonKey = lazy(
  async () => (await import("./comparison-key.tsx")).ComparisonKey,
  () => null,
);

/** Loaded with the first family that the reader expands. */
const expandedNote = lazy(
  async () => (await import("./expanded-note.tsx")).ExpandedNote,
  () => null,
);

/** Loaded when something is first dropped where it may not stand. */
const snapNote = lazy(
  async () => (await import("./snap-note.tsx")).SnapNote,
  () => null,
);

/** Loaded on a phone. */
const tallMap = lazy(
  async () => (await import("./tall-map.tsx")).TallMap,
  () => null,
);

/** Loaded if there is no WebGL. */
const noLines = lazy(
  async () => (await import("../legend/filter-note.tsx")).NoLines,
  () => null,
);
const staticMap = lazy(async () => (await import("./static-map.tsx")).StaticMap);

const zoneNames = computed(() => {
  const shown = new Set(restingPicture.value.nodes.flatMap(({ type, emphasis }) => (emphasis === "faded" ? [] : [zoneOfType(type)])));
  return zones.filter((zone) => shown.has(zone)).join();
});
/** The zones in which something stands that is not faded; it changes only with them. */
const zonesShown = computed(() => zones.filter((zone) => zoneNames.value.split(",").includes(zone)));

/** True if somebody who speaks stands between the sides and is not faded. */
const isSpokenBetween = computed(() =>
  restingPicture.value.nodes.some(
    ({ id, type, emphasis }) => emphasis !== "faded" && zoneOfType(type) === undefined && speaks(graph.value, id),
  ),
);

/** The names of the node types in the column beside whoever answers a question. */
const typesSpokenOf = computed((): readonly string[] => {
  const ids = columns.value?.groups.flat() ?? [];
  return [...new Set(ids.map((id) => graph.value.node(id).type))].map((type) => nodeTypes[type].plural[language.value]);
});

/**
 * The names of the node types at a side of the columns, from the top: of those whose place is there, or, where it has none of these, of all.
 * `hasElse` is true if other types stand below them.
 */
function typesAt(side: "left" | "right") {
  const { centres = [] } = columns.value ?? {};
  const types = new Set(
    restingPicture.value.nodes
      .toSorted((a, b) => b.at.y - a.at.y)
      .flatMap(({ id, type, emphasis, nameAt, listStep, room }) =>
        emphasis !== "faded" && nameAt === side && (listStep ?? room) !== undefined && !centres.includes(id) ? [type] : [],
      ),
  );
  const inPlace = [...types].filter((type) => zoneOfType(type));
  const named = inPlace.length > 0 ? inPlace : [...types];
  return { names: named.map((type) => nodeTypes[type].plural[language.value]), hasElse: named.length < types.size };
}

/** Names what stands around the selection. */
const columnsHeadline = computed(() => {
  const [left, right] = [typesAt("left"), typesAt("right")];
  const { centres = [] } = columns.value ?? {};
  const isFarther = selection.value.kind === "node" && ego.value.depth > 1;
  return words.value.columnsHeadline({
    isSelected: centres.length > 0,
    isFarther,
    left: left.names,
    right: right.names,
    hasElse: left.hasElse || right.hasElse,
  });
});

/** Says what stands where. */
const headline = computed(() => {
  const w = words.value;
  if (columns.value) return columns.value.side ? w.answerHeadline(columns.value.side, typesSpokenOf.value) : columnsHeadline.value;
  const isFirst = selection.value.kind === "nothing" && zonesShown.value.length === zones.length;
  return isFirst ? w.mapHeadline : w.sidesHeadline(zonesShown.value, isSpokenBetween.value);
});

/** True if the head of a family that the reader has expanded is in sight. */
const isExpanded = computed(() => {
  const { value: expanded } = expandedFamilies;
  const isHead = (id: NodeId): boolean => expanded === "all" || expanded.includes(id);
  return expanded.length > 0 && restingPicture.value.nodes.some(({ id, emphasis }) => emphasis !== "faded" && isHead(id));
});

/** True if the filters leave names without a line. */
const hasNoLines = computed(
  () =>
    selection.value.kind === "nothing" &&
    lessonStage.value === undefined &&
    loading.value !== "graph" &&
    restingPicture.value.edges.length === 0,
);

/** The map, or a static image of it where there is no WebGL. */
export function MapTab({ controller }: { readonly controller: MapController }) {
  const w = words.value;
  const section = useRef<HTMLElement>(null);
  const host = useRef<HTMLDivElement>(null);
  const scroller = useRef<HTMLDivElement>(null);
  const sheet = useRef<HTMLDivElement>(null);
  useEffect(() => (section.current && sheet.current ? measure(section.current, sheet.current) : undefined), []);
  const isTall = tab.value === "map" && lessonStage.value === undefined;
  useEffect(
    () =>
      watchFullScreen(() => {
        isFilled.value = document.fullscreenElement === section.current;
      }),
    [],
  );
  useEffect(() => (host.current ? controller.mount(host.current) : undefined), [controller]);
  const isStatic = mapRenderer.value !== "canvas";
  return (
    <section ref={section} class={isTall ? "map tall" : "map"} aria-label={w.mapName} hidden={!isMapSeen.value} onWheel={hintAtWheel}>
      <div ref={scroller} class="map-scroll" onScroll={markScrolled}>
        <div ref={sheet} class="map-sheet">
          <div
            ref={host}
            class="map-host"
            id="map"
            role="application"
            aria-label={w.map(restingPicture.value.nodes.length, restingPicture.value.edges.length)}
            // biome-ignore lint/a11y/noNoninteractiveTabindex: the keys move along the edges
            tabIndex={0}
            hidden={isStatic}
          />
          {isStatic && <staticMap.Component />}
          {!isStatic && (hasTexts.value || hovered.value) && <hoverNote.Component />}
        </div>
      </div>
      <div class="map-top">
        {tab.value === "map" && (layout.value === "by-role" || isExpanded.value) && (
          <p class="map-headline">
            {layout.value === "by-role" && headline.value}
            {isExpanded.value && <expandedNote.Component />}
          </p>
        )}
        {isFilled.value && (
          <button type="button" onClick={leaveFullScreen}>
            {w.leaveFullScreen}
          </button>
        )}
        {!isStatic && <ResetPositionsButton />}
        {tab.value !== "matrix" && <LayoutSwitch />}
        {!isStatic && <Tools controller={controller} />}
      </div>
      {selection.value.kind === "compare" && <comparisonKey.Component />}
      {isTall && isMapNarrow.value && <tallMap.Component scroller={scroller.current} />}
      <WheelHint />
      {snapped.value && <snapNote.Component />}
      {(isFilled.value || ((isMapAlone.value || isPageLow.value) && !isEmbedded)) && <alone.Component />}
      {cursorText.value && (
        <p class="map-step" aria-hidden="true">
          {cursorText.value}
        </p>
      )}
      {hasNoLines.value && <noLines.Component />}
      {loading.value === "graph" && <p class="map-note">{w.loading}</p>}
      {isStatic && <StaticMapNote />}
    </section>
  );
}

/** Two buttons, one for each layout of the map. */
function LayoutSwitch() {
  const w = words.value;
  return (
    <fieldset class="layout-switch" aria-label={w.layout}>
      {layouts.map((name) => (
        <button
          key={name}
          type="button"
          aria-pressed={layout.value === name}
          title={w.layoutTitles[name]}
          onClick={() => dispatch({ type: "set-layout", layout: name })}
        >
          {w.layoutNames[name]}
        </button>
      ))}
    </fieldset>
  );
}

function measure(section: HTMLElement, sheet: HTMLElement): () => void {
  const watcher = new ResizeObserver(() => {
    if (section.hidden) return;
    measuredMap.value = { width: Math.max(sheet.clientWidth, 200), height: Math.max(sheet.clientHeight, 200) };
  });
  watcher.observe(sheet);
  return () => watcher.disconnect();
}

function StaticMapNote() {
  const w = words.value;
  return (
    <p class="map-note" role="status">
      {mapRenderer.value === "context-lost" ? w.lostMap : w.stillMap}
      {w.space}
      <TabLink to="outline">{w.views.outline}</TabLink>
    </p>
  );
}

/** The buttons on the map. None comes or goes, so that none moves away from the pointer. */
function Tools({ controller }: { readonly controller: MapController }) {
  const w = words.value;
  return (
    <p class="map-tools">
      <button type="button" aria-label={w.zoomIn} title={w.zoomIn} onClick={() => controller.zoomBy(1.5)}>
        <Icon sign="plus" />
      </button>
      <button type="button" aria-label={w.zoomOut} title={w.zoomOut} onClick={() => controller.zoomBy(1 / 1.5)}>
        <Icon sign="minus" />
      </button>
      <button
        type="button"
        aria-label={w.zoomToSelection}
        title={w.zoomToSelection}
        disabled={requiredNodes.value.length === 0}
        onClick={zoomToSelection}
      >
        <Icon sign="selection" />
      </button>
      <button type="button" aria-label={w.fit} title={w.fit} aria-disabled={!view.value.camera} onClick={() => controller.fit()}>
        <Icon sign="fit" />
      </button>
    </p>
  );
}

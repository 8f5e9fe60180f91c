/** Selections, addresses, Back and shared links keep the state of the reader. The browser is replaced by a few variables. */
import { beforeEach, describe, expect, test, vi } from "vitest";
import { emptyCollection } from "../../src/graph/collection.ts";
import type { NodeId } from "../../src/model/built.ts";
import { tiny } from "../graph/tiny.ts";

interface Entry {
  readonly hash: string;
  readonly memory: unknown;
}

const browser = vi.hoisted(() => {
  globalThis.navigator ??= { language: "en" } as Navigator;
  return {
    entries: [{ hash: "", memory: undefined }] as Entry[],
    stored: new Map<string, string>(),
    onPopState: (_hash: string, _memory: unknown): void => {},
  };
});

vi.mock("../../src/device/address-bar.ts", () => {
  const write = (entry: Entry, how: "push" | "replace"): void => {
    if (how === "replace") browser.entries.pop();
    browser.entries.push(entry);
  };
  return {
    readMemory: () => browser.entries.at(-1)?.memory,
    readHash: () => browser.entries.at(-1)?.hash ?? "",
    writeHash: (hash: string, how: "push" | "replace", memory: unknown) => write({ hash, memory }, how),
    rememberInEntry: (memory: unknown, how: "push" | "replace") => write({ hash: browser.entries.at(-1)?.hash ?? "", memory }, how),
    addressOf: (hash: string) => `https://example.org/map/${hash && `#${hash}`}`,
    watchHash: (changed: typeof browser.onPopState) => {
      browser.onPopState = changed;
      return () => undefined;
    },
    goBack: () => true,
  };
});
vi.mock("../../src/device/media.ts", () => {
  const never = () => ({ current: () => false, watch: () => () => undefined });
  return { mediaQuery: never, prefersDark: never, prefersMoreContrast: never, prefersReducedMotion: never };
});
vi.mock("../../src/device/storage.ts", () => ({
  readStored: (name: string) => browser.stored.get(name),
  writeStored: (name: string, text: string) => Boolean(browser.stored.set(name, text)),
  watchStored: () => () => undefined,
}));

const graph = tiny({
  nodes: [
    { id: "ada", type: "person", x: 0, y: 0 },
    { id: "ben", type: "person", x: 100, y: 0 },
    { id: "spill", type: "risk", x: 50, y: 80 },
    { id: "slow-is-safe", type: "concept", x: 20, y: 40 },
  ],
  claims: [
    { from: "ada", relation: "holds", to: "slow-is-safe" },
    { from: "ada", relation: "warns-of", to: "spill" },
    { from: "ben", relation: "warns-of", to: "spill" },
  ],
});
const id = (text: string): NodeId => text as NodeId;
const ada = { kind: "node", id: id("ada") } as const;

const state = {
  ...(await import("../../src/state/current-view.ts")),
  ...(await import("../../src/state/derived.ts")),
  ...(await import("../../src/state/dispatch.ts")),
  ...(await import("../../src/state/fetch-graph.ts")),
  ...(await import("../../src/state/graph-state.ts")),
  ...(await import("../../src/state/screen.ts")),
  ...(await import("../../src/state/own-collection.ts")),
  ...(await import("../../src/state/share.ts")),
  ...(await import("../../src/state/figure-request.ts")),
};
const { dispatch } = state;
const hash = (): string => browser.entries.at(-1)?.hash ?? "";
const goBack = (): void => {
  browser.entries.pop();
  const { hash: before = "", memory } = browser.entries.at(-1) ?? {};
  browser.onPopState(before, memory);
};

/** Opens the page at an address. */
function open(address = ""): void {
  browser.entries = [{ hash: address, memory: undefined }];
  state.loadedGraph.value = state.emptyGraph;
  state.receive(graph.built);
}

beforeEach(() => {
  browser.stored.clear();
  open();
});

describe("a selection", () => {
  test("writes the address, and the address opens the same selection", () => {
    dispatch({ type: "select", selection: ada });
    expect(hash()).toBe("node=ada&lang=en");
    open(hash());
    expect(state.selection.value).toEqual(ada);
    expect(state.parseIssues.value).toEqual([]);
  });

  test("is undone by Back, with the filters as they were", () => {
    dispatch({ type: "toggle", facet: "relations", id: "cites" });
    dispatch({ type: "select", selection: ada });
    dispatch({ type: "move-camera", camera: { x: 1, y: 2, zoom: 3 } });
    goBack();
    expect(state.selection.value).toEqual({ kind: "nothing" });
    expect(state.hidden.value.relations).toEqual(["cites"]);
    goBack();
    expect(state.hidden.value.relations).toEqual([]);
  });

  test("reveals the opinions of a selected person, and a filter keeps hiding what it hides", () => {
    expect(state.visible.value.nodes).not.toContain("slow-is-safe");
    dispatch({ type: "select", selection: ada });
    expect(state.visible.value.nodes).toContain("slow-is-safe");
    dispatch({ type: "toggle", facet: "relations", id: "holds" });
    expect(state.visible.value.nodes).not.toContain("slow-is-safe");
    expect(state.filtered.value.edges.has("ada~holds~slow-is-safe" as never)).toBe(false);
  });

  test("that the graph does not have is reported, and the rest of the link is opened", () => {
    open("node=nobody&off.types=risk&lang=zh");
    expect(state.selection.value).toEqual({ kind: "nothing" });
    expect(state.hidden.value.types).toEqual(["risk"]);
    expect(state.language.value).toBe("zh");
    expect(state.parseIssues.value).toEqual([{ parameter: "node", value: "nobody", why: "unknown-id" }]);
  });

  test("of two people is compared as soon as the code for it is loaded", async () => {
    dispatch({ type: "select", selection: { kind: "compare", ids: [id("ada"), id("ben")] } });
    await vi.waitFor(() => expect(state.answer.value?.nodes).toContain("spill"));
    expect(state.requiredNodes.value).toContain("spill");
  });
});

describe("the reader's own collection", () => {
  const ownPage = { kind: "page", id: "collection" } as const;

  test("is in a shared link, but in no address before", () => {
    state.changeCollection({ ...emptyCollection, nodes: [id("ada"), id("spill")] });
    dispatch({ type: "select", selection: ownPage });
    expect(hash()).toBe("page=collection&lang=en");
    expect(state.share().address).toBe("https://example.org/map/#collection=ada.spill&lang=en");
  });

  test("is restored by Back, and is stored on the device", () => {
    state.changeCollection({ ...emptyCollection, nodes: [id("ada")] });
    state.changeCollection({ ...emptyCollection, nodes: [id("ada"), id("ben")] });
    goBack();
    expect(state.collection.value.nodes).toEqual(["ada"]);
    expect([...browser.stored.values()]).toEqual(["ada"]);
  });
});

test("a figure knows the camera and how much of the map was visible", () => {
  const camera = { x: 50, y: 40, zoom: 4 };
  dispatch({ type: "move-camera", camera });
  const size = { width: 320, height: 900 };
  state.measuredMap.value = size;
  expect(state.requestOfView()).toMatchObject({ graph: state.graph.value, view: { camera }, viewport: size });
});

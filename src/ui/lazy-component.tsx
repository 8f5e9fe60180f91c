import { type Signal, signal } from "@preact/signals";
import type { ComponentType } from "preact";
import { useEffect } from "preact/hooks";
import { words } from "../state/current-view.ts";

/** A component whose code is fetched when it is first needed, so that the first drawing does not wait for it. */
export interface Part {
  /** Stands in for the component until that has come, and says so where it cannot be had. */
  readonly Part: ComponentType;
  /** Fetches the code ahead of its need; called again, it does nothing, or tries again what failed. */
  fetch(): void;
  readonly isHere: () => boolean;
}

export function part(load: () => Promise<ComponentType>): Part {
  const state: Signal<ComponentType | "asked" | "failed" | undefined> = signal(undefined);
  const fetch = (): void => {
    if (state.value !== undefined && state.value !== "failed") return;
    state.value = "asked";
    load().then(
      (component) => {
        state.value = component;
      },
      () => {
        state.value = "failed";
      },
    );
  };
  const isHere = (): boolean => typeof state.value === "function";
  return { Part: () => <Fetched state={state.value} fetch={fetch} />, fetch, isHere };
}

interface FetchedProps {
  readonly state: ComponentType | "asked" | "failed" | undefined;
  readonly fetch: () => void;
}

function Fetched({ state, fetch }: FetchedProps) {
  const w = words.value;
  useEffect(fetch, []);
  if (state === "failed") return <p role="alert">{w.partFailed}</p>;
  if (state === undefined || state === "asked") return <p class="texts-note">{w.loadingPart}</p>;
  const Component = state;
  return <Component />;
}

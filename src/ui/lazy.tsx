import { type Signal, signal } from "@preact/signals";
import type { ComponentType } from "preact";
import { useEffect, useLayoutEffect } from "preact/hooks";
import { words } from "../state/current-view.ts";
import { graph } from "../state/graph-state.ts";
import { nameOfSelection } from "../state/navigation.ts";

export interface FallbackProps {
  readonly isFailed: boolean;
  /** Loads the code again after a failure. */
  readonly retry: () => void;
}

/** A component whose code is loaded when it is first shown, so the first render does not wait for it. */
export interface Lazy<Props extends object> {
  /** Shows the fallback until the component is loaded. */
  readonly Component: ComponentType<Props>;
  /** Loads the code ahead of time; after a failure, tries again. */
  load(): void;
  readonly isLoaded: () => boolean;
}

/**
 * Makes a component that is loaded when it is first shown.
 *
 * @param load returns the component
 * @param Fallback is shown while it loads, and says so if it cannot be loaded
 */
export function lazy<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
  Fallback: ComponentType<FallbackProps> = LoadingText,
): Lazy<Props> {
  const state: Signal<ComponentType<Props> | "loading" | "failed" | undefined> = signal(undefined);
  let hadFocus = false;
  const loadOnce = (): void => {
    if (state.value !== undefined && state.value !== "failed") return;
    state.value = "loading";
    load().then(
      (component) => {
        hadFocus = Boolean(document.activeElement?.closest("[data-fallback]"));
        state.value = component;
      },
      () => {
        state.value = "failed";
      },
    );
  };
  function Component(props: Props) {
    const { value } = state;
    const isLoaded = typeof value === "function";
    useEffect(loadOnce, []);
    useLayoutEffect(() => {
      if (isLoaded && hadFocus) document.querySelector<HTMLElement>("#sidebar h2")?.focus({ preventScroll: true });
      hadFocus = false;
    }, [isLoaded]);
    if (!isLoaded) return <Fallback isFailed={value === "failed"} retry={loadOnce} />;
    const Loaded = value;
    return <Loaded {...props} />;
  }
  return { Component, load: loadOnce, isLoaded: () => typeof state.value === "function" };
}

/** Shows the name of the selection until its details are loaded; then they take over the keyboard focus. */
export function NamedFallback({ isFailed, retry }: FallbackProps) {
  return (
    <article class="details" aria-labelledby="details-name" data-fallback>
      <h2 id="details-name" tabIndex={-1}>
        {nameOfSelection(graph.value)}
      </h2>
      <LoadingText isFailed={isFailed} retry={retry} />
    </article>
  );
}

/** Says that something is loading, or could not be loaded. */
export function LoadingText({ isFailed, retry }: FallbackProps) {
  const w = words.value;
  if (!isFailed) return <p class="texts-note">{w.loadingPart}</p>;
  return (
    <p role="alert" class="part-failed">
      {w.partFailed}
      {w.space}
      <button type="button" class="quiet" onClick={retry}>
        {w.reload}
      </button>
    </p>
  );
}

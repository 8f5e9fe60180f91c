import { effect } from "@preact/signals-core";
import { loading } from "./graph-state.ts";

/** Waits until the statements of the graph are loaded. @throws if they cannot be */
export const textsLoaded = (): Promise<void> =>
  new Promise((resolve, reject) => {
    const stop = effect(() => {
      if (loading.value === "graph" || loading.value === "texts") return;
      if (loading.value === "done") resolve();
      else reject(new Error(loading.value));
      queueMicrotask(() => stop());
    });
  });

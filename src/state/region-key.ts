/**
 * Keys for the regions of the page while it is translated by the browser. A translator replaces texts by elements of its own; what is
 * written into the former text is not seen, so that old words would stay beside new ones. A new key renders a region from nothing.
 */
import { effect, signal } from "@preact/signals-core";
import { isPageTranslated } from "../device/page-translation.ts";
import { language, view } from "./current-view.ts";
import { loading } from "./graph-state.ts";

/** The key of all regions; it changes with the view, but only while the page is translated. */
export const regionKey = signal(0);

effect(() => {
  void [view.value, language.value, loading.value];
  if (isPageTranslated()) regionKey.value = regionKey.peek() + 1;
});

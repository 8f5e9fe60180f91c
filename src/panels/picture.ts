/** What is drawn, made again only when something else than the camera has changed. */
import { computed } from "@preact/signals";
import { pictureOf } from "../scene/picture.ts";
import { answer, fitted, graph } from "./store.ts";

export const picture = computed(() => pictureOf(graph.value, fitted.value, answer.value ? { highlight: answer.value } : {}));

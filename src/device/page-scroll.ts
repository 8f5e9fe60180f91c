import { isEmbedded } from "./embedding.ts";

/**
 * True while the wheel and one finger on the map scroll the page around it: in a frame, and on a low screen, which the map fills, so that
 * nothing else is left to scroll from.
 */
export const isPageScrolled = (): boolean =>
  !document.fullscreenElement && (isEmbedded || matchMedia("(max-width: 54rem) and (max-height: 32rem)").matches);

import type { tallMap as en } from "../en/tall-map.ts";
import type { Words } from "../words.ts";

/** The words at the edges of a map that scrolls, in Chinese. */
export const tallMap: Words<typeof en> = {
  above: (marks) => `↑ 还有${marks}个`,
  below: (marks) => `↓ 还有${marks}个`,
  aboveTitle: (marks) => `地图上方还有${marks}个`,
  belowTitle: (marks) => `地图下方还有${marks}个`,
};

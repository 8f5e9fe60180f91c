import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** Reads the day of the release, as YYYY-MM-DD, from `CITATION.cff`; empty if it has none. */
export function readRelease(root: string): string {
  const path = join(root, "CITATION.cff");
  return (existsSync(path) && /^date-released: *"?(\d{4}-\d{2}-\d{2})/m.exec(readFileSync(path, "utf8"))?.[1]) || "";
}

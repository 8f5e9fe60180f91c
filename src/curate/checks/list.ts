/** What the gate asks of the curated files. */
import type { Finding } from "../../language/findings.ts";
import type { Forum } from "../forum.ts";

export type Check = (forum: Forum) => Iterable<Finding>;

export const checks: readonly Check[] = [];

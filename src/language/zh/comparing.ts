import { compare } from "./compare.ts";
import { gaps } from "./gaps.ts";
import { matrix } from "./matrix.ts";
import { nodePicker } from "./node-picker.ts";
import { path } from "./path.ts";

/** The words of what sets nodes beside each other, in Chinese; loaded with it. */
export const comparing = { ...matrix, ...compare, ...nodePicker, ...path, ...gaps } as const;

/** Names the files of exports. */
import { type ExportFormat, exportFormatIds, exportFormats, flavoursOf } from "./export-formats.ts";

/**
 * Names the file of an export: what it holds, then format and flavour where the ending does not tell them.
 *
 * @param stem names what the file holds, in characters that every file system has
 */
export function exportFileName(stem: string, format: ExportFormat, flavour?: string): string {
  const { extension } = exportFormats[format];
  const isShared = exportFormatIds.filter((id) => exportFormats[id].extension === extension).length > 1;
  const [usual] = flavoursOf(format);
  const parts = [stem, isShared && format, flavour !== usual && flavour?.replace(".", "-")];
  return `${parts.filter(Boolean).join("-")}.${extension}`;
}

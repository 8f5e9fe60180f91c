/** Saves the page as one file that opens from the disk. */
import { saveText } from "../device/download.ts";
import { singleFile } from "../device/own-files.ts";

/** Its name on the reader's device. */
export const offlineFileName = "ai-safety-concept-graph.html";

/**
 * Saves the file so that it opens at a view or a lesson.
 *
 * @param hash the part of the address after the `#`
 * @returns false if the site's file could not be loaded
 */
export async function saveOfflineFile(hash: string): Promise<boolean> {
  try {
    const page = await (await singleFile()).text();
    saveText(startingAt(page, hash), offlineFileName, "text/html");
    return true;
  } catch {
    return false;
  }
}

/** Writes into a page where it starts; `public/first-view.js` reads it. Its policy has hashes of scripts and styles only. */
const startingAt = (page: string, hash: string): string =>
  hash === ""
    ? page
    : page.replace(/<meta charset="[^"]*">/, (first) => `${first}\n<meta name="start" content="${encodeURIComponent(hash)}">`);

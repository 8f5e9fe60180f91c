import type { ComponentChildren } from "preact";
import { saveBlob } from "../device/download.ts";
import { isSingleFile, ownFile } from "../device/own-files.ts";

interface OwnFileLinkProps {
  /** Path of a file of the page, such as `quality.txt`. */
  readonly path: string;
  readonly children: ComponentChildren;
}

/** A link to a file of the page. Where the page encloses it, a click saves it. */
export function OwnFileLink({ path, children }: OwnFileLinkProps) {
  const name = path.slice(path.lastIndexOf("/") + 1);
  const save = async (event: MouseEvent): Promise<void> => {
    event.preventDefault();
    saveBlob(await (await ownFile(path)).blob(), name);
  };
  return (
    <a href={`./${path}`} onClick={isSingleFile ? save : undefined}>
      {children}
    </a>
  );
}

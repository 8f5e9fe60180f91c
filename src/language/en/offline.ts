/** The words of use without a network, in English. */
export const offline = {
  title: "Without a network",
  save: "Save for offline use",
  saveText: "One file with everything: map, statements, lessons and fonts. A browser opens it from disk, without a network.",
  newRelease: "A new version of this page is ready. What you see stays as it is until you reload.",
  reload: "Reload",
  installed: "This browser keeps a copy of the page, which also opens without a network.",
  loadAnew: "Remove the copy and load the page anew",
  saving: "Saving the file…",
  saved: (file: string, hash: string) =>
    hash === ""
      ? `Saved as ${file}.`
      : `Saved as ${file}. It opens at what the page shows now; another copy of the file does so as ${file}#${hash}`,
  notSaved: "Couldn’t load the file. Check your connection and try again.",
  isFile: (file: string, hash: string) =>
    `This page is the file for offline use: copy it wherever you need it. What it shows now opens as ${file}${hash === "" ? "" : `#${hash}`}`,
} as const;

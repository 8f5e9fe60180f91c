/** Opens the browser's print dialog. */
export const printPage = (): void => window.print();

/** Reloads the page at the same address. */
export const reloadPage = (): void => location.reload();

/** The address of the folder that the page is in, with a slash at its end. */
export const pageFolder = (): string => new URL("./", location.href.replace(/[?#].*$/, "")).href;

/** Opens the browser's print dialog. */
export const printPage = (): void => window.print();

/** Reloads the page at the same address. */
export const reloadPage = (): void => location.reload();

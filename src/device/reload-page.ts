/** Opens the page anew at the same address. */
export const reloadPage = (): void => location.reload();

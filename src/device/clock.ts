/** Today's date in the reader's time zone, as YYYY-MM-DD. */
export function today(): string {
  const now = new Date();
  const twoDigits = (number: number): string => String(number).padStart(2, "0");
  return `${now.getFullYear()}-${twoDigits(now.getMonth() + 1)}-${twoDigits(now.getDate())}`;
}

/** Today's date in the reader's time zone, as YYYY-MM-DD. */
export function today(): string {
  const now = new Date();
  const twoDigits = (number: number): string => String(number).padStart(2, "0");
  return `${now.getFullYear()}-${twoDigits(now.getMonth() + 1)}-${twoDigits(now.getDate())}`;
}

/** The time in milliseconds since 1970. */
export const now = (): number => Date.now();

/** Calls back every second. Returns a function that stops it. */
export function everySecond(onSecond: () => void): () => void {
  const timer = setInterval(onSecond, 1000);
  return () => clearInterval(timer);
}

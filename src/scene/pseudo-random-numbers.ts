/**
 * Returns numbers from 0 to 1 that are the same on every machine.
 *
 * @see Park & Miller 1988, Random number generators: good ones are hard to find
 */
export function pseudoRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 48_271) % 2_147_483_647;
    return (state - 1) / 2_147_483_646;
  };
}

/**
 * How many places at the beginning of a list hold something that holds up to some place and for none behind it. Asks
 * log₂(`length`) times.
 */
export function countLeading(length: number, holds: (at: number) => boolean): number {
  let low = 0;
  let high = length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(middle)) low = middle + 1;
    else high = middle;
  }
  return low;
}

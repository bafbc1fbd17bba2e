/**
 * From UTF-16 offsets, in which we count, to code points, in which the Web Annotation Data Model counts ("The selection of the
 * text MUST be in terms of unicode code points … not in terms of code units", 4.2.4). An offset inside a surrogate pair counts
 * to the pair's start. Each conversion costs the logarithm of the number of pairs.
 */
export function codePointsOf(text: string): (offset: number) => number {
  /** Offsets of the second halves of surrogate pairs, ascending. */
  const seconds: number[] = [];
  for (let i = 1; i < text.length; i++) {
    const isSecond = (text.charCodeAt(i) & 0xfc00) === 0xdc00 && (text.charCodeAt(i - 1) & 0xfc00) === 0xd800;
    if (isSecond) seconds.push(i);
  }
  return (offset) => {
    let low = 0;
    let high = seconds.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (seconds[middle]! <= offset - 1) low = middle + 1;
      else high = middle;
    }
    return offset - low - (seconds[low] === offset ? 1 : 0);
  };
}

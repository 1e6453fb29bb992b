/** The letter that stands for a reason of absence under a table. */
export function missingLetter(index: number): string {
  return String.fromCharCode('a'.charCodeAt(0) + (Math.max(0, index) % 26));
}

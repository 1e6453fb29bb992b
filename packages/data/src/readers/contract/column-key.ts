/**
 * The name of a column as names are compared: whatever its case, and with blanks where programs that save tables anew write underscores.
 * @example columnKey(' Partner_Name ') // => 'partner name'
 */
export function columnKey(name: string): string {
  return name
    .trim()
    .toLowerCase()
    .replaceAll(/[\s_]+/g, ' ');
}

/** A small table as a person writes it, as records: a field that is a number, one that is a word, none where the field is empty. */
export function rowsOfCsv(table: string): readonly Readonly<Record<string, string | number>>[] {
  const [head = [], ...lines] = table.split('\n').map((line) => line.split(','));
  const fieldOf = (text: string) => (text === '' ? [] : [Number.isNaN(Number(text)) ? text : Number(text)]);
  return lines.map((fields) => Object.fromEntries(fields.flatMap((text, at) => fieldOf(text).map((field) => [head[at] ?? '', field]))));
}

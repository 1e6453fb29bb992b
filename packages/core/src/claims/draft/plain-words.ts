import { falling, rising } from './draft-words.ts';

/** Words that may stand between a flow and its figure, and right after the figure, without giving the figure another meaning. */
const plain = new Set(
  `a about above according after again against all almost already also amount amounted amounting amounts an and annual annually
  approximately are around as at average back barely be been before below between bilateral billion both bought broke by came close
  coming compared compound crossed customs data decade deficit did dollar dollars doubled during earlier end even ever exceed
  exceeded exceeding exceeds export exported exports figure figures first flat for fresh from fully further goods grow had half has
  have high higher highest historical hit hitting import imported imports in is it its jumping just late least less level levels
  lower lowest made margin marginally mark merchandise merely milestone modestly more most narrowed narrowing neared nearly new next
  no not of official officially on once only or over overall pace pandemic passed passing peak peaked per period points posted
  preceding previous quadrupled quickly ran rapid rapidly rate reach reached reaching record recorded registered remained
  respectively roughly same saw set sharp sharply shipped show shows slight slightly slumped sold some stable statistics stayed
  steadily steady steeply still stood strong strongly surpassed surpassing surplus swelled than that the their them then there this
  through time to topped topping total totaled totaling totalled totalling touched trade tripled turnover two-way unchanged under
  unprecedented up us value valued volume was well went were when which while widened widening with worth year yearly years`.split(/\s+/),
);

/** Whether nothing but plain words, years, marks of figures and punctuation stands in a piece of a skeleton. */
export function isPlain(piece: string): boolean {
  if (/<[EA]\d+>/.test(piece)) return false;
  const words =
    piece
      .replaceAll(/<[MP]\d+>/g, ' ')
      .toLowerCase()
      .match(/[a-z][a-z'’-]*/g) ?? [];
  return words.every((word) => plain.has(word) || rising.test(word) || falling.test(word));
}

/** What a figure is followed by, up to the next figure or the end of its clause. */
export function afterFigure(text: string, end: number): string {
  return text
    .slice(end)
    .replace(/(?:[,;:.()–—]|<[MP]|\s(?:and|but|while|as|when|whereas|which|after|although|because|amid|thanks)\b).*$/s, '');
}

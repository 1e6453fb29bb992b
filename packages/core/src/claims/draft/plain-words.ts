import { falling, rising } from './draft-words.ts';

/** Words that may stand between a flow and its figure, and right after the figure, without giving the figure another meaning. */
const plain = new Set(
  `a about above according after again against all almost alone already also amount amounted amounting amounts an and annual
    annually approximately are around as at average back barely be been before being below between bilateral billion both bought
    bounced broke but by came climbing close combined coming commerce compared compound comprised crossed customs data decade
    deficit did dollar dollars double doubled doubling during earlier end equal equaled equalled estimated even ever exactly exceed
    exceeded exceeding exceeds export exported exports faster figure figures first flat for fresh from fully further goods grow had
    half halved halving has have high higher highest historical hit hitting import imported imports in is it its jumping just late
    least less level levels lost lower lowest made margin marginally mark merchandise merely milestone ministry modestly more most
    narrowed narrowing neared nearly new next no not of official officially on on-year once only or over overall pace pandemic
    passed passing peak peaked per period points posted posting preceding previous put quadrupled quickly quintupled ran rapid
    rapidly rate reach reached reaching record recorded recording registered registering remained reported respectively roughly said
    same saw says seen set sharp sharply shipped shot show shows since slight slightly slowed slower slumped sold some stable
    standing statistics stayed steadily steady steeply still stood strong strongly sum surpassed surpassing surplus swelled than
    that the their them then there they this through thus time to together topped topping total totaled totaling totalled totalling
    touched trade triple tripled tripling turnover twice two-thirds two-way twofold unchanged under unprecedented until up us value
    valued versus volume volumes was well went were when which while widened widening with worth year year-on-year yearly years`.split(
    /\s+/,
  ),
);

/** A change told by a fraction: `by almost a third`. */
const byFraction = /\bby (?:[a-z]+ ){0,2}?(?:a|one|two|three)[ -](?:half|third|quarter|fifth|sixth|tenth)s?\b/gi;
/** How far off a year is; which one, is read apart. */
const distance = /^,? (?:a|one|two|three|four|five|ten) years? (?:earlier|before|later)\b/i;

/** Whether nothing but plain words, years, marks of figures and punctuation stands in a piece of a skeleton. */
export function isPlain(piece: string): boolean {
  if (/<[EA]\d+>/.test(piece)) return false;
  const words =
    piece
      .replaceAll(/<[MP]\d+>/g, ' ')
      .replaceAll(byFraction, ' ')
      .toLowerCase()
      .match(/[a-z][a-z'’-]*/g) ?? [];
  return words.every((word) => plain.has(word) || rising.test(word) || falling.test(word));
}

/** What a figure is followed by, up to the next figure or the end of its clause. */
export function afterFigure(text: string, end: number): string {
  return text
    .slice(end)
    .replace(distance, '')
    .replace(/(?:[,;:.()–—]|<[MP]|\s(?:and|but|while|as|when|whereas|which|after|although|because|amid|thanks)\b).*$/s, '');
}

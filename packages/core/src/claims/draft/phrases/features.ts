import { bareFigure, type Figure, type Phrase } from './phrase.ts';

/**
 * Features as the tables write them: `verb:change direction:1`. `times:2` is a figure in a word, `place:1` a place, `record:1` the claim that a
 * level is the highest so far, `fraction:25` a part in per cent, `previous:true` the period right before, `points:its` whom a word points back to.
 * @example featuresOf('measure:export') // => { measure: 'export' }
 */
export function featuresOf(text: string): Phrase {
  return Object.assign({}, ...text.split(' ').map(featureOf));
}

function featureOf(pair: string): Phrase {
  const [key = '', value = ''] = pair.split(':');
  if (key === 'previous') return { base: { leaf: 'when', periods: [], isSpan: false, months: null, years: null, isPrevious: true } };
  if (key === 'times' || key === 'place' || key === 'record' || key === 'most' || key === 'fraction')
    return { figure: wordFigure(key, value) };
  if (key === 'points' && value === 'home') return { party: { leaf: 'party', codes: [], points: 'its', isHome: true } };
  if (key === 'points' && (value === 'its' || value === 'there' || value === 'member' || value === 'our'))
    return { party: { leaf: 'party', codes: [], points: value } };
  return { [key]: value === 'true' ? true : /^-?\d+$/.test(value) ? Number(value) : value };
}

function wordFigure(key: 'times' | 'place' | 'record' | 'most' | 'fraction', number: string): Figure {
  const isMost = key === 'most';
  const [unit, literal] = isMost || key === 'fraction' ? (['part', `${number}%`] as const) : [key, number];
  return { ...bareFigure, unit, literal, thing: isMost ? 'most' : null, isInWords: unit === 'times' || key === 'fraction' };
}

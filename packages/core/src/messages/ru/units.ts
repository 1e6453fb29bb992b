import { plural } from './nouns/index.ts';

/** Words that units begin with, behind one, a few and many; the data name a unit by the last of them. */
const unitWords = [
  ['час', 'часа', 'часов'],
  ['день', 'дня', 'дней'],
  ['поезд', 'поезда', 'поездов'],
  ['перевозка', 'перевозки', 'перевозок'],
  ['градус', 'градуса', 'градусов'],
  ['пользователь', 'пользователя', 'пользователей'],
  ['экономика', 'экономики', 'экономик'],
  ['доллар', 'доллара', 'долларов'],
] as const;

/** A space at which no line breaks: it stands behind a fraction, whose unit no case changes. */
const space = '\u00A0';

/** A number with its unit, in the form that the number as it is shown asks for: `1 час`, `2,1 часа`, `5 часов`. */
export function withUnit(number: string, count: number, unit: string): string {
  const shown = Number.isInteger(count) && Math.abs(count) < 1e5 ? count : Number(count.toPrecision(3));
  const [first = '', ...rest] = unit.split(' ');
  const [one, few, many] = unitWords.find((forms) => forms[2] === first) ?? [first, first, first];
  return `${number}${Number.isInteger(shown) ? ' ' : space}${[plural(shown, { one, few, many }), ...rest].join(' ')}`;
}

/** The same behind a word that asks for the genitive: `до 51 часа`, `до 2 часов`, `до 2,1 часа`; any other amount as it is. */
export function unitInGenitive(amount: string): string {
  for (const [one, few, many] of unitWords) {
    const [, before, form, after] = new RegExp(`^(.* )(${one}|${few})( .*)?$`, 'u').exec(amount) ?? [];
    if (before !== undefined) return `${before}${form === one ? few : many}${after ?? ''}`;
  }
  return amount;
}

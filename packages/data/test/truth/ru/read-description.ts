import type { TradeView } from '@sogdia/core';
import { countInEnglish, namesInEnglish } from './read-marks.ts';
import { quantityInEnglish, wholeInEnglish } from './read-quantity.ts';

type Parts = Readonly<Record<string, string>>;

const at = (mark: string | undefined): string => mark?.replace(/^⟦(?:in|during|since) |⟧$/gu, '') ?? '';
const yearBefore = (period: string): string => period.replaceAll(/\d{4}/gu, (year) => String(Number(year) - 1));
const inWhen = '(?<y>⟦in [^⟧]+⟧)';
const q = (parts: Parts, view: TradeView): string => capital(quantityInEnglish(parts['q'] ?? '', view));

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** An amount, or a balance as a surplus or a deficit. */
function amount(text: string): string {
  return text.replace(/^профицит /u, 'a surplus of ').replace(/^дефицит /u, 'a deficit of ');
}

/** Figures with their names, the largest first. */
function items(text: string, view: TradeView): string {
  const told = text.split('; ').map((item) => {
    const [, count] = /^ниже — ещё (\S+)$/u.exec(item) ?? [];
    if (count !== undefined) return `${countInEnglish(count)} more below`;
    const [, name = '', value = ''] = /^(\{\w+\}|⟨[^⟩]+⟩) — (.+)$/u.exec(item) ?? [];
    return `${name.startsWith('⟨') ? name : namesInEnglish(name, view)} ${amount(value)}`;
  });
  return told.length === 1 ? told.join() : `${told.slice(0, -1).join(', ')} and ${told.at(-1)}`;
}

function spanOf({ from, y }: Parts): readonly [first: string, last: string] {
  const [, first, last] = /^⟦from (.+) to (.+)⟧$/u.exec(from ?? '') ?? [];
  return first !== undefined && last !== undefined ? [first, last] : [yearBefore(at(y)), at(y)];
}

/** What goods are listed of: the trade that they are part of, and whose figures it is. */
function ofListedGoods(text: string, view: TradeView): string {
  const [, plain = text, body = ''] =
    /^(.+?)( \((?:данные [^()]+|согласованные данные обеих сторон|(?:частично )?по [^()]+)\))$/u.exec(text) ?? [];
  const { transform } = view.spec;
  const heading = headingsOfGoods[transform];
  const whole = heading === undefined ? plain : heading.exec(plain)?.[1];
  if (whole === undefined) throw new Error(`does not speak of ${transform}: ${text}`);
  return quantityInEnglish(`${whole}${body}`, view);
}

/** How the heading of a list of goods says what is done to the whole that they are of. */
const headingsOfGoods: Readonly<Record<string, RegExp>> = {
  growth: /^[Рр]ост (.+?)(?: в годовом выражении)?$/u,
  share: /^[Дд]оли во? (.+)$/u,
  'world-share': /^[Дд]оля (.+) в торговле со \{WLD\}$/u,
  index: /^[Ии]ндекс (.+)$/u,
  rank: /^[Мм]еста (?:во?|по) (.+)$/u,
  'rolling-year': /^(.+), суммы за 12 месяцев$/u,
};

const forms: readonly (readonly [pattern: RegExp, english: (parts: Parts, view: TradeView) => string])[] = [
  [/^Данные есть за каждый (?<unit>год|месяц)\.$/u, ({ unit }) => `No ${unit === 'год' ? 'year' : 'month'} is missing.`],
  [/^Нет данных \((?<reason>.+?)\): (?<rest>.+)\.$/u, ({ reason, rest }) => `No data (${reason}): ${rest}.`],
  [
    /^(?<q>.+): нет данных (?<t>⟦during [^⟧]+⟧) \((?<reason>.+)\)\.$/u,
    (parts, view) => `No data for ${quantityInEnglish(parts['q'] ?? '', view)} in ${at(parts['t'])}: ${parts['reason']}.`,
  ],
  [
    /^(?<q>.+) (?<way>рос(?:ла|ло|ли)?|снижал(?:ся|ась|ось|ись)) каждый год ⟦from (?<f>.+) to (?<t>.+)⟧\.$/u,
    (parts, view) =>
      `${q(parts, view)} ${parts['way']?.startsWith('рос') ? 'rose' : 'fell'} in every year from ${parts['f']} to ${parts['t']}.`,
  ],
  [
    new RegExp(
      `^(?<q>.+) (?:${inWhen}|(?<from>⟦from [^⟧]+⟧)) (?<way>вырос(?:ла|ло|ли)?|снизил(?:ся|ась|ось|ись)) (?:на )?(?<s>\\S+)(?: в годовом выражении)?(?: \\(среднегодовой темп прироста: (?<avg>\\S+)\\))?\\.$`,
      'u',
    ),
    (parts, view) => {
      const [first, last] = spanOf(parts);
      return `${q(parts, view)} ${parts['way']?.startsWith('вырос') ? 'rose' : 'fell'} ${parts['s']} between ${first} and ${last}${parts['avg'] === undefined ? '' : `, ${parts['avg']} a year on average`}.`;
    },
  ],
  [
    new RegExp(`^(?<q>.+): наибольшее значение — ${inWhen} \\((?<h>.+)\\), наименьшее — (?<ly>⟦in [^⟧]+⟧) \\((?<l>.+)\\)\\.$`, 'u'),
    (parts, view) =>
      `${q(parts, view)}: highest in ${at(parts['y'])} (${amount(parts['h'] ?? '')}), lowest in ${at(parts['ly'])} (${amount(parts['l'] ?? '')}).`,
  ],
  [
    /^(?<q>.+): (?<turns>(?:пик|минимум) ⟦.+\))\.$/u,
    (parts, view) => {
      const turns = (parts['turns'] ?? '').split(/(?<=\)), /u).map((turn) => {
        const { kind, y, a = '' } = /^(?<kind>пик|минимум) (?<y>⟦in [^⟧]+⟧) \((?<a>.+)\)$/u.exec(turn)?.groups ?? {};
        return `a ${kind === 'пик' ? 'peak' : 'low'} of ${amount(a)} in ${at(y)}`;
      });
      const list = turns.length === 1 ? turns.join() : `${turns.slice(0, -1).join(', ')} and ${turns.at(-1)}`;
      return `Turning points of ${quantityInEnglish(parts['q'] ?? '', view)}: ${list}.`;
    },
  ],
  [
    new RegExp(`^(?<q>.+) ${inWhen}: (?<a>.+), как и (?<f>⟦in [^⟧]+⟧)\\.$`, 'u'),
    (parts, view) => `${q(parts, view)}: ${amount(parts['a'] ?? '')} in ${at(parts['y'])}, the same as in ${at(parts['f'])}.`,
  ],
  [
    new RegExp(`^(?<q>.+): (?<a>.+) (?<f>⟦in [^⟧]+⟧), (?<b>.+) ${inWhen}\\.$`, 'u'),
    (parts, view) =>
      `${q(parts, view)} went from ${amount(parts['a'] ?? '')} in ${at(parts['f'])} to ${amount(parts['b'] ?? '')} in ${at(parts['y'])}.`,
  ],
  [
    /^(?<q>.+) (?<t>⟦(?:in|during) [^⟧]+⟧): (?<items>⟨.+)\.$/u,
    (parts, view) => `${capital(ofListedGoods(parts['q'] ?? '', view))}, ${at(parts['t'])}: ${items(parts['items'] ?? '', view)}.`,
  ],
  [
    /^(?<q>.+) (?<t>⟦(?:in|during) [^⟧]+⟧): (?<items>\{.+)\.$/u,
    (parts, view) => `${capital(wholeInEnglish(parts['q'] ?? '', view))}, ${at(parts['t'])}: ${items(parts['items'] ?? '', view)}.`,
  ],
  [/^(?<q>.+) (?<t>⟦during [^⟧]+⟧): (?<a>.+)\.$/u, (parts, view) => `${q(parts, view)}, ${at(parts['t'])}: ${amount(parts['a'] ?? '')}.`],
  [
    new RegExp(`^(?<q>.+) ${inWhen}: (?<a>.+)\\.$`, 'u'),
    (parts, view) => `${q(parts, view)}: ${amount(parts['a'] ?? '')} in ${at(parts['y'])}.`,
  ],
];

/** The English of a sentence of a Russian description in marks. Throws what it can't read. */
export function descriptionInEnglish(text: string, view: TradeView): string {
  for (const [pattern, english] of forms) {
    const found = pattern.exec(text)?.groups;
    if (found !== undefined) return english(found as Parts, view);
  }
  throw new Error(`nobody can read this: ${text}`);
}

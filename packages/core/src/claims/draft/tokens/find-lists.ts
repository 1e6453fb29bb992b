import { ownValue } from '../../../model/values/index.ts';
import type { EconomySpellings } from '../economies/index.ts';
import { partyOf } from '../phrases/index.ts';
import { type DraftWord, said } from '../text/index.ts';
import type { Found } from './match-words.ts';
import { numberWords } from './number-words.data.ts';

/** A percentage of the gross domestic product of an economy that is named: `114 % of Kyrgyz GDP`. */
export function ofOutput(words: readonly DraftWord[], one: Found): Found {
  const { figure } = one.says;
  const isOf =
    figure?.unit === 'percent' &&
    /^of [^\d%, ]+(?: [^\d%, ]+){0,4}? (?:gdp|gross domestic product) /.test(`${said(words, one.to, one.to + 8)} `);
  return isOf && figure.thing === null ? { ...one, says: { figure: { ...figure, thing: 'GDP' } } } : one;
}

/** The members of the group that a sentence has not named, where they are as many as it says: `the other four`. */
export function withOthers(words: readonly DraftWord[], found: readonly Found[], { group, membersIn }: EconomySpellings): readonly Found[] {
  const others = words.flatMap((_, at): Found[] => {
    const match = /^(?:other|remaining) (two|three|four) (?:(?:countries|states|nations|republics|economies) )?/.exec(
      `${said(words, at, at + 3)} `,
    );
    if (match === null || group === null) return [];
    const named = new Set(found.flatMap(({ says, from }) => (from < at ? (says.party?.codes ?? []) : [])));
    const codes = membersIn(group).filter((code) => !named.has(code));
    if (Number(ownValue(numberWords, match[1] ?? '')) !== codes.length) return [];
    return [{ symbol: 'PARTY', from: at, to: at + match[0].trim().split(' ').length, says: partyOf(codes) }];
  });
  return [...found, ...others];
}

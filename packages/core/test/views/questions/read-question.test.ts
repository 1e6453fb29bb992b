import { describe, expect, it, test } from 'vitest';
import { foldText, queryOfQuestion, readQuestion, unreadWord } from '../../../src/workspace.ts';

const scope = {
  partners: [
    { id: 'AAA', names: ['AAA', 'Avaria'] },
    { id: 'BBB', names: ['BBB', 'Bórduria'] },
  ],
  goods: [
    { id: 'HS:2711', names: ['Gas'] },
    { id: 'HS:27', names: ['Natural gas and oil'] },
  ],
  reporter: ['ZZZ', 'Zembla'],
  lastYear: 2025,
};
const queryOf = (asked: string): string | null => {
  const question = readQuestion(asked, scope, 'en');
  return question === null ? null : queryOfQuestion(question);
};

describe('readQuestion()', () => {
  test.each([
    ['exports to avaria', 'measure=export&partners=AAA'],
    ['How much did Zembla export to Avaria in 2023?', 'measure=export&partners=AAA&years=2023'],
    ['Avaria’s exports', 'measure=import&partners=AAA'],
    ['exports of Avaria to Zembla', 'measure=import&partners=AAA'],
    ['What did Avaria buy from Zembla?', 'measure=export&partners=AAA'],
    ['Zembla’s imports from Borduria and Avaria', 'measure=import&partners=BBB,AAA'],
    ['exports Avaria', 'measure=export&partners=AAA'],
    ['imports Avaria', 'measure=import&partners=AAA'],
    ['exports and imports with AAA', 'measure=export,import&partners=AAA'],
    ['trade with avaria 2013-2023', 'measure=total-trade&partners=AAA&years=2013-2023'],
    ['trade balance with avaria from 2013 to 2023', 'measure=trade-balance&partners=AAA&years=2013-2023'],
    ['exports to avaria from 2013 until 2023', 'measure=export&partners=AAA&years=2013-2023'],
    ['exports to avaria since 2020', 'measure=export&partners=AAA&years=2020-2025'],
    ['exports to avaria in July 2026', 'measure=export&partners=AAA&years=2026-07&frequency=month'],
    ['exports to avaria 2026-07', 'measure=export&partners=AAA&years=2026-07&frequency=month'],
    ['exports to avaria, Nov 2025 to Feb 2026', 'measure=export&partners=AAA&years=2025-11..2026-02&frequency=month'],
    ['exports to avaria jan–jul 2026', 'measure=export&partners=AAA&years=2026-07&frequency=year-to-date'],
    ['exports to avaria 2026 year to date', 'measure=export&partners=AAA&years=2026&frequency=year-to-date'],
    ['exports to avaria by month in yuan', 'measure=export&partners=AAA&frequency=month&money=cny'],
    ['growth of imports from borduria 2022', 'measure=import&partners=BBB&years=2022&transform=growth'],
    ['exports to avaria by both sides', 'measure=export&partners=AAA&record=both'],
    ['gas from avaria', 'measure=import&partners=AAA&products=HS:2711'],
    ['natural gas and oil to avaria', 'measure=export&partners=AAA&products=HS:27'],
  ])('takes "%s" as %s', (asked, query) => {
    expect(queryOf(asked)).toBe(query);
  });

  test.each([
    ['a word that is not known', 'exports to avaria per person'],
    ['part of a word', 'exports to avarian'],
    ['a word run into the next', 'exports toavaria'],
    ['no partner', 'exports 2023'],
    ['only the reporter', 'exports to Zembla'],
    ['no flow', 'avaria 2023'],
    ['goods without a direction', 'gas avaria'],
    ['two kinds of goods', 'gas, natural gas and oil from avaria'],
    ['a month without a year', 'exports to avaria in July'],
    ['a month and a year', 'exports to avaria from July 2025 to 2026'],
    ['three years', 'exports to avaria 2020 2021 2022'],
    ['an end without a beginning', 'exports to avaria until 2023'],
    ['years backwards', 'exports to avaria 2022 to 2020'],
    ['nothing', ''],
  ])('finds no question where there is %s: "%s"', (_, asked) => {
    expect(queryOf(asked)).toBeNull();
  });
});

describe('unreadWord()', () => {
  it('tells the first word that is not understood, and what is near', () => {
    expect(unreadWord('exports to avaria per person', scope, 'en')).toEqual({ word: 'per', nearest: [] });
    expect(unreadWord('exprots to avaria', scope, 'en')).toMatchObject({ word: 'exprots', nearest: expect.arrayContaining(['exports']) });
    expect(unreadWord('exports to avaria', scope, 'en')).toBeNull();
  });
});

test('foldText() leaves out case and marks', () => {
  expect(foldText('Bórduria, TÜRKİYE')).toBe('borduria, turkiye');
});

import { describe } from 'vitest';
import { checkDraft } from '../../../src/claims/index.ts';
import { testAgainstGolden } from '../../support/golden.ts';
import { makeQuoted } from '../../support/make-claims.ts';
import { makeDataset, makeObservation } from '../../support/make-dataset.ts';
import { makeIndicator } from '../../support/make-trade.ts';

const ofKazakhstan = { reporter: 'KAZ', partner: 'CHN', source: 'office', release: 'office/first' } as const;
const ofUzbekistan = { ...ofKazakhstan, reporter: 'UZB' } as const;

/** Trade of 2012 and 2013 with Kazakhstan and Uzbekistan in billions: revised, in the partner's record, in another source, quoted. */
const dataset = makeDataset({
  observations: [
    makeObservation({ period: 2012, value: 4e9 }),
    makeObservation({ period: 2013, value: 5.12e9 }),
    makeObservation({ period: 2013, value: 5.34e9, release: 'customs/revised' }),
    makeObservation({ period: 2013, flow: 'import', value: 3e9 }),
    makeObservation({ ...ofKazakhstan, period: 2013, flow: 'import', value: 4.56e9 }),
    makeObservation({ ...ofKazakhstan, period: 2013, value: 2.78e9 }),
    makeObservation({ period: 2013, value: 6.78e9, source: 'text', release: 'text/first' }),
    makeObservation({ period: 2013, value: 7.77e9, source: 'office', release: 'office/first', status: 'reconciled' }),
    makeObservation({ partner: 'UZB', period: 2012, value: 2e9 }),
    makeObservation({ partner: 'UZB', period: 2013, value: 6e9 }),
    makeObservation({ partner: 'UZB', period: 2013, flow: 'import', value: 8e9 }),
    makeObservation({ ...ofUzbekistan, period: 2013, flow: 'import', value: 6.1e9, source: 'customs', release: 'customs/first' }),
    makeObservation({ ...ofUzbekistan, period: 2013, flow: 'import', value: 9.87e9 }),
    makeQuoted('1.4', { partner: 'TJK', period: 2013 }),
    makeObservation({ partner: 'KGZ', period: 2013, value: 4.2e8 }),
    makeObservation({ partner: 'TKM', period: 2013, value: 1.2e9 }),
  ],
  indicators: [makeIndicator('NY.GDP.MKTP.CD', 'KAZ', 2013, 2e11, 'current USD')],
});

/** Each figure of a text: what came of it, as what it was read, what the data have, and what is said. */
function checkedIn(text: string): readonly string[] {
  return checkDraft(dataset, text, 'en').figures.map(({ printed, outcome, expression, reason, found, withinRounding, receipt, message }) =>
    [
      printed,
      withinRounding ? `${outcome} within rounding` : outcome,
      expression ?? '-',
      reason ?? '-',
      found ?? '-',
      receipt === null ? '-' : receipt.kind,
      message.text,
    ].join(' | '),
  );
}

describe('checkDraft(dataset, text) says of each figure what came of it', () => {
  testAgainstGolden(
    'draft/checked.txt',
    [
      'Exports to Kazakhstan were $5.1 billion in 2013.',
      'Exports to Kazakhstan were $5.12 billion in 2013.',
      'Exports to Kazakhstan were no more than $9.6 billion in 2013.',
      'Exports to Kazakhstan were no more than $5.6 billion in 2013.',
      "Kazakhstan's imports from China exceeded $5.1 billion in 2013.",
      'Exports to Uzbekistan were double those to Kazakhstan in 2013.',
      "Kazakhstan's imports from China were $5 billion in 2013.",
      'Exports to Kazakhstan were $5.2 billion in 2013.',
      'Exports to Kazakhstan were $5.34 billion in 2013.',
      'Exports to Kazakhstan were $5.3 billion in 2013.',
      'Exports to Kazakhstan were $4.56 billion in 2013.',
      'Exports to Kazakhstan were $5 billion in 2013.',
      'Exports to Kazakhstan were $7 billion in 2013.',
      'Exports to Kazakhstan were $6.8 billion in 2013.',
      'Exports to Kazakhstan were $6.78 billion in 2013.',
      'Exports to Kazakhstan were $7.77 billion in 2013.',
      'Exports to Kazakhstan were $9.99 billion in 2013.',
      'Exports to Uzbekistan were $9.87 billion in 2013.',
      'Exports to Uzbekistan were $6.10 billion in 2013.',
      'Exports to Kazakhstan exceeded $5 billion in 2013.',
      'Exports to Kazakhstan exceeded $5.2 billion in 2013.',
      'Exports to Kazakhstan were between $5 and $6 billion in 2013.',
      'Exports to Kazakhstan were between $6.2 and $6.4 billion in 2013.',
      'Exports to Kazakhstan were $5.0-5.2 billion in 2013.',
      'Exports to Kazakhstan were about $5 billion in 2013.',
      'Exports to Kazakhstan were about $6.8 billion in 2013.',
      'Exports to Kazakhstan were about $9 billion in 2013.',
      'Exports to Kazakhstan quixotically were $5.1 billion in 2013.',
      'Exports to Kazakhstan quixotically were $5 billion in 2013.',
      'Exports to Kazakhstan quixotically were $5.3 billion in 2013.',
      'Exports to Kazakhstan quixotically were $9.9 billion in 2013.',
      'Exports to Kyrgyzstan quixotically were $0.4 billion in 2013.',
      'Exports to Kyrgyzstan quixotically were $0.42 billion in 2013.',
      'Exports to Kazakhstan rose by 28% in 2013.',
      'Exports to Kazakhstan rose by 33% in 2013.',
      'Exports to Kazakhstan rose by 60% in 2013.',
      'Exports to Kazakhstan fell by 28% in 2013.',
      'Exports to Uzbekistan tripled in 2013.',
      'Exports to Uzbekistan doubled in 2013.',
      'Trade with Kazakhstan was $8.1 billion in 2013.',
      'Trade with Kazakhstan was $9.0 billion in 2013.',
      'Trade with Kazakhstan was $12 billion in 2013.',
      'Exports to Central Asia were $14.1 billion in 2013.',
      'Exports to Central Asia were $15.0 billion in 2013.',
      'Exports to Central Asia were $20.0 billion in 2013.',
      'China ran a deficit of $2 billion with Uzbekistan in 2013.',
      'China ran a deficit of $3.4 billion with Uzbekistan in 2013.',
      'China ran a surplus of $2.1 billion with Kazakhstan in 2013.',
      'China ran a surplus of $3.0 billion with Kazakhstan in 2013.',
      'Kazakhstan took 36% of exports to Central Asia in 2013.',
      'Kazakhstan took 40% of exports to Central Asia in 2013.',
      'Kazakhstan took a third of exports to Central Asia in 2013.',
      'Uzbekistan was the largest destination of exports to Central Asia in 2013.',
      'Exports to Tajikistan were $1.4 billion in 2013.',
      'Exports to Tajikistan were $1.42 billion in 2013.',
      'Exports to Tajikistan were $1.6 billion in 2013.',
      'Exports to Kyrgyzstan were $420 million in 2013.',
      'Exports to Kyrgyzstan were $0.42 billion in 2013.',
      'Exports to Kyrgyzstan were $0.4 billion in 2013.',
      'Exports to Kyrgyzstan were $500 million in 2014.',
      'Imports from Turkmenistan were $9.5 billion in 2013.',
      "Kazakhstan's imports from China were $4.6 billion in 2013.",
      "Kazakhstan's imports from China were $5.1 billion in 2013.",
      'According to Kazakh customs, exports to Kazakhstan were $4.6 billion in 2013.',
      'According to Kazakh customs, exports to Kazakhstan were $5.1 billion in 2013.',
      'Exports to Kazakhstan will reach $9 billion in 2030.',
      'Exports to Kazakhstan were $2 billion in the first half of 2013.',
      'Exports to Kazakhstan were 30 billion yuan in 2013.',
      'Oil worth $2 billion was sold in 2013.',
      'Exports to Kazakhstan came to $5.1 billion.',
      'It is not true that exports to Kazakhstan were $5.1 billion in 2013.',
      'Exports to Kazakhstan did not exceed $5 billion in 2013.',
      'Exports to Kazakhstan were $5.1 billion in 2013, and again $5.1 billion.',
      'Exports to Kazakhstan were $100 in 2013.',
    ],
    checkedIn,
  );
});

describe('checkDraft(dataset, text) reads tables', () => {
  testAgainstGolden(
    'draft/tables.txt',
    [
      '| Exports, $ billion | 2012 | 2013 |/|---|---|---|/| Kazakhstan | 4.0 | 5.1 |/| Uzbekistan | 2.0 | 9.9 |',
      'Exports of China, million US dollars:/| Partner | 2012 | 2013 |/|---|---|---|/| Kazakhstan | 4,000 | 5,120 |/| **Uzbekistan** | *2,000* | 6,000** |',
      '| Trade with Kazakhstan, $ billion | Exports | Imports |/|---|---|---|/| 2013 | 5.1 | 3.0 |/| 2012 | $4.0bn | - |',
      '| Growth of exports, % | 2013 |/|---|---|/| Kazakhstan | 28 |/| Uzbekistan | +200% |/| Tajikistan | −5.5 |',
      '| Exports to Kazakhstan | 2013 |/|---|---|/| USD | 5.1 billion |/| yuan, billion | 31 |',
      '| Exports, $ billion | Kazakhstan | Uzbekistan | Germany |/|---|---|---|---|/| 2013 | 5.1 | 6.0 | 7.0 |/| first half of 2013 | 2.0 | 3.0 | 4.0 |/| 2030 forecast | 9.0 | 9.0 | 9.0 |',
      '| Oil exports, $ billion | 2013 |/|---|---|/| Kazakhstan | 5.1 |',
      '| Exports | 2013 |/|---|---|/| Kazakhstan | 5.1 |/| Kazakhstan, $ billion | 1234567 |/| Kazakhstan and Uzbekistan, $ billion | 11.1 |',
      '| A | B |/|---|---|/| 1 | 2 |',
      '| Exports, $ billion | 2013 |',
    ],
    (text) => checkedIn(text.replaceAll('/', '\n')),
  );
});

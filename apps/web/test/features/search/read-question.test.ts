import { expect, test } from 'vitest';
import { siteMenu } from '../../../features/page/site-links.ts';
import { readQuestion } from '../../../features/search/read-question.ts';
import { siteEntries } from '../../../features/search/site-entries.ts';
import { messagesOf } from '../../../messages/messages.ts';

const messages = messagesOf('en');
const entries = await siteEntries('en', siteMenu('en', messages));
const read = (asked: string): string | null => {
  const { flow = null } = readQuestion(asked, entries, 'en') ?? {};
  return flow === null ? null : [flow.measure, flow.economy, flow.period].join(' ');
};

test.each([
  ['exports to kyrgyzstan 2023', 'export KGZ 2023'],
  ['China’s exports to Kyrgyzstan, 2023', 'export KGZ 2023'],
  ['imports from Kazakhstan in July 2026', 'import KAZ 2026-07'],
  ['Kazakhstan’s exports 2026-03', 'import KAZ 2026-03'],
  ['kazakhstan exports to china 2020', 'import KAZ 2020'],
  ['uzbekistan imports', 'export UZB '],
  ['exports kgz', 'export KGZ '],
  ['imports TJK 1999', 'import TJK 1999'],
  ['sold to turkmenistan', 'export TKM '],
  ['exports from tajikistan', 'import TJK '],
])('readQuestion() takes "%s" as %s', (asked, question) => {
  expect(read(asked)).toBe(question);
});

test.each(['kyrgyzstan 2023', 'exports 2023', 'exports to Germany', 'API', 'transport', 'exports to China', ''])(
  'readQuestion() finds no question in "%s"',
  (asked) => {
    expect(read(asked)).toBeNull();
  },
);

test.each([
  ['gas from turkmenistan 2023', 'measure=import&partners=TKM&products=HS:2711&years=2023'],
  ['trade with kazakhstan and uzbekistan by month in yuan', 'measure=total-trade&partners=KAZ,UZB&frequency=month&money=cny'],
  ['exports to kazakhstan since 2020', 'measure=export&partners=KAZ&years=2020-2025'],
])('readQuestion() takes "%s" as the view %s', (asked, query) => {
  expect(readQuestion(asked, entries, 'en')).toEqual({ query, flow: null });
});

import type { DraftTables } from '../../parts/draft-tables.ts';
import { ruNumbers } from './numbers.data.ts';
import { ways } from './ways.data.ts';
import { words } from './words.data.ts';

/** How Russian drafts are read. */
export const drafts: DraftTables = {
  ...ruNumbers,
  words,
  ways,
  rates: ['usd'],
  listed: 'и , до с со а',
  pauses: '- :',
  against: 'чем',
  strong: '; . но однако',
  weak: ', ; и а - :',
  verbs: 'LEV LEVOP CHV SELL TRADED FELLTO MULTV FLOW MADE',
  corners: 'год годы период месяц страна страны партнер партнеры партнёр партнёры экономика государство',
  yearAlone: ' год',
  guards: [
    [
      'to-come',
      'планируют планирует намерены намерена намерен цель прогнозу прогноз ожидается может должен должна если бы достигнет превысит составит вырастет удвоится довести ожидают план',
    ],
    ['other-measure', 'исключением учета исключая реальном сопоставимых физическом постоянных душу тонн'],
    ['other-subject', 'услуги услуг инвестиции инвестиций кредит кредитов через транзит меда электромобили автомобилей'],
    ['denied', 'нет неправда якобы ошибочно опроверг'],
  ],
};

import type { EconomyProfile, TopicText } from '../form/topic.ts';
import { partnerProfile } from './partner-profile.ts';

const goodsBrokenDown: TopicText = {
  en: 'Goods are broken down where a source may be passed on or single figures are cited: sections of 2005 and 2015 for what China sells, and little of what it buys. The rest stands as not broken down.',
};

const partsOfTheDifference: TopicText = {
  en: 'How much of the difference between the two records each reason makes is not known: no source that is held puts a number to transit, to equipment that comes for a time, or to goods declared below their value.',
};

const kazakhstan = partnerProfile({
  economy: 'KAZ',
  names: { en: 'Kazakhstan', zh: '哈萨克斯坦', ru: 'Казахстан' },
  otherNames: ['Republic of Kazakhstan', '哈萨克', 'Республика Казахстан', 'Қазақстан'],
  goods: [{ id: 'bought', query: 'measure=import&partners=KAZ&by=product&level=chapter&top=3&years=2017-2023' }],
  unknown: [
    partsOfTheDifference,
    {
      en: 'Of what China sells to Kazakhstan the sections of 2015 are held, and chapters for a small part of later years; of what it buys, chapters that come to about half. The rest stands as not broken down.',
    },
    { en: 'Oil carried by the pipeline is held in single years up to 2019; how much of it is Russian is held for single years alone.' },
  ],
});

const uzbekistan = partnerProfile({
  economy: 'UZB',
  names: { en: 'Uzbekistan', zh: '乌兹别克斯坦', ru: 'Узбекистан' },
  otherNames: ['Republic of Uzbekistan', '乌兹别克', 'Республика Узбекистан', 'Oʻzbekiston', 'Ўзбекистон'],
  goods: [
    { id: 'electric-cars', query: 'measure=import&reporter=UZB&partners=CHN&products=HS:870380&years=2020-2024' },
    { id: 'gas', query: 'indicator=pipeline-gas-to-china&economies=UZB&years=2011-2024', isKey: true },
  ],
  unknown: [
    partsOfTheDifference,
    goodsBrokenDown,
    { en: 'What China owns in Uzbekistan is counted in several ways that do not agree; none of them is a series of direct investment.' },
  ],
});

const kyrgyzstan = partnerProfile({
  economy: 'KGZ',
  names: { en: 'Kyrgyzstan', zh: '吉尔吉斯斯坦', ru: 'Киргизия' },
  otherNames: ['Kyrgyz Republic', 'Kirghizia', '吉尔吉斯', 'Кыргызстан', 'Киргизстан', 'Кыргызская Республика', 'Киргизская Республика'],
  goods: [{ id: 'electric-cars', query: 'measure=import&reporter=KGZ&partners=CHN&products=HS:870380&years=2020-2024' }],
  unknown: [
    partsOfTheDifference,
    { en: 'How much of what China records as exports to Kyrgyzstan goes on to other countries, and to which, is not known.' },
    goodsBrokenDown,
  ],
});

const tajikistan = partnerProfile({
  economy: 'TJK',
  names: { en: 'Tajikistan', zh: '塔吉克斯坦', ru: 'Таджикистан' },
  otherNames: ['Republic of Tajikistan', '塔吉克', 'Республика Таджикистан', 'Тоҷикистон'],
  goods: [],
  unknown: [
    partsOfTheDifference,
    goodsBrokenDown,
    { en: 'The own record of Tajikistan is held up to the first months of 2025, and its exports and imports apart up to 2023 at most.' },
  ],
});

const turkmenistan = partnerProfile({
  economy: 'TKM',
  isRecordedOnce: true,
  names: { en: 'Turkmenistan', zh: '土库曼斯坦', ru: 'Туркмения' },
  otherNames: ['Türkmenistan', '土库曼', 'Туркменистан'],
  goods: [
    { id: 'gas', query: 'indicator=pipeline-gas-to-china&economies=TKM&years=2011-2024', isKey: true },
    { id: 'gas-value', query: 'indicator=gas-to-china-reconciled&economies=TKM&years=2022-2024' },
  ],
  unknown: [
    {
      en: 'Turkmenistan publishes no record of its trade with China: there is one record of the pair, and nothing to hold it against. Its dependence on China has no figure.',
    },
    goodsBrokenDown,
    {
      en: 'At what price the gas is sold is not published; the value that is held is an estimate that reconciles the records of several countries.',
    },
  ],
});

/** The pages of the partners, in the order in which they are offered. */
export const partners: readonly [EconomyProfile, ...EconomyProfile[]] = [kazakhstan, uzbekistan, kyrgyzstan, tajikistan, turkmenistan];

import type { EconomyProfile, TopicText } from '../form/topic.ts';
import { partnerProfile } from './partner-profile.ts';

const goodsBrokenDown: TopicText = {
  en: 'We can republish few figures by product: broad groups for 2005 and 2015 for what China sells, and little of what it buys. The rest is “product not published”.',
};

const partsOfTheDifference: TopicText = {
  en: 'We can’t say how much of the gap each reason explains. No source puts a number on transit, on equipment that enters for a time, or on goods declared below value.',
};

const kazakhstan = partnerProfile({
  economy: 'KAZ',
  names: { en: 'Kazakhstan', zh: '哈萨克斯坦', ru: 'Казахстан' },
  otherNames: ['Republic of Kazakhstan', '哈萨克', 'Республика Казахстан', 'Қазақстан'],
  goods: [{ id: 'bought', query: 'measure=import&partners=KAZ&by=product&level=chapter&top=3&years=2017-2023' }],
  unknown: [
    partsOfTheDifference,
    {
      en: 'For what China sells to Kazakhstan we have broad groups for 2015 and a few products since. For what it buys we have products worth about half. The rest is “product not published”.',
    },
    { en: 'We have the oil carried by the pipeline for some years up to 2019, and the Russian part of it for a few years only.' },
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
    { en: 'Sources count what China owns in Uzbekistan in several ways that do not agree. None is a series of direct investment.' },
  ],
});

const kyrgyzstan = partnerProfile({
  economy: 'KGZ',
  names: { en: 'Kyrgyzstan', zh: '吉尔吉斯斯坦', ru: 'Киргизия' },
  otherNames: ['Kyrgyz Republic', 'Kirghizia', '吉尔吉斯', 'Кыргызстан', 'Киргизстан', 'Кыргызская Республика', 'Киргизская Республика'],
  goods: [{ id: 'electric-cars', query: 'measure=import&reporter=KGZ&partners=CHN&products=HS:870380&years=2020-2024' }],
  unknown: [
    partsOfTheDifference,
    { en: 'We don’t know how much of China’s exports to Kyrgyzstan goes on to other countries, or to which.' },
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
    { en: 'We have Tajikistan’s own figures up to early 2025, and its exports and imports separately up to 2023 at most.' },
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
      en: 'Turkmenistan publishes no figures for its trade with China, so we can’t compare China’s figures or measure its dependence on China.',
    },
    goodsBrokenDown,
    {
      en: 'The price of the gas is not published. The value that we show is an estimate from several countries’ figures.',
    },
  ],
});

/** The pages of the partners, in the order in which they are offered. */
export const partners: readonly [EconomyProfile, ...EconomyProfile[]] = [kazakhstan, uzbekistan, kyrgyzstan, tajikistan, turkmenistan];

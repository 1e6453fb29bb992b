import type { EconomyProfile, TopicText } from '../form/topic.ts';
import { partnerProfile } from './partner-profile.ts';

const goodsBrokenDown: TopicText = {
  en: 'We can republish few figures by product: broad groups for 2005 and 2015 for what China sells, and little of what it buys. The rest is “product not published”.',
  zh: '能够转载的分商品数字很少：中国所售商品只有2005年和2015年的大类，所购商品更少。其余归入“商品未公布”。',
  ru: 'Чисел по товарам мы можем опубликовать мало: крупные группы за 2005 и 2015 годы для того, что Китай продаёт, и немногое из того, что он покупает. Остальное — «товар не опубликован».',
};

const partsOfTheDifference: TopicText = {
  en: 'We can’t say how much of the gap each reason explains. No source puts a number on transit, on equipment that enters for a time, or on goods declared below value.',
  zh: '无法说明每个原因各占差距多少。没有来源给出过境货物、暂时进口设备或低报价值货物的数字。',
  ru: 'Сказать, какую часть расхождения объясняет каждая причина, нельзя. Ни один источник не даёт чисел о транзите, о временно ввезённом оборудовании или о товарах с заниженной стоимостью.',
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
      zh: '中国对哈萨克斯坦的出口有2015年的大类和此后的少数商品；进口已知的商品约占金额的一半。其余归入“商品未公布”。',
      ru: 'О том, что Китай продаёт Казахстану, есть крупные группы за 2015 год и несколько товаров за последующие годы. О том, что он покупает, — товары примерно на половину стоимости. Остальное — «товар не опубликован».',
    },
    {
      en: 'We have the oil carried by the pipeline for some years up to 2019, and the Russian part of it for a few years only.',
      zh: '管道输油量有截至2019年的部分年份，其中来自俄罗斯的部分只有少数几年。',
      ru: 'Объём нефти по трубопроводу известен за некоторые годы до 2019-го, а доля российской нефти — лишь за несколько лет.',
    },
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
    {
      en: 'Sources count what China owns in Uzbekistan in several ways that do not agree. None is a series of direct investment.',
      zh: '各来源对中国在乌兹别克斯坦所持资产的统计口径不一，互不吻合，没有一个是直接投资序列。',
      ru: 'Источники по-разному считают, чем Китай владеет в Узбекистане, и не сходятся. Ни один из них не даёт ряда прямых инвестиций.',
    },
  ],
});

const kyrgyzstan = partnerProfile({
  economy: 'KGZ',
  names: { en: 'Kyrgyzstan', zh: '吉尔吉斯斯坦', ru: 'Киргизия' },
  otherNames: ['Kyrgyz Republic', 'Kirghizia', '吉尔吉斯', 'Кыргызстан', 'Киргизстан', 'Кыргызская Республика', 'Киргизская Республика'],
  goods: [{ id: 'electric-cars', query: 'measure=import&reporter=KGZ&partners=CHN&products=HS:870380&years=2020-2024' }],
  unknown: [
    partsOfTheDifference,
    {
      en: 'We don’t know how much of China’s exports to Kyrgyzstan goes on to other countries, or to which.',
      zh: '不清楚中国对吉尔吉斯斯坦的出口有多少转往其他国家，也不清楚转往哪些国家。',
      ru: 'Мы не знаем, какая часть экспорта Китая в Киргизию уходит дальше и в какие страны.',
    },
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
    {
      en: 'We have Tajikistan’s own figures up to early 2025, and its exports and imports separately up to 2023 at most.',
      zh: '塔吉克斯坦自己的数字截至2025年初；出口和进口分列的数字最晚到2023年。',
      ru: 'Собственные данные Таджикистана есть до начала 2025 года, а экспорт и импорт отдельно — не позднее 2023 года.',
    },
  ],
});

const turkmenistan = partnerProfile({
  economy: 'TKM',
  isRecordedOnce: true,
  names: { en: 'Turkmenistan', zh: '土库曼斯坦', ru: 'Туркменистан' },
  otherNames: ['Türkmenistan', '土库曼', 'Туркмения'],
  goods: [
    { id: 'gas', query: 'indicator=pipeline-gas-to-china&economies=TKM&years=2011-2024', isKey: true },
    { id: 'gas-value', query: 'indicator=gas-to-china-reconciled&economies=TKM&years=2022-2024' },
  ],
  unknown: [
    {
      en: 'Turkmenistan publishes no figures for its trade with China, so we can’t compare China’s figures or measure its dependence on China.',
      zh: '土库曼斯坦不公布对华贸易数字，因此无法与中国记录比对，也无法衡量其对中国的依存度。',
      ru: 'Туркменистан не публикует данных о торговле с Китаем, поэтому сверить данные Китая или измерить зависимость Туркменистана от Китая нельзя.',
    },
    goodsBrokenDown,
    {
      en: 'The price of the gas is not published. The value that we show is an estimate from several countries’ figures.',
      zh: '天然气价格不公布。所列金额是根据几个国家的数字作出的估计。',
      ru: 'Цена газа не публикуется. Стоимость, которую мы показываем, — оценка по данным нескольких стран.',
    },
  ],
});

/** The pages of the partners, in the order in which they are offered. */
export const partners: readonly [EconomyProfile, ...EconomyProfile[]] = [kazakhstan, uzbekistan, kyrgyzstan, tajikistan, turkmenistan];

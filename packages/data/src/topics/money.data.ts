import type { Topic } from './form/topic.ts';

export const money: Topic = {
  id: 'money',
  names: { en: 'Loans and investment', zh: '贷款与投资', ru: 'Кредиты и инвестиции' },
  question: {
    en: 'How much does Central Asia owe China, and what has China invested there?',
    zh: '中亚欠中国多少债，中国又在那里投资了什么？',
    ru: 'Сколько Центральная Азия должна Китаю и что Китай вложил в неё?',
  },
  sections: [],
  views: [
    { id: 'debt', query: 'indicator=china-official-share-of-public-debt&years=2000-2024' },
    { id: 'loans-drawn', query: 'indicator=china-non-concessional-loans-drawn&years=2000-2022' },
    { id: 'loans-paid', query: 'indicator=china-non-concessional-loans-service&years=2000-2022' },
    { id: 'investment', query: 'indicator=aei-investment-since-2005&years=2010-2023' },
  ],
  placed: {
    names: { en: 'Where China’s finance goes', zh: '中国的资金投向哪里', ru: 'Куда идут деньги Китая' },
    about: {
      en: 'AidData lists projects and the region of most. The map splits a project in several regions evenly among them. Projects without a place or an amount are left out. A commitment is not always paid.',
      zh: 'AidData逐一列出项目，并给出大多数项目所在的地区。一个项目涉及多个地区的，地图上平均分摊。没有地点或金额的项目不计入。承诺的资金不一定都已支付。',
      ru: 'AidData перечисляет проекты и для большинства указывает регион. Проект в нескольких регионах карта делит между ними поровну. Проекты без места или суммы не учтены. Обязательство не всегда выплачено.',
    },
    facts: ['committed-finance-split-evenly', 'committed-finance-split-by-area', 'financed-projects'],
  },
  unknown: [
    {
      en: 'Sources count investment differently: stocks of direct investment, announced deals, or commitments. We never mix them in one line.',
      zh: '各来源统计投资的口径不同：直接投资存量、已公布的交易，或承诺额。我们从不把它们放在同一条线上。',
      ru: 'Источники считают инвестиции по-разному: накопленные прямые инвестиции, объявленные сделки или обязательства. Мы никогда не сводим их в одну линию.',
    },
  ],
  indicators: ['investment', 'debt'],
};

import type { GlossaryTerm } from './term.ts';

export const context: readonly GlossaryTerm[] = [
  {
    id: 'indicator',
    theme: 'context',
    names: { en: 'Indicator', zh: '指标', ru: 'Показатель' },
    forms: { en: ['indicators'], ru: ['показателя', 'показатели', 'показателей'] },
    meaning: {
      en: 'A series other than trade by partner: an index, a price, a debt, a number of trains. Its page names the publisher and says which way is better.',
      zh: '分伙伴贸易以外的序列：指数、价格、债务、班列数。指标页注明发布者，并说明高好还是低好。',
      ru: 'Ряд помимо торговли по партнёрам: индекс, цена, долг, число поездов. На его странице назван издатель и сказано, что лучше — выше или ниже.',
    },
    definedBy: null,
    uses: { topics: ['facilitation', 'risk'] },
    related: ['source'],
  },
  {
    id: 'logistics-performance-index',
    theme: 'context',
    names: { en: 'LPI, Logistics Performance Index', zh: 'LPI，物流绩效指数', ru: 'LPI, Индекс эффективности логистики' },
    forms: {
      en: ['Logistics Performance Index', 'LPI'],
      zh: ['物流绩效指数', 'LPI'],
      ru: ['Индекс эффективности логистики', 'Индекса эффективности логистики', 'LPI'],
    },
    meaning: {
      en: 'Scores from 1 to 5 from a World Bank survey of logistics professionals. They cover customs, infrastructure, shipments, competence, tracking and timeliness.',
      zh: '世界银行对物流从业者的调查，得分从1到5，涵盖海关、基础设施、国际运输、物流能力、货物追踪和及时性。',
      ru: 'Баллы от 1 до 5 по опросу специалистов по логистике, который проводит Всемирный банк. Они охватывают таможню, инфраструктуру, перевозки, компетентность, отслеживание и своевременность.',
    },
    definedBy: { work: 'World Bank, Connecting to Compete: Trade Logistics in the Global Economy', at: null },
    uses: { topics: ['facilitation'] },
    related: ['indicator', 'bounds'],
  },
  {
    id: 'bounds',
    theme: 'context',
    names: { en: 'Bounds', zh: '上下限', ru: 'Границы' },
    forms: { ru: ['границах', 'верхняя граница', 'нижняя граница'] },
    meaning: {
      en: 'The lower and upper limits that a source gives around its own figure. Charts draw them as a band.',
      zh: '来源为自己的数字给出的下限和上限。图表画成一条带。',
      ru: 'Нижний и верхний пределы, которые источник даёт вокруг своего числа. На графиках это полоса.',
    },
    definedBy: null,
    uses: { topics: ['facilitation'] },
    related: ['indicator'],
  },
  {
    id: 'foreign-direct-investment',
    theme: 'context',
    names: { en: 'Foreign direct investment', zh: '外国直接投资', ru: 'Прямые иностранные инвестиции' },
    forms: {
      en: ['direct investment', 'FDI'],
      zh: ['直接投资'],
      ru: ['прямые инвестиции', 'прямых инвестиций', 'прямых иностранных инвестиций'],
    },
    meaning: {
      en: 'Investment that gives a lasting interest in a company abroad. A flow is what a year added; a stock is the total at year-end. Trackers of announced projects count something else.',
      zh: '在境外企业取得持久利益的投资。流量是一年新增的部分，存量是年末的总额。跟踪已公布项目的数据库统计的是另一回事。',
      ru: 'Инвестиции, которые дают долгосрочное участие в компании за рубежом. Поток — то, что добавил год; накопленный объём — итог на конец года. Базы объявленных проектов считают нечто другое.',
    },
    definedBy: {
      work: 'International Monetary Fund, Balance of Payments and International Investment Position Manual, sixth edition',
      at: 'chapter 6, functional categories',
    },
    uses: { topics: ['money'] },
    related: ['indicator'],
  },
  {
    id: 'ladder',
    theme: 'context',
    names: { en: 'Ladder', zh: '阶梯', ru: 'Лестница' },
    forms: { ru: ['лестницы', 'лестнице'] },
    meaning: {
      en: 'Dated levels that a country climbs one by one, such as partnerships or steps towards membership.',
      zh: '一国逐级登上、各有日期的级别，如伙伴关系或加入组织的步骤。',
      ru: 'Датированные уровни, на которые страна поднимается один за другим, например партнёрства или шаги к членству.',
    },
    definedBy: null,
    uses: { queries: ['indicator=partnership&years=2005-2025&chart=timeline'], topics: ['politics'] },
    related: ['indicator'],
  },
];

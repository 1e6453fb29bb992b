import type { GlossaryTerm } from './term.ts';
import { harmonizedSystem } from './works.data.ts';

export const goods: readonly GlossaryTerm[] = [
  {
    id: 'harmonized-system',
    theme: 'goods',
    names: { en: 'HS, Harmonized System', zh: 'HS，协调制度', ru: 'ГС, Гармонизированная система' },
    forms: {
      en: ['HS', 'Harmonized System'],
      zh: ['协调制度', 'HS'],
      ru: ['ГС', 'Гармонизированная система', 'Гармонизированной системы', 'Гармонизированной системе'],
    },
    meaning: {
      en: 'The product codes that almost all customs use: chapters of two digits, headings of four, subheadings of six. The list is revised every few years, so a code belongs to one revision.',
      zh: '几乎所有海关都使用的商品编码：两位数为章，四位数为品目，六位数为子目。目录每隔几年修订一次，因此一个编码属于某一版。',
      ru: 'Коды товаров, которыми пользуются почти все таможни: группы из двух цифр, товарные позиции из четырёх, субпозиции из шести. Перечень пересматривают раз в несколько лет, поэтому код относится к одной редакции.',
    },
    definedBy: harmonizedSystem,
    uses: { topics: ['goods'] },
    related: ['chapter', 'concordance'],
  },
  {
    id: 'chapter',
    theme: 'goods',
    names: { en: 'Section and chapter', zh: '类与章', ru: 'Раздел и группа' },
    forms: { en: ['section of goods', 'chapter'], ru: ['товарная группа', 'товарной группы', 'товарные группы', 'товарных групп'] },
    meaning: {
      en: 'The two highest levels of the Harmonized System. A chapter has a two-digit code, such as 27 for mineral fuels; sections group chapters.',
      zh: '协调制度的最高两级。章用两位数编码，如27为矿物燃料；类由若干章组成。',
      ru: 'Два высших уровня Гармонизированной системы. У товарной группы двузначный код, например 27 — минеральное топливо; разделы объединяют группы.',
    },
    definedBy: harmonizedSystem,
    uses: { topics: ['goods'] },
    related: ['harmonized-system', 'not-broken-down'],
  },
  {
    id: 'concordance',
    theme: 'goods',
    names: { en: 'Concordance', zh: '对照表', ru: 'Таблица соответствия' },
    forms: { ru: ['таблицы соответствия', 'таблиц соответствия'] },
    meaning: {
      en: 'A table that matches the codes of one revision of a product list to those of another. We compare two revisions only with one.',
      zh: '把同一商品目录两个版本的编码对应起来的表。只有借助对照表，我们才比较两个版本。',
      ru: 'Таблица, которая сопоставляет коды одной редакции перечня товаров с кодами другой. Две редакции мы сравниваем только с её помощью.',
    },
    definedBy: null,
    uses: {},
    related: ['harmonized-system'],
  },
  {
    id: 'not-broken-down',
    theme: 'goods',
    names: { en: 'Product not published', zh: '商品未公布', ru: 'Товар не опубликован' },
    meaning: {
      en: 'The part of the total for which no product is known. It has its own row, so the parts add up to the whole.',
      zh: '总额中不知为何种商品的部分。它单列一行，各部分相加等于总额。',
      ru: 'Часть итога, товары которой неизвестны. Она стоит отдельной строкой, поэтому части дают целое.',
    },
    definedBy: null,
    uses: { topics: ['goods'] },
    related: ['chapter', 'coverage'],
  },
  {
    id: 'coverage',
    theme: 'goods',
    names: { en: 'Coverage', zh: '覆盖率', ru: 'Охват' },
    forms: { ru: ['охвата', 'охвате'] },
    meaning: {
      en: 'How much of the trade is known by product. For a country’s figures: the years for which it published any.',
      zh: '已知商品的部分占贸易的多少。对一国的数字而言，指它公布过数字的年份。',
      ru: 'Какая часть торговли известна по товарам. Для данных страны — годы, за которые она их публиковала.',
    },
    definedBy: null,
    uses: { topics: ['goods'] },
    related: ['not-broken-down', 'absence'],
  },
  {
    id: 'product-set',
    theme: 'goods',
    names: { en: 'Product set', zh: '商品组', ru: 'Набор товаров' },
    forms: { en: ['product sets'], ru: ['набора товаров', 'наборы товаров', 'наборов товаров'] },
    meaning: {
      en: 'Product codes counted together, such as energy, with the publication that defines them. Two publications may use one name for different codes.',
      zh: '合并计算的一组商品编码，如能源，并注明由哪份文献界定。两份文献可能用同一名称指不同的编码。',
      ru: 'Коды товаров, которые считают вместе, например энергоносители, с публикацией, которая их определяет. Две публикации могут называть одним именем разные коды.',
    },
    definedBy: null,
    uses: { topics: ['goods'] },
    related: ['harmonized-system'],
  },
];

import type { GlossaryTerm } from './term.ts';

export const checks: readonly GlossaryTerm[] = [
  {
    id: 'source',
    theme: 'checks',
    names: { en: 'Source', zh: '来源', ru: 'Источник' },
    forms: { en: ['sources'], zh: ['数据来源'], ru: ['источника', 'источники', 'источников', 'источниках'] },
    meaning: {
      en: 'Who published a figure, and where. If we took it from a copy or a press report, we name both, the publisher first.',
      zh: '谁公布了数字，在哪里公布。如取自转载或新闻报道，我们两者都注明，发布者在前。',
      ru: 'Кто опубликовал число и где. Если мы взяли его из копии или из сообщения прессы, мы называем обоих, первым — издателя.',
    },
    definedBy: null,
    uses: {},
    related: ['release', 'receipt'],
  },
  {
    id: 'receipt',
    theme: 'checks',
    names: { en: 'Receipt', zh: '出处', ru: 'Справка о числе' },
    forms: { en: ['receipts'], zh: ['数字出处'], ru: ['справка', 'справки', 'справке', 'справку', 'справки о числе', 'справках о числах'] },
    meaning: {
      en: 'Where a number comes from: the arithmetic and the published figures in it, as their source printed them. Every number has one.',
      zh: '数字从何而来：计算过程，以及其中按来源原样列出的已公布数字。每个数字都有出处。',
      ru: 'Откуда взято число: расчёт и опубликованные числа в нём, как их напечатал источник. Она есть у каждого числа.',
    },
    definedBy: null,
    uses: {},
    related: ['cell', 'source'],
  },
  {
    id: 'cell',
    theme: 'checks',
    names: { en: 'Single figure', zh: '单个数字', ru: 'Отдельное число' },
    forms: { en: ['cell', 'cells'], ru: ['отдельного числа', 'отдельные числа', 'отдельных чисел'] },
    meaning: {
      en: 'One published number: whose figure it is, with which partner, of which flow, period and products. It keeps its publisher’s unit and digits.',
      zh: '一个已公布的数字：哪方记录、对哪个伙伴、什么流向、哪个时期、哪些商品。单位和位数保持发布者的原样。',
      ru: 'Одно опубликованное число: чьё оно, с каким партнёром, какого направления, за какой период и по каким товарам. Единица и знаки — как у издателя.',
    },
    definedBy: null,
    uses: {},
    related: ['receipt', 'release'],
  },
  {
    id: 'claim',
    theme: 'checks',
    names: { en: 'Claim and verdict', zh: '论断与核查结论', ru: 'Утверждение и вердикт' },
    forms: {
      en: ['statement', 'statements', 'verdict', 'verdicts', 'claim', 'claims'],
      zh: ['论断', '核查结论'],
      ru: ['утверждение', 'утверждения', 'утверждений', 'утверждениях', 'вердикт', 'вердикты', 'вердикта'],
    },
    meaning: {
      en: 'A claim is a sentence of a text that data can check, restated with a formula. The verdict is the result: supported, partly supported, contradicted, or undecided for lack of data.',
      zh: '论断是文中可以用数据核查的一句话，以公式重新表述。核查结论是结果：支持、部分支持、矛盾，或因缺少数据而无法核查。',
      ru: 'Утверждение — фраза текста, которую можно проверить по данным, пересказанная с формулой. Вердикт — результат: подтверждено, подтверждено частично, опровергнуто или проверить нельзя из-за отсутствия данных.',
    },
    definedBy: null,
    uses: {},
    related: ['lens', 'receipt'],
  },
  {
    id: 'lens',
    theme: 'checks',
    names: { en: 'Settings', zh: '设置', ru: 'Настройки' },
    forms: { en: ['lens', 'lenses'], ru: ['настройках', 'настройкам', 'настроек'] },
    meaning: {
      en: 'Whose figures you see, which year of publication, and in what prices. A claim may be right under one setting and wrong under another.',
      zh: '您看的是哪方记录、哪次公布的数字、按什么价格。一个论断可能在一种设置下成立，在另一种设置下不成立。',
      ru: 'Чьи данные вы видите, какого года публикации и в каких ценах. Утверждение может быть верным при одних настройках и неверным при других.',
    },
    definedBy: null,
    uses: { queries: ['vintage=latest', 'record=partner'] },
    related: ['record', 'vintage', 'reconciled'],
  },
];

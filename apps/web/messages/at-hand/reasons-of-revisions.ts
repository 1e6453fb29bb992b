/** Why numbers of the data were put right, by the English text on record: for the page of releases and the feeds, which are written when the site is built. */
export const reasonsOfRevisions = {
  zh: {
    'figures that the bank printed replace one that we had computed from shares': '银行公布的数字取代了我们由份额推算的一个数字',
    'total trade of 2022 was derived with the paper’s growth rate; it now uses customs’ rate, and the paper’s stays with the paper':
      '2022年进出口总额原按论文的增速推算；现改用海关的增速，论文的增速只留在论文中',
    'the code was listed under HS 2017, but the report uses another revision of the Harmonized System':
      '编码原列于HS 2017，但该报告采用协调制度的另一版本',
    'the developed economies had a word where every other row has the code of an economy or an area':
      '发达经济体处原为一个词，而其他各行均为经济体或地区的编码',
    'the target amount was only in the event’s title; it is now a figure that views can draw and compare':
      '目标金额原只出现在事件标题中；现已成为视图可以绘制和比较的数字',
    'repayments had a minus sign; debt service is now an amount, derived from the bank’s negative flow':
      '还款原带负号；偿债额现为金额，由银行的负流量推算',
    'a quotient had more digits than its figures; it now has as many': '商的位数原多于所用数字；现已一致',
    'we dropped a decimal: customs print 14.0, so rounding leaves 50 million US dollars on either side, not 500':
      '我们曾漏掉一位小数：海关公布的是14.0，因此四舍五入的误差为上下5000万美元，而不是5亿美元',
  },
  ru: {
    'figures that the bank printed replace one that we had computed from shares':
      'числа, опубликованные банком, заменили одно, которое мы рассчитали по долям',
    'total trade of 2022 was derived with the paper’s growth rate; it now uses customs’ rate, and the paper’s stays with the paper':
      'товарооборот 2022 года был рассчитан по темпу прироста из статьи; теперь взят темп таможни, а темп статьи остался за статьёй',
    'the code was listed under HS 2017, but the report uses another revision of the Harmonized System':
      'код был отнесён к HS 2017, но отчёт использует другую редакцию Гармонизированной системы',
    'the developed economies had a word where every other row has the code of an economy or an area':
      'у развитых экономик стояло слово, а во всех других строках стоит код экономики или области',
    'the target amount was only in the event’s title; it is now a figure that views can draw and compare':
      'целевая сумма была только в названии события; теперь это число, которое можно показать и сравнить',
    'repayments had a minus sign; debt service is now an amount, derived from the bank’s negative flow':
      'выплаты стояли со знаком минус; теперь обслуживание долга — это сумма, рассчитанная по отрицательному потоку банка',
    'a quotient had more digits than its figures; it now has as many':
      'в частном было больше цифр, чем в исходных числах; теперь их столько же',
    'we dropped a decimal: customs print 14.0, so rounding leaves 50 million US dollars on either side, not 500':
      'мы потеряли знак после запятой: таможня публикует 14,0, поэтому округление даёт 50 млн долларов США в обе стороны, а не 500',
  },
} as const;

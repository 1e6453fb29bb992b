/** Slips of a pen that a reader would believe: what is written for what. */
export const slips: Readonly<Record<string, (text: string) => string>> = {
  'a scale ten times as large': (text) => text.replaceAll('亿', '十亿'),
  'a lost decimal point': (text) => text.replaceAll(/(\d)\.(\d)/gu, '$1$2'),
  'another year': (text) => text.replaceAll(/\d{4}(?=年)/gu, (year) => String(Number(year) + 1)),
  'points for per cent': (text) => text.replaceAll('%', '个百分点'),
  'another currency': (text) => text.replaceAll(/美元|元人民币/gu, (one) => (one === '美元' ? '元人民币' : '美元')),
  'another economy': (text) =>
    // A list without figures is the same in any order.
    /哈萨克斯坦.+没有数据/u.test(text)
      ? text
      : text.replaceAll(/哈萨克斯坦|乌兹别克斯坦|吉尔吉斯斯坦|土库曼斯坦/gu, (one) =>
          one === '哈萨克斯坦' ? '乌兹别克斯坦' : '哈萨克斯坦',
        ),
  'a fall for a rise': (text) =>
    text.replaceAll(
      /增长(?!率)|下降|升|降|顺差|逆差|高(?=于)|低(?=于)/gu,
      (one) => ({ 增长: '下降', 下降: '增长', 升: '降', 降: '升', 顺差: '逆差', 逆差: '顺差', 高: '低', 低: '高' })[one] ?? one,
    ),
  'imports for exports': (text) =>
    text.replaceAll(/对(.+?)出口额|自(.+?)进口额/gu, (_, to: string | undefined, from: string | undefined) =>
      to === undefined ? `对${from}出口额` : `自${to}进口额`,
    ),
};

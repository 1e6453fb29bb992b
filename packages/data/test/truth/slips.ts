const other: Readonly<Record<string, string>> = {
  ...{ rose: 'fell', fell: 'rose', Rose: 'Fell', Fell: 'Rose', grew: 'fell', up: 'down', down: 'up', rise: 'fall', fall: 'rise' },
  ...{ surplus: 'deficit', deficit: 'surplus', Surplus: 'Deficit', Deficit: 'Surplus', peak: 'low', highest: 'lowest', lowest: 'highest' },
  ...{ $: '¥', '¥': '$', bn: 'm', m: 'bn', billion: 'million', million: 'billion' },
};
const swapped = (text: string, pattern: RegExp): string => text.replaceAll(pattern, (one) => other[one] ?? one);

/** Slips of a pen that a reader of English would believe, each of one kind. */
export const slips: Readonly<Record<string, (text: string) => string>> = {
  'another scale': (text) => swapped(text, /(?<=[$¥][\d.,]+ ?)(?:bn|m|billion|million)\b/gu),
  'a lost decimal point': (text) => text.replaceAll(/(\d)\.(\d)/gu, '$1$2'),
  'another year': (text) => text.replaceAll(/(?<!(?:HS|SITC) |[\d,.])(?:19|20)\d{2}(?![\d,.]*\d|\))/gu, (year) => String(Number(year) + 1)),
  'points for per cent': (text) => text.replaceAll('%', ' percentage points'),
  'another currency': (text) => swapped(text, /[$¥]/gu),
  'another economy': (text) =>
    text.replaceAll(/Kazakhstan|Uzbekistan|Kyrgyzstan|Turkmenistan/gu, (one) => (one === 'Kazakhstan' ? 'Uzbekistan' : 'Kazakhstan')),
  'a fall for a rise': (text) =>
    swapped(text, /\b(?:[Rr]ose|[Ff]ell|grew|up|down|rise|fall|[Ss]urplus|[Dd]eficit|peak|highest|lowest)\b/gu),
  'imports for exports': (text) =>
    text.replaceAll(/\b([Ee]x|[Ii]m)ports( (?:of|in) .+?)? (to|from) (?=[A-Z]|the )/gu, (_, way: string, goods = '') => {
      const word = { Ex: 'Imports', ex: 'imports', Im: 'Exports', im: 'exports' }[way] ?? '';
      return `${word}${goods} ${/^ex/iu.test(way) ? 'from' : 'to'} `;
    }),
};

/** A term of the field: how English texts have it, and what a text in Chinese and in Russian that says the same must have. */
export interface Term {
  readonly en: RegExp;
  readonly zh: RegExp;
  readonly ru: RegExp;
}

/** The terms that every text uses alike, after the usage of China's customs, of the statistics offices of the EAEU, and of the UN in both languages. */
export const terms: readonly Term[] = [
  { en: /\breceipts?\b/i, zh: /出处|\breceipts?\b/, ru: /справ[ко]|\breceipts?\b/i },
  { en: /\btrade balance/i, zh: /差额|顺差|逆差/, ru: /сальдо/i },
  { en: /\bsurplus/i, zh: /顺差/, ru: /профицит|положительн/i },
  { en: /\bdeficit/i, zh: /逆差/, ru: /дефицит|отрицательн/i },
  { en: /\btotal trade\b/i, zh: /进出口|贸易总额|贸易额/, ru: /товарооборот/i },
  { en: /\bpercentage points?\b/i, zh: /百分点/, ru: /пункт|п\.\S?п\./i },
  { en: /\bmineral fuels?\b/i, zh: /矿物燃料/, ru: /минеральн\S+ топлив|топливо минеральное/i },
  { en: /\bin transit\b/i, zh: /过境/, ru: /транзит/i },
  { en: /\bre-exports?\b/i, zh: /再出口|转口/, ru: /реэкспорт/i },
  { en: /\bgravity model/i, zh: /引力模型/, ru: /гравитационн\S+ модел/i },
  { en: /\bconcordance/i, zh: /对照表/, ru: /соответстви/i },
  { en: /\bverdicts?\b/i, zh: /结论/, ru: /вердикт|итог/i },
  { en: /\breconciled (?:value|from)/i, zh: /调和/, ru: /согласован/i },
  { en: /\bscenarios?\b/i, zh: /情景/, ru: /сценари/i },
  { en: /\bglossary\b/i, zh: /术语/, ru: /глоссари|термин|словар/i },
  { en: /\bCentral Asia/, zh: /中亚|五国/, ru: /Центральн\S+ Ази|пят\S+ стран|газопровод/i },
  { en: /\bLogistics Performance Index/, zh: /物流绩效指数/, ru: /Индекс\S* эффективности логистики/ },
  { en: /\bHarmonized System/, zh: /协调制度/, ru: /Гармонизированн\S+ систем/ },
  { en: /\brevealed comparative advantage/i, zh: /显性比较优势/, ru: /выявленн\S+ сравнительн\S+ преимуществ/i },
];

/** Words that are wrong in the field, with the reason. */
export const wrongWords: Readonly<Record<'zh' | 'ru', readonly (readonly [word: RegExp, why: string])[]>> = {
  zh: [
    [/收据|回执|发票|票据/, 'papers of payment; the origin of a number is 出处'],
    [/\p{sc=Han}[,;:?!](?=\p{sc=Han}|$)/u, 'a mark of half width behind an ideograph'],
  ],
  ru: [
    [/квитанци|товарн\S+ чек|кассов/i, 'papers of payment; the origin of a number is справка о числе'],
    [/минеральн\S+ (?:топлив\S+ и )?масл/i, 'cooking oil; HS 27 is минеральное топливо'],
    [/репорт[её]р|партн[её]р-репорт/i, 'a journalist; who reports trade is страна-респондент'],
    [/темп\S* роста на/i, 'growth in per cent is темп прироста'],
    [/\d %/, 'a plain space before the sign of per cent, which a line may break'],
    [/"[^"]*\p{sc=Cyrillic}[^"]*"/u, 'straight inverted commas; Russian ones are «»'],
  ],
};

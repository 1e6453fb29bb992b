/** What a sentence may speak of that is no trade. */
export const otherSubjects: RegExp =
  /\b(?:GDP|gross domestic product|investments?|invested|FDI|inflation|prices?|loans?|lent|debt|aid|costs?|budget|e-commerce|market size|population|wages?|tariffs?|reserves|remittances|revenues?)\b/i;
/** Goods and units by which a sentence speaks of a part of trade, or of trade measured otherwise. */
export const partOfTrade: RegExp =
  /\b(?:machin\w+|vehicles?|cars?|gas|oil|crude|coal|copper|ores?|metals?|uranium|textiles?|cotton|wheat|grain|agricultural|energy|electr\w+|services?|products? of|per head|per capita|a day|a month|tonnes?|cubic met\w+|CNY|yuan|euros?)\b/i;
/** A part of a year, which is no year. */
export const partOfYear: RegExp =
  /\b(?:first|second|third|fourth|last|past|next) (?:half|quarter|\w+ months?|months?|\d+ months?)\b|\bH[12]\b|\bQ[1-4]\b|\b(?:January|February|March|April|May|June|July|August|September|October|November|December)\b|\byear to date\b|\bmonths of\b/;
/** Amounts at other prices than those of their year. */
export const otherPrices: RegExp = /\b(?:real terms|constant (?:prices|dollars)|adjusted for inflation)\b/i;
/** Words for a part in a whole. */
export const partInWhole: RegExp = /\b(?:shares?|proportion|portion|percentage|ratio|dependence)\b/i;
/** What has not happened: aims and forecasts. */
export const toCome: RegExp = /\b(?:aim|aims|aimed|target|goal|expected|forecast|projected|plan(?:s|ned)?|hopes?|will|by 20\d\d)\b/i;
/** Words of a rise. */
export const rising: RegExp =
  /\b(?:gr[eo]w|grown|growth|growing|rose|risen|rise|rising|increas\w+|up|jumped|jump|surged|surge|gained|gain|expanded|climbed|soared|advanced|leapt|swelled|rebounded|recovered|accelerated|more than in|higher)\b/i;
/** Words of a fall. */
export const falling: RegExp =
  /\b(?:fell|fall|fallen|falling|declin\w+|decreas\w+|dropped|drop|shrank|shrunk|down|contracted|slumped|plunged|slipped|slid|tumbled|collapsed|plummeted|sank|dipped|eased|retreated|less than in|lower)\b/i;
/** Words that make the growth over several years a yearly one. */
export const yearly: RegExp = /\b(?:average annual|annual average|on average|a year|per year|annually|compound)\b/i;
/** A year told by its distance from another. */
export const relativeYear: RegExp =
  /\b(?:(?:years?|decades?) (?:later|on|after|earlier|before|ago)|(?:the|that) (?:previous|following|next|preceding|same) year|by then|now|today|currently|last year|this year)\b/i;
/** Words after which an amount is what something is compared with. */
export const comparand: RegExp =
  /\b(?:(?:against|compared (?:with|to)|versus|vs\.?|as opposed to|rather than|instead of|from|on|(?<!(?:more|less|fewer) )than)(?: (?:its|their|the|a|an|only|just|some|that of))*|than (?:its|their|the|that of))\s$/i;
/** Words for roughly, before a figure. */
export const roughly: RegExp = /\b(?:about|around|roughly|approximately|some|nearly|almost|close to|approaching|circa)$/i;
/** Words before a flow that leave something out of it, or measure it otherwise. */
export const exceptions: RegExp =
  /\b(?:excluding|except|excepting|without|apart from|aside from|besides|other than|leaving out|net of|prices|deflated|inflation|terms|basis|by (?:rail|road|sea|air|pipeline))\b/i;

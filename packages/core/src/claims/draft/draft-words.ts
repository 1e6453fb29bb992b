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
/** What has not happened: aims and forecasts. What had been reached by a year has. */
export const toCome: RegExp =
  /\b(?:aim|aims|aimed|target|goal|expect(?:s|ed)?|forecasts?|project(?:s|ed)|predict(?:s|ed)?|anticipated|plan(?:s|ned)?|hope[sd]?|wants?|wanted|seeks?|will|would|could|might|set to|on track|on course|is to|are to)\b|\bby 20\d\d\b(?!,? [^;,.]{0,60}?\bhad (?:already )?(?:reach|ris|grow|climb|fall|increas|doubl|tripl|surpass|exceed|topp|jump|expand|dropp|declin))/i;
/** Words of a rise. */
export const rising: RegExp =
  /\b(?:gr[eo]w|grown|growth|growing|rose|risen|rise|rising|increas\w+|up|jump(?:ed|ing)?|surg(?:ed|e|ing)|gain(?:ed|ing)?|expan(?:ded|ding|sion)|climb(?:ed|ing)?|soar(?:ed|ing)|advanc(?:ed|ing)|leapt|leap|swelled|rebound(?:ed|ing)?|recover(?:ed|ing)|accelerated|more than in|higher)\b/i;
/** Words of a fall. */
export const falling: RegExp =
  /\b(?:fell|fall|fallen|falling|declin\w+|decreas\w+|dropp(?:ed|ing)|drop|shrank|shrunk|shrinking|down|contract(?:ed|ing|ion)|slump(?:ed|ing)?|plung(?:ed|e|ing)|slipp(?:ed|ing)|slid|sliding|tumbl(?:ed|ing)|collaps(?:ed|ing)|plummet(?:ed|ing)|sank|dipp(?:ed|ing)|eased|retreated|lost|less than in|lower)\b/i;
/** A percentage of a rise or a fall, told after it: `a 65 percent rise`. */
export const riseAfter: RegExp =
  /^\s*(?:more|higher|up|above|(?:annual |year-on-year )?(?:rise|increase|growth|jump|surge|gain|expansion|leap))\b/i;
export const fallAfter: RegExp =
  /^\s*(?:less|lower|down|below|(?:annual |year-on-year )?(?:fall|drop|decline|decrease|slump|contraction|plunge))\b/i;
/** Words that make the growth over several years a yearly one. */
export const yearly: RegExp = /\b(?:average annual|annual average|on average|a year|per year|annually|compound)\b/i;
/** Several years at once, of which only the last is named. */
export const overYears: RegExp =
  /\b(?:years|decade) (?:to|until|through|ending)(?: in)? (?:19|20)\d{2}\b|\b(?:over|within|in) (?:the )?(?:last |past |previous )?(?:two|three|four|five|six|seven|eight|nine|ten|\d{1,2}|several|a few) years\b/i;
/** A year told by its distance from another. */
export const relativeYear: RegExp =
  /\b(?:(?:years?|decades?) (?:later|on|after|earlier|before|ago)|(?:the|that) (?:previous|following|next|preceding|same) year|by then|now|today|currently|last year|this year)\b/i;
/** Words after which an amount is what something is compared with. */
export const comparand: RegExp =
  /\b(?:(?:against|twice|double|triple|half|times|(?:exceed(?:ed|ing)|surpass(?:ed|ing)|topp(?:ed|ing)|match(?:ed|ing)|equall?ed|beat) the|compared (?:with|to)|versus|vs\.?|as opposed to|rather than|instead of|from|on|(?<!(?:more|less|fewer) )than)(?: (?:its|their|the|a|an|only|just|some|that of))*|than (?:its|their|the|that of))\s$/i;
/** Words for roughly, before a figure. */
export const roughly: RegExp = /\b(?:about|around|roughly|approximately|some|nearly|almost|close to|approaching|circa)$/i;
/** Words before a flow that leave something out of it, or measure it otherwise. */
export const exceptions: RegExp =
  /\b(?:excluding|except|excepting|without|apart from|aside from|besides|other than|leaving out|net of|prices|deflated|inflation|terms|basis|by (?:rail|road|sea|air|pipeline))\b/i;

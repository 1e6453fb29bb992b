import type {
  AgreementCounts,
  AgreementParts,
  AmountParts,
  CitationParts,
  FindingAfterLow,
  FindingOfBalance,
  FindingOfChange,
  FindingOfLeader,
  FindingOfShares,
  Named,
  SeriesAt,
  SeriesChange,
  SubjectParts,
  TurningPoint,
} from './message-parts.ts';

/**
 * English: every text that a reader can see from core. A message is a string, or a function of what it speaks about; sentences
 * are never built from fragments. Another language is another file of the same keys, checked by the type `Catalogue`.
 */
export const en = {
  // metrics: `metric.<id>.name` and `metric.<id>.description` (one or two sentences for a reader who is no economist)
  'metric.total-trade.name': 'Total trade',
  'metric.total-trade.description': 'Exports and imports together: how much two economies trade, whichever way the goods go.',
  'metric.trade-balance.name': 'Trade balance',
  'metric.trade-balance.description':
    'Exports less imports. Above zero the reporter sells more than it buys (a surplus), below zero it buys more (a deficit).',
  'metric.normalised-balance.name': 'Normalised trade balance',
  'metric.normalised-balance.description':
    'The balance as a part of total trade, from -1 (imports only) to 1 (exports only), so that small and large partners compare.',
  'metric.coverage-ratio.name': 'Coverage ratio',
  'metric.coverage-ratio.description': 'How many times exports pay for imports: 1 is balanced trade, 2 means twice as much sold as bought.',
  'metric.growth-rate.name': 'Growth rate',
  'metric.growth-rate.description': 'Change from one year to the next, as a part of the earlier year.',
  'metric.cagr.name': 'Compound annual growth rate',
  'metric.cagr.description':
    'The steady yearly growth that would lead from the first year to the last; what happened in between does not count.',
  'metric.base-index.name': 'Index to a base year',
  'metric.base-index.description': 'Each year as a part of one chosen year, which is set to 100, so that series of different size compare.',
  'metric.growth-contribution.name': 'Contribution to growth',
  'metric.growth-contribution.description':
    'How many percentage points of the growth of the whole come from each member; the members add up to the growth of the whole.',
  'metric.share.name': 'Share',
  'metric.share.description': 'A part in relation to its whole.',
  'metric.partner-share.name': 'Share of a partner',
  'metric.partner-share.description': "The part of an economy's exports, or imports, that one partner takes or supplies.",
  'metric.rank.name': 'Rank',
  'metric.rank.description': 'Place among the members, the largest first. Equal members share a place and the next is skipped.',
  'metric.hhi.name': 'Herfindahl-Hirschman index',
  'metric.hhi.description':
    'How concentrated trade is: the sum of the squared shares. 1 when everything goes to one partner, 1/n when n partners take the same.',
  'metric.effective-number.name': 'Effective number',
  'metric.effective-number.description': 'How many partners (or products) of equal size would be as concentrated as those there are.',
  'metric.mirror-ratio.name': 'Mirror ratio',
  'metric.mirror-ratio.description':
    "How many times the exporter's figure the importer records for the same flow. A little above 1 is usual, for imports include freight and insurance.",
  'metric.mirror-log-gap.name': 'Mirror log gap',
  'metric.mirror-log-gap.description':
    'The gap between the two records of one flow in log points: positive when the importer reports more, negative when the exporter does.',
  'metric.mirror-discrepancy.name': 'Mirror discrepancy',
  'metric.mirror-discrepancy.description':
    'How far the two records of one flow lie apart, from 0 (they agree) to 1 (one side records nothing).',
  'metric.cif-to-fob.name': 'Import value without freight and insurance',
  'metric.cif-to-fob.description': "An import value (CIF) brought to the exporter's valuation (FOB) by a stated factor.",
  'metric.reconciled-flow.name': 'Reconciled flow',
  'metric.reconciled-flow.description': "One figure between the exporter's and the importer's record of the same flow, by stated weights.",
  // end of metrics
  // numbers
  'number.locale': 'en-GB',
  'number.scales': [
    { divisor: 1e12, short: 'tn', long: 'trillion' },
    { divisor: 1e9, short: 'bn', long: 'billion' },
    { divisor: 1e6, short: 'm', long: 'million' },
    { divisor: 1e3, short: 'k', long: 'thousand' },
  ],
  'amount.usd': ({ sign, number, scale, form }: AmountParts) => `${sign}$${number}${form === 'long' && scale !== '' ? ` ${scale}` : scale}`,
  'amount.cny': ({ sign, number, scale, form }: AmountParts) => `${sign}¥${number}${form === 'long' && scale !== '' ? ` ${scale}` : scale}`,
  'amount.usd-constant': ({ sign, number, scale, form }: AmountParts) =>
    `${sign}$${number}${form === 'long' && scale !== '' ? ` ${scale}` : scale} of 2023`,
  'amount.usd-per-head': ({ sign, number }: AmountParts) => `${sign}$${number} a head`,
  'amount.percentage-points': ({ sign, number }: AmountParts) => `${sign}${number} percentage points`,
  'amount.percent': ({ sign, number }: AmountParts) => `${sign}${number}%`,
  'amount.ordinal': ({ number }: AmountParts) => `${number}${ordinalEnding(number)}`,

  // units of a view: what one unit of its numbers is
  'unit.usd': ({ scale }: { scale: string }) => `${scale === '' ? '' : `${scale} `}US dollars, current prices`,
  'unit.cny': ({ scale }: { scale: string }) => `${scale === '' ? '' : `${scale} `}yuan, current prices, yearly average rate`,
  'unit.usd-constant': ({ scale }: { scale: string }) => `${scale === '' ? '' : `${scale} `}US dollars at prices of 2023 (US GDP deflator)`,
  'unit.usd-per-head': () => 'US dollars per head of the partner’s population',
  'unit.percent': () => 'per cent',
  'unit.ratio': () => 'ratio',
  'unit.percentage-points': () => 'percentage points',
  'unit.index': ({ base }: { base: string }) => `index, ${base} = 100`,
  'unit.rank': () => 'rank, 1 is the largest',
  'unit.year': () => 'year reached',
  'unit.short.usd': ({ scale }: { scale: string }) => `$${scale}`,
  'unit.short.cny': ({ scale }: { scale: string }) => `¥${scale}`,
  'unit.short.usd-constant': ({ scale }: { scale: string }) => `$${scale} of 2023`,
  'unit.short.usd-per-head': () => '$ a head',
  'unit.short.percent': () => '%',
  'unit.short.ratio': () => 'ratio',
  'unit.short.percentage-points': () => 'pp',
  'unit.short.index': () => 'index',
  'unit.short.rank': () => 'rank',
  'unit.short.year': () => 'year',

  // measures: as a column, and as the title of a view
  'measure.export': 'Exports',
  'measure.import': 'Imports',
  'measure.total-trade': 'Total trade',
  'measure.trade-balance': 'Trade balance',
  'measure.normalised-balance': 'Normalised balance',
  'measure.coverage-ratio': 'Coverage ratio',
  'measure.hhi': 'Concentration',
  'measure.partnership': 'Partnership',
  'measure.strategic-partnership': 'Strategic partnership',
  'measure.comprehensive-strategic-partnership': 'Comprehensive strategic partnership',
  'measure.deepened': 'Deepened comprehensive strategic partnership',
  'title.export': ({ reporter, partner }: Named) => `${possessive(reporter)} exports to ${partner}`,
  'title.import': ({ reporter, partner }: Named) => `${possessive(reporter)} imports from ${partner}`,
  'title.export-import': ({ reporter, partner }: Named) => `${possessive(reporter)} exports to and imports from ${partner}`,
  'title.total-trade': ({ reporter, partner }: Named) => `${possessive(reporter)} trade with ${partner}`,
  'title.trade-balance': ({ reporter, partner }: Named) => `${possessive(reporter)} trade balance with ${partner}`,
  'title.normalised-balance': ({ reporter, partner }: Named) => `${possessive(reporter)} normalised balance with ${partner}`,
  'title.coverage-ratio': ({ reporter, partner }: Named) => `${possessive(reporter)} export-import coverage with ${partner}`,
  'title.hhi': ({ reporter, partner }: Named) => `Concentration of ${possessive(reporter)} trade over ${partner}`,
  'title.partnership': ({ reporter, partner }: Named) => `${possessive(reporter)} partnerships with ${partner}`,
  'title.share': ({ title }: { title: string }) => `Shares in ${uncapitalised(title)}`,
  'title.world-share': ({ title }: { title: string }) => `${title}: share in its trade with the world`,
  'title.growth': ({ title }: { title: string }) => `Growth of ${uncapitalised(title)}`,
  'title.index': ({ title }: { title: string }) => `${title}, as an index`,
  'title.rank': ({ title }: { title: string }) => `Ranks in ${uncapitalised(title)}`,
  'title.contribution': ({ title }: { title: string }) => `Contributions to the growth of ${uncapitalised(title)}`,
  'partners.central-asia': 'the five Central Asian economies',
  'partners.list': ({ names }: { names: readonly string[] }) => joinedList(names),
  'partners.many': ({ count }: { count: number }) => `${count} partners`,
  'subtitle.years': ({ unit, from, to }: { unit: string; from: string; to: string }) => `${capitalised(unit)}, ${from}–${to}`,
  'subtitle.year': ({ unit, year }: { unit: string; year: string }) => `${capitalised(unit)}, ${year}`,
  'subtitle.book.reporter': ({ keeper }: { keeper: string }) => `as recorded by ${keeper}`,
  'subtitle.book.partner': (_parts: { keeper: string }) => 'as recorded by the partners',
  'subtitle.book.both': ({ keeper }: { keeper: string }) => `as recorded by ${keeper} and by the partners`,
  'subtitle.book.reconciled': (_parts: { keeper: string }) => 'reconciled from both records',
  'series.in-book': ({ label, keeper }: { label: string; keeper: string }) => `${label} (${keeper}’s record)`,
  'series.measure-of': ({ measure, partner }: { measure: string; partner: string }) => `${measure}, ${partner}`,

  // findings: the heading of a chart
  'finding.level': ({ title, amount, year }: { title: string; amount: string; year: string }) => `${title} came to ${amount} in ${year}`,
  'finding.rise': ({ title, amount, year, ratio, from }: FindingOfChange) =>
    `${title} grew ${ratio} in ${yearsBetween(from, year)}, to ${amount} in ${year}`,
  'finding.fall': ({ title, amount, year, ratio, from }: FindingOfChange) =>
    `${title} fell ${ratio} in ${yearsBetween(from, year)}, to ${amount} in ${year}`,
  'finding.rise-after-low': ({ title, amount, year, low, lowYear }: FindingAfterLow) =>
    `${title} fell to ${low} in ${lowYear} before climbing to ${amount} in ${year}`,
  'finding.leader-and-riser': ({ leader, leaderAmount, riser, ratio, from, year }: FindingOfLeader) =>
    `${leader} led with ${leaderAmount} in ${year}; ${riser} grew fastest, ${ratio} since ${from}`,
  'finding.leader-is-riser': ({ leader, leaderAmount, ratio, from, year }: FindingOfLeader) =>
    `${leader} led with ${leaderAmount} in ${year} and grew fastest, ${ratio} since ${from}`,
  'finding.leader': ({ leader, leaderAmount, year }: Pick<FindingOfLeader, 'leader' | 'leaderAmount' | 'year'>) =>
    `${leader} led with ${leaderAmount} in ${year}`,
  'finding.share-shift': ({ faller, fallerFrom, fallerTo, riser, riserFrom, riserTo, from, year }: FindingOfShares) =>
    `From ${from} to ${year} the share of ${faller} fell from ${fallerFrom} to ${fallerTo}, while that of ${riser} rose from ${riserFrom} to ${riserTo}`,
  'finding.surplus': ({ reporter, partner, balance, year }: FindingOfBalance) =>
    `${reporter} sold ${balance} more to ${partner} than it bought in ${year}`,
  'finding.surplus-since': ({ reporter, partner, balance, year, since }: FindingOfBalance & { since: string }) =>
    `${reporter} sold ${balance} more to ${partner} than it bought in ${year}, and has run a surplus every year since ${since}`,
  'finding.deficit': ({ reporter, partner, balance, year }: FindingOfBalance) =>
    `${reporter} bought ${balance} more from ${partner} than it sold in ${year}`,
  'finding.partnerships': ({ reporter, total, all, deepened }: { reporter: string; total: string; all: string; deepened: string }) =>
    `${all === total ? `All ${total}` : `${capitalised(all)} of the ${total}`} reached a comprehensive strategic partnership with ${reporter}, and ${deepened} went beyond it`,
  'number.word': (count: number) => numberWord(count),
  'finding.nothing': ({ title }: { title: string }) => `${title}: no figures for these years`,

  // descriptions
  'describe.level': ({ series, amount, year }: SeriesAt) => `${series}: ${amount} in ${year}.`,
  'describe.rise': ({ series, ratio, average, from, year }: SeriesChange) =>
    `${series} rose ${ratio} between ${from} and ${year}, ${average} a year on average.`,
  'describe.fall': ({ series, ratio, average, from, year }: SeriesChange) =>
    `${series} fell ${ratio} between ${from} and ${year}, ${average} a year on average.`,
  'describe.moved': ({ series, first, last, from, year }: { series: string; first: string; last: string; from: string; year: string }) =>
    `${series} went from ${first} in ${from} to ${last} in ${year}.`,
  'describe.steady': ({ series, from, year }: { series: string; from: string; year: string }) =>
    `${series} moved in one direction throughout, from ${from} to ${year}.`,
  'describe.turns': ({ series, turns }: { series: string; turns: readonly TurningPoint[] }) =>
    `${series} turned in ${joinedList(turns.map((turn) => `${turn.year} (${turn.kind === 'peak' ? 'peak' : 'low'}, ${turn.amount})`))}.`,
  'describe.extremes': ({
    series,
    high,
    highYear,
    low,
    lowYear,
  }: {
    series: string;
    high: string;
    highYear: string;
    low: string;
    lowYear: string;
  }) => `${series} was highest in ${highYear} (${high}) and lowest in ${lowYear} (${low}).`,
  'describe.gaps': ({ series, years, reason }: { series: string; years: string; reason: string }) =>
    `${series} has no value for ${years}: ${reason}.`,
  'describe.no-gaps': () => 'No year is missing.',
  'describe.partnership': ({ economy, level, year, name }: { economy: string; level: string; year: string; name: string | null }) =>
    `${economy}: ${uncapitalised(level)} in ${year}${name === null ? '' : ` (${name})`}.`,

  'describe.not-established': ({ economy, level, year }: { economy: string; level: string; year: string }) =>
    `${economy}: no ${uncapitalised(level)} as of ${year}.`,

  // agreement with the paper
  'agreement.summary': ({ agree, differ, own, of }: AgreementCounts) =>
    of === 0
      ? 'The text of the paper states no number for this figure.'
      : `Of the ${of} ${of === 1 ? 'number' : 'numbers'} that the paper states here, ${numberWord(agree)} ${agree === 1 ? 'agrees' : 'agree'} with the cited data to the digits printed and ${numberWord(differ)} ${differ === 1 ? 'differs' : 'differ'}${own === 0 ? '' : `; ${numberWord(own)} cannot be tested, since our own figure comes from the paper`}.`,
  'agreement.equals': ({ subject, stated, computed, outcome }: AgreementParts) =>
    `${subject}: the paper states ${stated}, the data give ${computed}${outcomeEnding(outcome)}.`,
  'agreement.exceeds': ({ subject, stated, computed, outcome }: AgreementParts) =>
    `${subject}: the paper says more than ${stated}, the data give ${computed}${outcomeEnding(outcome)}.`,
  'agreement.about': ({ subject, stated, computed, outcome }: AgreementParts) =>
    `${subject}: the paper says about ${stated}, the data give ${computed}${outcomeEnding(outcome)}.`,

  // notes under a view
  'note.rounded': ({ years }: { years: string }) => `${years}: figures quoted in texts, rounded by those who stated them.`,
  'note.sources-joined': ({ releases }: { releases: readonly string[] }) =>
    `Releases joined in one series: ${joinedList(releases)}. Hollow marks stand for quoted or derived figures.`,
  'note.revised': ({ cells }: { cells: number }) =>
    `${cells} ${cells === 1 ? 'value has' : 'values have'} been revised since they were published; the receipt of each shows both.`,
  'note.valuation': () =>
    'Exports are valued free on board, imports with cost, insurance and freight, so a balance of the two leans to the deficit side.',
  'note.from-the-paper': () => 'Marked figures come from the paper itself and cannot test it.',
  'note.low-confidence': ({ cells }: { cells: string }) => `Of low confidence: ${cells}.`,

  // why a value is absent
  'missing.not-reported': 'not reported',
  'missing.not-published': 'no published figure found',
  'missing.no-own-report': 'the economy has published no report of its own',
  'missing.report-incomplete': 'the report is incomplete',
  'missing.member-missing': 'a member of the group has no figure',
  'missing.not-established': 'not established as of the source',
  'missing.no-indicator': 'the indicator has no value for the year',
  'missing.after-as-of-date': 'published after the date asked for',
  'missing.zero-denominator': 'division by zero',
  'missing.out-of-domain': 'outside the domain of the measure',
  'missing.base-year-missing': 'the base year has no value',
  'missing.too-few-observations': 'too few observations',
  'missing.degenerate': 'no unique answer',
  'missing.one-sided': 'only one side recorded it',
  'missing.unit-mismatch': 'units do not match',
  'missing.below-minimum': 'below the stated minimum',
  'missing.not-identified': 'not identified by the data',
  'missing.not-converged': 'the computation did not settle',
  'missing.of': ({ reason, of }: { reason: string; of: string }) => `${reason} (${of})`,

  // quality of a figure
  'flag.rounded': 'rounded by those who quoted it',
  'flag.report-incomplete': 'the report is incomplete',
  'flag.single-source': 'one source only',
  'flag.conflicting-sources': 'sources conflict',
  'flag.from-the-paper': 'comes from the paper itself',
  'flag.imputed-mirror': 'imputed from the partner’s record',
  'flag.goods-and-services': 'holds goods and services',
  'flag.reconciled': 'reconciled estimate, nobody’s report',
  'flag.preliminary': 'preliminary',
  'flag.corrected': 'corrected',
  'status.reported': 'reported',
  'status.quoted': 'quoted',
  'status.derived': 'derived',
  'status.imputed': 'imputed',
  'status.estimated': 'estimated',
  'status.missing': 'missing',
  'confidence.high': 'high confidence',
  'confidence.medium': 'medium confidence',
  'confidence.low': 'low confidence',

  // receipts
  'subject.export': (parts: SubjectParts) => `${possessive(parts.reporter)} exports to ${parts.partner}, ${parts.period}`,
  'subject.import': (parts: SubjectParts) => `${possessive(parts.reporter)} imports from ${parts.partner}, ${parts.period}`,
  'subject.measure': (parts: SubjectParts & { measure: string }) =>
    `${parts.measure} of ${parts.reporter} with ${parts.partner}, ${parts.period}`,
  'subject.partnership': (parts: SubjectParts & { level: string }) => `${parts.level} of ${parts.reporter} and ${parts.partner}`,
  'subject.total': (parts: SubjectParts & { measure: string }) =>
    `${parts.measure} of ${parts.reporter} with all listed partners, ${parts.period}`,
  'subject.indicator': ({ indicator, keeper, period }: { indicator: string; keeper: string; period: string }) =>
    `${indicator}, ${keeper}, ${period}`,
  'subject.transformed': ({ subject, transform }: { subject: string; transform: string }) => `${subject}: ${transform}`,
  'subject.kept-by': ({ subject, keeper }: { subject: string; keeper: string }) => `${subject}, recorded by ${keeper}`,
  'transform.level': 'level',
  'transform.share': 'share in the listed partners',
  'transform.world-share': 'share in the trade with the world',
  'transform.growth': 'growth on the year before',
  'transform.index': 'index',
  'transform.rank': 'rank',
  'transform.contribution': 'contribution to growth',
  'receipt.printed': ({ value, unit }: { value: string; unit: string }) => `printed as ${value} ${unit}`,
  'receipt.citation': (parts: CitationParts) =>
    `${parts.publisher}, ${parts.title} (${parts.release}). ${parts.subject}: ${parts.printed} ${parts.unit}. Taken into this dataset on ${parts.retrieved}.${parts.url === null ? '' : ` ${parts.url}`}`,
  'operation.total-over-members': 'sum over the members',
  'operation.yuan-at-yearly-average': 'conversion at the yearly average rate',
  'operation.constant-dollars-of-2023': 'at the prices of 2023',
  'operation.per-head': 'per head of the partner’s population',
  'operation.of-gross-domestic-product': 'in relation to the partner’s gross domestic product',
} as const;

/** The possessive of an English name. */
function possessive(name: string): string {
  return name.endsWith('s') ? `${name}’` : `${name}’s`;
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** A title inside a sentence: only a leading word that is no name loses its capital. */
function uncapitalised(text: string): string {
  return /^(Concentration|Strategic|Comprehensive|Deepened|Exports|Imports|Total|Trade|Normalised|Coverage)/.test(text)
    ? text.charAt(0).toLowerCase() + text.slice(1)
    : text;
}

function joinedList(items: readonly string[]): string {
  const last = items.at(-1);
  if (last === undefined) return '';
  return items.length === 1 ? last : `${items.slice(0, -1).join(', ')} and ${last}`;
}

function outcomeEnding(outcome: AgreementParts['outcome']): string {
  return { agrees: '', differs: '; they differ', 'not-independent': ', taken from the paper itself' }[outcome];
}

function yearsBetween(from: string, to: string): string {
  const years = Number(to) - Number(from);
  return `${numberWord(years)} ${years === 1 ? 'year' : 'years'}`;
}

function numberWord(count: number): string {
  return ['none', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'][count] ?? String(count);
}

function ordinalEnding(number: string): string {
  const value = Number(number);
  if (value % 100 >= 11 && value % 100 <= 13) return 'th';
  return ({ 1: 'st', 2: 'nd', 3: 'rd' } as const)[value % 10] ?? 'th';
}

import type { TradeView } from '@sogdia/core';
import { formatEconomy } from '@sogdia/core/format';
import type { TradeSeries } from '@sogdia/core/model';
import { hold, ofPeriods } from './judge.ts';
import { spanInWords } from './read-periods.ts';

/** What each measure is called in a label. */
const measures: Readonly<Record<string, string>> = {
  export: 'Exports',
  import: 'Imports',
  'total-trade': 'Trade',
  'trade-balance': 'Trade balance',
  'normalised-balance': 'Normalised balance',
  'coverage-ratio': 'Export-import ratio',
  hhi: 'Concentration',
  'effective-number': 'Effective number of partners',
  'trade-dependence': 'Dependence on trade',
  'partner-dependence': 'Dependence of the partner',
  'trade-intensity': 'Trade intensity',
  'gravity-fitted': 'Exports predicted by the gravity model',
  'gravity-low': 'Low end of the usual range',
  'gravity-high': 'High end of the usual range',
  'gravity-residual': 'Exports compared with the prediction',
  openness: 'Openness',
  rca: 'Revealed comparative advantage',
  'grubel-lloyd': 'Intra-industry trade',
  'export-hhi': 'Concentration of exports',
  'import-hhi': 'Concentration of imports',
  'export-effective-number': 'Effective number of goods exported',
  'import-effective-number': 'Effective number of goods imported',
  'grubel-lloyd-aggregate': 'Intra-industry trade of all goods',
  'export-similarity': 'Similarity of exports',
  'trade-complementarity': 'Trade complementarity',
  'export-quantity': 'Number of items exported',
  'import-quantity': 'Number of items imported',
  'export-weight': 'Net weight exported',
  'import-weight': 'Net weight imported',
  'export-unit-value': 'Value of exports per item',
  'import-unit-value': 'Value of imports per item',
  'export-unit-value-by-weight': 'Value of exports per kilogram',
  'import-unit-value-by-weight': 'Value of imports per kilogram',
};

/** What a label calls what is done to a measure. */
export const transforms: Readonly<Record<string, string>> = {
  index: 'index',
  share: 'share among partners',
  'world-share': 'share of all trade',
  growth: 'yearly growth',
  rank: 'rank',
  contribution: 'growth contribution',
  cagr: 'average growth',
  volatility: 'volatility',
  break: 'structural break',
};

const moneys: Readonly<Record<string, string>> = {
  cny: ' in yuan',
  'usd-constant': ' at constant prices',
  'per-head': ' per head',
  'of-gdp': ' relative to GDP',
};

const inMoney = /^(?:export|import|total-trade|trade-balance|gravity-fitted|gravity-low|gravity-high)$/u;

/** The labels that a series may go by: of what is transformed, and of a growth of what grew. */
function labelsOf({ measure, partner, product }: TradeSeries, view: TradeView, isOfAll = false): readonly string[] {
  const { spec } = view;
  const money = inMoney.test(measure) ? (moneys[spec.money] ?? '') : '';
  const isWhole = partner === 'WLD';
  const name = isWhole ? 'the world' : formatEconomy(view, partner, 'en').replace(/^(?=United |European Union)/u, 'the ');
  const transformed = spec.transform === 'rolling-year' ? undefined : transforms[spec.transform];
  const told = product !== null && spec.transform === 'share' ? 'share of all goods' : transformed;
  const isAlone = spec.by === null && spec.products.length < 2;
  const done = told === undefined ? [''] : spec.transform === 'growth' && isAlone ? ['', `, ${told}`] : [`, ${told}`];
  const joint = separate.test(measure) ? ', ' : toPartner.test(measure) ? ' to ' : fromPartner.test(measure) ? ' from ' : ' with ';
  const goods = product === null || product === 'not-broken-down' ? '' : ` ${joint === ' with ' ? 'in' : 'of'} ⟨${product}⟩`;
  const party = isOfAll || (isWhole && joint === ', ') ? '' : joint + name;
  const labels = done.map((end) => `${measures[measure]}${goods}${party}${money}${end}`);
  const inShort = (label: string): string => label.replace(', share among partners', ', share');
  return [...labels, ...labels.map(inShort), ...labels.map((label) => label.replace(/ in yuan| at constant prices/u, ''))];
}

/** Whether words are the label of what a view is of with all its partners. */
export function isLabelOfAll(text: string, view: TradeView): boolean {
  return view.series.some((one) => isSpokenOf(one, view) && labelsOf(one, view, true).includes(text));
}

/** How a label names the partner: of trade to, from or with it; behind a comma where the measure is not one of trade with it alone. */
const separate = /^(?:hhi|effective-number|openness|partner-dependence|rca|gravity-\w+)$/u;
const toPartner = /^export(?!-similarity)/u;
const fromPartner = /^import/u;

type Form = readonly [pattern: RegExp, sentence: (parts: Readonly<Record<string, string>>) => string];

/** What stands behind a label, and the sentence that says the same of a quantity, of a partner, or of a whole. */
const forms: readonly Form[] = [
  [/^⟨[^⟩]+⟩ (?<x>larg(?:est|er) of .+)$/u, ({ q, x }) => `${q} was ${x}`],
  [/^(?<x>a new high of .+)$/u, ({ q, x }) => `${q} rose to ${x}`],
  [/^(?<x>a new low of .+)$/u, ({ q, x }) => `${q} fell to ${x}`],
  [/^up from (?<x>.+)$/u, ({ q, x }) => `${q} rose from ${x}`],
  [/^(?<x>(?:rose|fell) to .+)$/u, ({ p, w, x }) => `${p}’s share in ${w} ${x}`],
  [
    /^(?<way>up|down) (?<s>\S+) on the year in (?<y>\d{4})(?<to>, to .+)?$/u,
    ({ q, way, s, y, to = '' }) => `${q} ${way === 'up' ? 'rose' : 'fell'} ${s} in ${y} on a year earlier${to}`,
  ],
  [/^up (?<s>\S+) in (?<y>\d{4})$/u, ({ q, s, y, isGrowth }) => `${q} ${isGrowth === '' ? 'rose' : 'grew'} ${s} in ${y}`],
  [/^up (?<x>.+)$/u, ({ q, x }) => `${q} rose ${x}`],
  [/^down (?<x>.+)$/u, ({ q, x }) => `${q} fell ${x}`],
  [/^(?<x>hardly changed .+)$/u, ({ q, x }) => `${q} ${x}`],
  [/^the largest (?<side>surplus|deficit) (?<x>of .+)$/u, ({ r, p, side, x }) => `${r}’s ${side} with ${p} was the largest ${x}`],
  [
    /^fastest growth (?<x>of .+?), (?<s>[^,]+)(?<level>, level .+)?$/u,
    ({ q, x, s, level = '' }) => `${q} grew fastest ${x}, by ${s}${level}`,
  ],
  [/^smallest fall (?<x>of .+?), (?<s>[^,]+)(?<level>, level .+)?$/u, ({ q, x, s, level = '' }) => `${q} fell least ${x}, by ${s}${level}`],
  [
    /^(?<a>\d+(?:st|nd|rd|th)) (?<x>in .+)$/u,
    ({ q, p, w, a, x, goods }) => (goods === '' ? `In ${w}, ${p} ranked ${a} ${x}` : `${q} was ${a} ${x}`),
  ],
  [/^(?<x>.+)$/u, ({ q, x }) => `${q} was ${x}`],
];

/** A heading in the form of a label as a sentence on the series that it names; any other as it is. */
export function sentenceOfLabel(heading: string, view: TradeView): string {
  const text = atLength(heading, view);
  const spans = /^(?<label>.+?)(?<span>, \d{4}–\d{4}: .+)$/u.exec(text)?.groups;
  const label = spans?.['label'] ?? /^(?<label>.+?): /u.exec(text)?.groups?.['label'];
  const fits = (one: TradeSeries): boolean => isSpokenOf(one, view) && labelsOf(one, view).includes(label ?? '');
  const fitting = view.series.findIndex(fits);
  const at = fitting === -1 ? view.series.findIndex((one) => fits({ ...one, product: null })) : fitting;
  const series = view.series[at];
  if (label === undefined || series === undefined) return text;
  if (spans !== undefined) return `⟪${at}⟫${spans['span']}`;
  const fact = spanInWords(text.slice(label.length + 2));
  const [, product] = /^⟨([^⟩]+)⟩ larg/u.exec(fact) ?? [];
  const isOf = (one: TradeSeries): boolean => one.product === product && one.measure === series.measure && one.partner === series.partner;
  const told = product === undefined ? at : view.series.findIndex((one) => isOf(one) && one.record === series.record);
  for (const [pattern, sentence] of forms) {
    const found = ofPeriods(pattern).exec(fact)?.groups;
    if (found === undefined) continue;
    const name = (code: string): string => formatEconomy(view, code, 'en');
    return sentence({
      ...Object.fromEntries(Object.entries(found).filter(([, part]) => part !== undefined)),
      q: `⟪${told}⟫`,
      w: `⟪${at}⟫`,
      p: name(series.partner),
      r: name(view.spec.reporter),
      goods: series.product ?? '',
      isGrowth: view.spec.transform === 'growth' ? 'growth' : '',
    });
  }
  hold(false, `no fact: ${fact}`);
  return text;
}

/** A label that names no series, a surplus, a deficit or one who overtook another, as the sentence or the longer label that it stands for. */
function atLength(heading: string, view: TradeView): string {
  const { spec, series } = view;
  const reporter = formatEconomy(view, spec.reporter, 'en');
  const overtaking =
    /^(?<flow>Exports|Imports|Trade)(?<more>(?: (?:in|of) ⟨[^⟩]+⟩)?[^:]*): (?<who>.+ overtook .+) (?<when>in [^ ]+)$/u.exec(
      heading,
    )?.groups;
  if (overtaking !== undefined) {
    const { flow = '', more, who, when } = overtaking;
    return `${who} in ${reporter}’s ${flow.toLowerCase()}${more} ${when}`;
  }
  const balance = /^(?<side>Surplus|Deficit|Trade balance)(?<more>(?: in ⟨[^⟩]+⟩)?[^:]*): (?<most>the largest )?(?<fact>.+)$/u.exec(
    heading,
  )?.groups;
  if (balance === undefined) return heading;
  const [, long, rest] = /^a (surplus|deficit) of (.+)$/u.exec(balance['fact'] ?? '') ?? [];
  const { more = '', most, side = '', fact = '' } = balance;
  if (series.some(({ measure }) => measure === 'trade-balance')) {
    if (side === 'Trade balance') return heading;
    const kind = side.toLowerCase();
    return `Trade balance${more}: ${most === undefined ? `a ${kind} of ` : `the largest ${kind} `}${fact}`;
  }
  const { goods, partner } =
    /^(?: in (?<goods>⟨.+⟩))? with (?<partner>.+?)(?: in yuan| at constant prices| in real terms)?$/u.exec(more)?.groups ?? {};
  const [, size, when] = /^(.+?) (in .+)$/u.exec(rest ?? fact) ?? [];
  const sold = (long ?? side.toLowerCase()) === 'surplus';
  const body = sold ? `sold ${partner} ${size} more than it bought` : `bought ${size} more from ${partner} than it sold`;
  return `${goods === undefined ? '' : `in ${goods}, `}${reporter} ${body} ${when}`;
}

/** A view of two records may have a label twice: it is of the first record with a number, unless it says otherwise. */
function isSpokenOf({ record, measure }: TradeSeries, { series }: TradeView): boolean {
  const lines = series.filter(({ product }) => product !== 'other-products' && product !== 'not-broken-down');
  const first = lines.find(({ points }) => points.some(({ value }) => typeof value === 'number')) ?? series[0];
  return record === first.record && measure === first.measure;
}

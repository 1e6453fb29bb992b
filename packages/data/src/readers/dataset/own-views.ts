import type { Dataset } from '@sogdia/core/model';
import type { FigureInColumns } from '../../observations/index.ts';
import { codeOfGroup, witsPartitions } from '../normalise/index.ts';

type Study = Dataset['studies'][number];

/** At most so many goods are set side by side. */
const mostGoods = 6;
/** At most so many goods, each with so many partners, so that a chart names its lines. */
const mostCrossed = 3;

/**
 * The views that the figures of a dataset answer, for its question: of all goods in the directions that are held, by the year and by the month;
 * of the groups or chapters of what is held of all goods; of the largest goods with the partner that takes or sends most of them, of the largest by partner, and of
 * each with each. Several figures of one period are drawn one below the other.
 */
export function ownViews(own: readonly FigureInColumns[], question: Study['question']): Study['views'] {
  const asked = new Set<string>(question.partners);
  const withPartners = own.filter(({ partner }) => asked.has(partner));
  return [
    ...frequencies.flatMap((frequency) => ofAllGoods(withPartners.filter(frequency.has), frequency, question)),
    ...frequencies.flatMap((frequency) => byGoods(own.filter(frequency.has), asked, frequency)),
  ].map((view) => ({ ...view, section: null }));
}

interface NamedQuery {
  readonly name: string;
  readonly query: string;
}

interface Frequency {
  readonly suffix: string;
  readonly choice: string;
  has(figure: FigureInColumns): boolean;
}

const frequencies: readonly Frequency[] = [
  { suffix: '', choice: '', has: ({ period }) => /^\d{4}$/.test(period) },
  { suffix: '-by-month', choice: '&frequency=month', has: ({ period }) => /^\d{4}-\d{2}$/.test(period) },
];

const isTotal = ({ product }: FigureInColumns): boolean => product === 'TOTAL';

const directions = [
  { flow: 'export', name: 'exports' },
  { flow: 'import', name: 'imports' },
] as const;

function ofAllGoods(
  figures: readonly FigureInColumns[],
  { suffix, choice }: Frequency,
  { partners }: Study['question'],
): readonly NamedQuery[] {
  const flows = new Set<string>(figures.filter(isTotal).map(({ flow }) => flow));
  const isBoth = directions.every(({ flow }) => flows.has(flow));
  const whole = isBoth || flows.has('turnover') ? 'total-trade' : directions.find(({ flow }) => flows.has(flow))?.flow;
  if (whole === undefined) return [];
  const views = [
    ...(isBoth ? [{ name: 'both-directions', query: 'measure=export,import' }] : []),
    ...(whole === 'total-trade' ? [{ name: 'total-trade', query: 'measure=total-trade' }] : []),
    ...(isBoth ? [{ name: 'balance', query: 'measure=trade-balance' }] : []),
    ...(isBoth ? [] : directions.filter(({ flow }) => flows.has(flow)).map(({ flow, name }) => ({ name, query: `measure=${flow}` }))),
  ];
  const isOfOnePeriod = new Set(figures.map(({ period }) => period)).size === 1;
  const form = isOfOnePeriod && (isBoth || partners.length > 1) ? '&chart=dot' : '';
  const shares = isOfOnePeriod ? 'treemap' : 'stacked-column';
  return [
    ...views.map(({ name, query }) => ({ name: `${name}${suffix}`, query: `${query}${choice}${form}` })),
    ...(partners.length > 1 ? [{ name: `partners${suffix}`, query: `measure=${whole}${choice}&chart=${shares}` }] : []),
  ];
}

function byGoods(figures: readonly FigureInColumns[], asked: ReadonlySet<string>, frequency: Frequency): readonly NamedQuery[] {
  return directions.flatMap(({ flow, name }) => {
    const goods = figures.filter((figure) => figure.flow === flow && !isTotal(figure));
    const groups = goods.filter(({ product, partner }) => product.startsWith('WITS:') && partner === 'WLD');
    const ofAsked = goods.filter(({ product, partner }) => asked.has(partner) && !product.startsWith('WITS:'));
    const listed = largestGoods(ofAsked);
    const partners = largest(
      ofAsked.filter(({ product }) => listed.includes(goodsIn(product))).map(({ partner, value }) => [partner, value]),
    );
    const dotted = (lines: number): string => (lines > 1 && new Set(ofAsked.map(({ period }) => period)).size === 1 ? '&chart=dot' : '');
    const held = new Set(ofAsked.map(({ partner, product }) => `${partner} ${goodsIn(product)}`));
    const partnersOf = (ids: readonly string[]) => partners.filter((code) => ids.every((id) => held.has(`${code} ${id}`)));
    const ofFirst = largestGoods(ofAsked.filter(({ partner }) => partner === partners[0]));
    const most = listed.slice(0, mostCrossed);
    const crossed = partnersOf(most).slice(0, mostCrossed);
    const one = (query: string, kind: string): NamedQuery => ({
      name: `${name}-${kind}${frequency.suffix}`,
      query: `${query}${frequency.choice}`,
    });
    return [
      ...partitionsOf(groups).map((id) => one(`measure=${flow}&partners=WLD&by=product&level=WITS:${id}`, `by-${id}`)),
      ...(listed.length > 1 && partners.length > 1
        ? [
            one(`measure=${flow}&products=${ofFirst.join(',')}&partners=${partners[0]}${dotted(ofFirst.length)}`, 'of-goods'),
            one(
              `measure=${flow}&products=${listed[0]}&partners=${partnersOf(listed.slice(0, 1))}${dotted(partners.length)}`,
              'of-largest-goods',
            ),
            ...(crossed.length > 1
              ? [one(`measure=${flow}&products=${most.join(',')}&partners=${crossed.join(',')}`, 'of-goods-by-partner')]
              : []),
          ]
        : listed.length === 0
          ? []
          : [one(`measure=${flow}&products=${listed.join(',')}${dotted(listed.length * partners.length)}`, 'of-goods')]),
    ];
  });
}

/** The partitions of WITS of which figures are. */
function partitionsOf(figures: readonly FigureInColumns[]): readonly string[] {
  const held = new Set<string>(figures.map(({ product }) => product));
  return witsPartitions.filter(({ groups }) => groups.some((group) => held.has(`WITS:${codeOfGroup(group)}`))).map(({ id }) => id);
}

/** The goods with the largest figures, of one level: headings where these are few, else chapters, else codes as they stand. */
function largestGoods(goods: readonly FigureInColumns[]): readonly string[] {
  const sizes = largest(goods.map(({ product, value }) => [goodsIn(product), value]));
  const digitsOf = (id: string): number => (/:\d+$/.test(id) ? id.length - id.indexOf(':') - 1 : 0);
  const levels = Map.groupBy(sizes, digitsOf);
  const headings = levels.get(4) ?? [];
  const chapters = levels.get(2) ?? [];
  const [narrowest = []] = [...levels.values()];
  const level =
    headings.length > 0 && (headings.length <= mostGoods || chapters.length === 0) ? headings : chapters.length > 0 ? chapters : narrowest;
  return level.slice(0, mostGoods);
}

/** Goods as a question names them: of whichever revision. */
function goodsIn(product: string): string {
  return product.replace(/^(HS|SITC|BEC)\d+:/, '$1:');
}

/** What has the largest figures, these first. */
export function largest<Id extends string>(figures: readonly (readonly [id: Id, value: number])[]): readonly Id[] {
  const sizes = new Map<Id, number>();
  for (const [id, value] of figures) sizes.set(id, Math.max(sizes.get(id) ?? 0, value));
  return [...sizes].toSorted(([, one], [, other]) => other - one).map(([id]) => id);
}

/** At most so many reporters are set side by side. */
const mostReporters = 12;

/** The views of the records that several reporters have of one partner, seen from it: what they sold to it is what it bought. */
export function viewsOfPartner(figures: readonly FigureInColumns[], partner: string): Study['views'] {
  return frequencies.flatMap(({ suffix, choice, has }) =>
    directions.flatMap(({ flow, name }, at) => {
      const held = figures.filter((figure) => has(figure) && figure.flow === flow && isTotal(figure) && figure.partner === partner);
      const reporters = largest(held.map(({ reporter, value }) => [reporter, value])).slice(0, mostReporters);
      const periods = held.map(({ period }) => period).toSorted();
      if (reporters.length < 2) return [];
      const years = `years=${periods[0]?.slice(0, 4)}-${periods.at(-1)?.slice(0, 4)}`;
      const query = `measure=${directions[1 - at]?.flow}&reporter=${partner}&partners=${reporters.join(',')}&${years}&record=partner${choice}`;
      return {
        name: `${name}-of-several-to-one${suffix}`,
        query: `${query}${periods[0] === periods.at(-1) ? '&chart=dot' : ''}`,
        section: null,
      };
    }),
  );
}

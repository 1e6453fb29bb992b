/** A file that UN Comtrade keeps of all trade of one economy in one period: what we call it, its path at the server, and how many bytes it may have. */
export interface FileAddress {
  readonly name: string;
  readonly path: string;
  readonly mostBytes: number;
}

/** What UN Comtrade is asked in one call, in its own codes. */
export interface ComtradeQuery {
  /** Its records with a key, how many they are, its records without a key, of which an answer holds few, or which files it keeps of whole economies. */
  readonly of: 'data' | 'count' | 'preview' | 'files';
  /** Such a file, where the call is for one. */
  readonly file: FileAddress | null;
  /** Whether its records are the tariff lines of each economy, with all their parts. */
  readonly isTariffLine: boolean;
  readonly frequency: 'A' | 'M';
  /** The classification of goods: `HS` is each reporter's own revision. */
  readonly classification: string;
  readonly reporters: readonly number[];
  /** Null for every partner that a reporter names, areas and the world among them. */
  readonly partners: readonly number[] | null;
  readonly flows: readonly string[];
  readonly goods: readonly string[];
  /** `2023`, or `202307` of months. */
  readonly periods: readonly string[];
}

/** The most records of one answer, as clients of the provider state it for calls with a key: an answer of as many may have been cut off. */
export const mostRecords = 250_000;

/** The most records of one answer without a key. */
const mostPreviewed = 500;

/** The longest address that is asked, in characters: the provider's servers are known to refuse 4,096. */
const longestAddress = 4000;

/**
 * The path of a call, with its parameters. Second partners, customs procedures and means of transport are asked for together, since a flow
 * is otherwise told once as a whole and again in its parts.
 */
export function pathOf(query: ComtradeQuery): string {
  const { of, file, isTariffLine, frequency, classification, reporters, partners, flows, goods, periods } = query;
  if (file !== null) return file.path;
  const table = `${isTariffLine ? 'Tariffline' : ''}/C/${frequency}/${classification}`;
  if (of === 'files') return `/bulk/v1/get${table}?reporterCode=${reporters.join(',')}&period=${periods.join(',')}`;
  const parameters = [
    ['reporterCode', reporters],
    ['period', periods],
    ...(partners === null ? [] : [['partnerCode', partners] as const]),
    ['cmdCode', goods],
    ['flowCode', flows],
  ] as const;
  const asked = parameters.map(([name, values]) => `${name}=${values.join(',')}`).join('&');
  const whole = isTariffLine ? '' : '&partner2Code=0&customsCode=C00&motCode=0';
  const most = { data: '', count: '&countOnly=true', preview: `&maxRecords=${mostPreviewed}` }[of];
  return `${of === 'preview' ? '/public/v1/preview' : '/data/v1/get'}${table}?${asked}${whole}&includeDesc=true${most}`;
}

/** The most records that can answer a call; null where nobody knows beforehand: every partner, tariff lines, files, or goods of more than two digits at a level. */
export function recordsAtMost({ isTariffLine, reporters, partners, flows, goods, periods }: ComtradeQuery): number | null {
  const codes = goods.map(codesAtMost);
  if (partners === null || isTariffLine || codes.includes(null)) return null;
  const ofGoods = codes.reduce<number>((sum, count) => sum + (count ?? 0), 0);
  return reporters.length * partners.length * flows.length * ofGoods * periods.length;
}

/** A level of one or two digits has at most as many codes as there are numbers of so many digits. */
function codesAtMost(good: string): number | null {
  const level = /^AG(\d)$/.exec(good)?.[1];
  if (level === undefined) return 1;
  return Number(level) > 2 ? null : 10 ** Number(level);
}

/** Whether the address of a call is no longer than it may be. */
export function isShortEnough(query: ComtradeQuery): boolean {
  return pathOf(query).length <= longestAddress;
}

/** Whether an answer holds all records of a call, as far as is known beforehand. */
export function isSmallEnough(query: ComtradeQuery): boolean {
  const most = recordsAtMost(query);
  return most === null || most < (query.of === 'preview' ? mostPreviewed : mostRecords);
}

const parts = ['periods', 'flows', 'goods', 'partners', 'reporters'] as const;

/** Two calls that ask the same as one: half of its periods each, else of its flows, goods, partners or reporters; null where nothing is left to halve. */
export function halvesOf(query: ComtradeQuery): readonly [ComtradeQuery, ComtradeQuery] | null {
  const part = parts.find((name) => (query[name]?.length ?? 0) > 1);
  return part === undefined ? null : halved(query, part);
}

/** Two calls that ask the same as one whose address is too long: half each of its longest list. */
export function shorterHalvesOf(query: ComtradeQuery): readonly [ComtradeQuery, ComtradeQuery] | null {
  const lengthOf = (name: (typeof parts)[number]): number => ((query[name]?.length ?? 0) > 1 ? (query[name] ?? []).join(',').length : 0);
  const longest = parts.toSorted((one, other) => lengthOf(other) - lengthOf(one))[0];
  return longest === undefined || lengthOf(longest) === 0 ? null : halved(query, longest);
}

function halved(query: ComtradeQuery, part: (typeof parts)[number]): readonly [ComtradeQuery, ComtradeQuery] {
  const values = query[part] ?? [];
  const middle = Math.ceil(values.length / 2);
  return [
    { ...query, [part]: values.slice(0, middle) },
    { ...query, [part]: values.slice(middle) },
  ];
}

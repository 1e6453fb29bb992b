import type { TradeView } from '@sogdia/core';
import type { Sentence } from '@sogdia/core/model';
import { hold, mainOf } from '../judge.ts';
import { readWhole } from '../read-quantity.ts';
import { doneInEnglish, withoutLabel } from './labels.ts';
import { plainFlow, quantityInEnglish } from './quantities.ts';
import { amountInEnglish, countInEnglish, inCodes, originsInEnglish, placesInEnglish, type Rule, saidBy, sentencesLike } from './words.ts';

type Parts = Readonly<Record<string, string>>;

const level = (name: string | undefined, view: TradeView): string => (name === undefined ? '' : `, level with ${equals(name, view)}`);
/** Economies, or goods by name or number, that print alike. */
function equals(name: string, view: TradeView): string {
  const [, count] = /^另外(.+)种商品$/u.exec(name) ?? [];
  if (count !== undefined) return `${countInEnglish(count)} others`;
  return name.startsWith('⟨') ? name : placesInEnglish(name, view);
}
const at = (amount: string | undefined, word: string): string => (amount === undefined ? '' : `${word}${amountInEnglish(amount)}`);
const yearBefore = (period: string): string => period.replaceAll(/\d{4}/gu, (year) => String(Number(year) - 1));
const isRise = (way = ''): boolean => /^[增升]|^高/u.test(way);

/** What a balance is, by its parties and sign. */
const balanceOf = ({ r = '', p = '', g = '' }: Parts, view: TradeView): string => quantityInEnglish(`${r}对${p}${g}贸易差额`, view);

function surplus(parts: Parts, view: TradeView): string {
  const { r = '', p = '', unit = '', side = '', a = '', y = '', f } = parts;
  const [word, size] = [side === '顺差' ? 'surplus' : 'deficit', amountInEnglish(a)];
  if (!view.spec.measures.includes('export'))
    return `${quantityInEnglish(`${r}对${p}${parts['g'] ?? ''}贸易差额${unit}`, view)} was a ${word} of ${size} in ${y}`;
  const since = f === undefined ? '' : `, in ${word} since ${f}`;
  const [reporter, partner] = [placesInEnglish(r, view), placesInEnglish(p, view)];
  return side === '顺差'
    ? `${reporter} sold ${partner} ${size} more than it bought in ${y}${since}`
    : `${reporter} bought ${size} more from ${partner} than it sold in ${y}${since}`;
}

function records({ r = '', p = '', p2 = '', r2 = r, way = '', a = '', b = '', g = '', y = '', n }: Parts, view: TradeView): string {
  if (r !== r2 || p !== p2) throw new Error('other parties');
  const did = way === '对' ? `exported ${amountInEnglish(a)} to` : `imported ${amountInEnglish(a)} from`;
  const [reporter, partner] = [placesInEnglish(r, view), placesInEnglish(p, view)];
  const widest = n === undefined ? '' : `, the widest gap of ${countInEnglish(n)}`;
  return `${g === '' ? '' : `In ${g}, `}${reporter} says it ${did} ${partner} in ${y}; ${partner} says ${amountInEnglish(b)}${widest}`;
}

const flows: Readonly<Record<string, string>> = { 出口额: 'exported', 进口额: 'imported', 进出口额: 'traded' };

function highest({ set = '', y = '', q = '', a, l }: Parts, view: TradeView): string {
  const among = placesInEnglish(set, view);
  const flow = ['level', 'rolling-year'].includes(view.spec.transform) ? plainFlow(q) : null;
  if (flow === null) return `${quantityInEnglish(q, view)} was the highest of ${among} in ${y}${at(a, ', at ')}${level(l, view)}`;
  const verb = flows[flow['flow'] ?? ''] ?? '';
  if ((flow['way'] === '自') !== (verb === 'imported')) throw new Error(`no such flow: ${q}`);
  const word = { exported: 'to', imported: 'from', traded: 'with' }[verb] ?? '';
  const [reporter, partner] = [placesInEnglish(flow['r'] ?? '', view), placesInEnglish(flow['p'] ?? '', view)];
  return `Of ${among}, ${reporter} ${verb} most ${word} ${partner} in ${y}${at(a, ': ')}${level(l, view)}`;
}

function changed({ q = '', way, s = '', y = '', f = yearBefore(y), a }: Parts, view: TradeView): string {
  const said = `${quantityInEnglish(q, view)} ${isRise(way) ? 'rose' : 'fell'} ${amountInEnglish(s)}`;
  if (view.spec.transform === 'growth') return `${said.replace(' rose ', ' grew ')} in ${y}`;
  const when = f !== yearBefore(y) ? `between ${f} and ${y}` : y.length > 4 ? `in ${y} on a year earlier` : `in ${y}`;
  return `${said} ${when}${at(a, ', to ')}`;
}

const levelWith = '(?:，与<l:P>持平)?';
/** The same of goods. */
const levelWithGoods = '(?:，与(?<l>.+?)持平)?';
/** Of how many goods. */
const amongGoods = '在(?<n>[一两三四五六七八九十\\d]+)种商品中';
const sizeOf = (count: string): string => (count === '两' ? 'larger' : 'largest');

/** What is said of several goods. */
const ofGoods: readonly Rule[] = [
  [sentencesLike('(?:这一问题)?没有分商品数据'), () => 'No goods have a figure for this question'],
  [
    sentencesLike('这些(?<what>年份|月份)没有<q:Q>的分商品数据'),
    ({ q = '', what }, view) => `No goods have a figure in ${wholeInWords(q, view)} in these ${what === '年份' ? 'years' : 'months'}`,
  ],
  [
    sentencesLike(`(?:在有数据的(?<n>.+?)种商品中，)?<y:Y><w:Q>以(?<g>⟨[^⟩]+⟩)为最多(?:，为<a:A>)?${levelWithGoods}`),
    ({ n, y, w = '', g, a, l }, view) =>
      `${n === undefined ? '' : `Of ${countInEnglish(n)} products, `}${g} led ${quantityInEnglish(w, view)} in ${y}${at(a, ', at ')}${level(l, view)}`,
  ],
  [
    sentencesLike(`(?<y>(?:\\d{4}–)?\\d{4}[\\d.-]*)<q:Q>${amongGoods}(?<most>[最较])大(?:，为<a:A>)?${levelWithGoods}`),
    ({ y, q = '', n = '', most, a, l }, view) => {
      hold((most === '较') === (n === '两'), `${most} of ${n}`);
      return `${quantityInEnglish(q, view)} was ${sizeOf(n)} of ${countInEnglish(n)} in ${y}${at(a, ', at ')}${level(l, view)}`;
    },
  ],
  [
    sentencesLike(`<y:Y><q:Q>：?${amongGoods}居<a:A>${levelWithGoods}`),
    ({ y, q = '', n = '', a = '', l }, view) =>
      `${quantityInEnglish(q, view)} was ${amountInEnglish(a)} of ${countInEnglish(n)} in ${y}${level(l, view)}`,
  ],
  [
    sentencesLike(`<f:Y>–<y:Y><q:Q>出现在<a:A>，${amongGoods}最晚${levelWithGoods}`),
    ({ f, y, q = '', n = '', a = '', l }, view) =>
      `${quantityInEnglish(q, view)}, ${f}–${y}: ${amountInEnglish(a)}, the latest of ${countInEnglish(n)} products${level(l, view)}`,
  ],
];

/** The trade that goods would be of, as it is asked for. */
function wholeInWords(text: string, view: TradeView): string {
  const said = quantityInEnglish(text, view);
  hold(readWhole(said, view) === view.spec.measures[0] || view.spec.measures.length > 1, `another whole: ${text}`);
  return said;
}

const headlines: readonly Rule[] = [
  ...ofGoods,
  [
    sentencesLike(
      '<y:Y>，按<r:P>记录，其(?<way>[对自])<p:P><g:G>(?:出口|进口)额为<a:A>；按<p2:P>记录，其[对自]<r2:P>(?:出口|进口)额为<b:A>(?:，差距在(?<n>.+?)组中最大)?',
    ),
    records,
  ],
  [
    sentencesLike('<y:Y><r:P>(?<way>[对自])<p:P><g:G>(?:出口|进口)额：<r2:P>记录<a:A>，<p2:P>记录<b:A>(?:，差距在(?<n>.+?)组中最大)?'),
    records,
  ],
  [
    sentencesLike('仅<r:P>记录了其与<p:P>的<g:G>(?:.+)?贸易(?:：.+)?'),
    ({ r = '', p = '' }, view) => `Only ${placesInEnglish(r, view)} recorded its trade with ${placesInEnglish(p, view)}`,
  ],
  [
    sentencesLike('没有任何(?<what>年份|月份)同时有(?<r>‹[^›]+›)和<p:P>的(?:.+)?数据(?:：.+)?'),
    ({ r = '', p = '', what }, view) =>
      `No ${what === '年份' ? 'year' : 'month'} has figures of both ${placesInEnglish(r, view)} and ${placesInEnglish(p, view)}`,
  ],
  [sentencesLike('(?:这一问题没有数据|缺少.+，.+没有合计)(?:：.+)?'), () => 'No figure for it'],
  [
    sentencesLike('(?:这些(?:年份|月份))?<q:Q>没有数据(?:：.+)?'),
    ({ q = '' }, view) => {
      const [, level = q, done] = /^(.+)（([^（）=]+)）$/u.exec(q) ?? [];
      const word = doneInEnglish(done);
      return `No figure for ${word === undefined ? quantityInEnglish(q, view) : `${quantityInEnglish(level, view)}, ${word}`}`;
    },
  ],
  [
    sentencesLike('(?:<f:Y>至)?<y:Y>，?(?<q>.+?中所占比重)(?:由<b:A>)?(?<way>升|降)至<a:A>'),
    ({ f, y = '', q = '', b, way, a = '' }, view) =>
      `${quantityInEnglish(q, view)} ${isRise(way) ? 'rose' : 'fell'}${b === undefined ? '' : ` from ${amountInEnglish(b)} in ${f}`} to ${amountInEnglish(a)} in ${y}`,
  ],
  [
    sentencesLike('<q:Q>由<f:Y>的<b:A>升至<y:Y>的<a:A>'),
    ({ q = '', f, b = '', y, a = '' }, view) =>
      `${quantityInEnglish(q, view)} rose from ${amountInEnglish(b)} in ${f} to ${amountInEnglish(a)} in ${y}`,
  ],
  [
    sentencesLike(`<set:P>中，<y:Y><r:P>对<p:P><g:G>贸易(?<side>顺差|逆差)[最较]大(?:，为<a:A>)?${levelWith}`),
    ({ set = '', y, r = '', p = '', side, a, l }, view) =>
      `${placesInEnglish(r, view)}’s ${side === '顺差' ? 'surplus' : 'deficit'} with ${placesInEnglish(p, view)} was the largest of ${placesInEnglish(set, view)} in ${y}${at(a, ': ')}${level(l, view)}`,
  ],
  [
    sentencesLike('<set:P>中，<y:Y><r:P>对各方<g:G>贸易既无顺差也无逆差'),
    ({ set = '', y, r = '' }, view) =>
      `Of ${placesInEnglish(set, view)}, ${placesInEnglish(r, view)} had neither surplus nor deficit in ${y}`,
  ],
  [
    sentencesLike(`<set:P>中，<y:Y><q:Q>(?<most>增长最快|降幅最小)，同比(?<way>增长|下降)<s:S>${levelWith}`),
    ({ set = '', y, q = '', most, way, s = '', l }, view) => {
      if ((most === '增长最快') !== (way === '增长')) throw new Error(`${most} and ${way}`);
      return `${quantityInEnglish(q, view)} ${most === '增长最快' ? 'grew fastest' : 'fell least'} of ${placesInEnglish(set, view)} in ${y}, by ${amountInEnglish(s)}${level(l, view)}`;
    },
  ],
  [sentencesLike(`<set:P>中，<y:Y><q:Q>[最较]高(?:，为<a:A>)?${levelWith}`), highest],
  [
    sentencesLike(`<y:Y>，在<w:Q>中，<p:P>居<a:A>${levelWith}`),
    ({ y, w = '', p = '', a = '', l }, view) =>
      `In ${quantityInEnglish(w, view)}, ${placesInEnglish(p, view)} ranked ${amountInEnglish(a)} in ${y}${level(l, view)}`,
  ],
  [
    sentencesLike('<y:Y>，在<r:P>的<g:G>(?<flow>出口额|进口额|进出口额)(?:（.+）)?中，<p:P>超过<p2:P>'),
    ({ y, r = '', flow = '', p = '', p2 = '' }, view) =>
      `${placesInEnglish(p, view)} overtook ${placesInEnglish(p2, view)} in ${placesInEnglish(r, view)}’s ${{ 出口额: 'exports', 进口额: 'imports', 进出口额: 'trade' }[flow]} in ${y}`,
  ],
  [
    sentencesLike('<y:Y><q:Q>(?<way>升|降)至<a:A>，创新(?<side>高|低)'),
    ({ y, q = '', way, a = '', side }, view) =>
      `${quantityInEnglish(q, view)} ${isRise(way) ? 'rose' : 'fell'} to a new ${side === '高' ? 'high' : 'low'} of ${amountInEnglish(a)} in ${y}`,
  ],
  [sentencesLike('(?:<f:Y>至<y:Y>，)<q:Q>(?<way>增长|下降)<s:S>(?:，(?:升|降)至<a:A>)?'), changed],
  [sentencesLike('<y:Y><q:Q>同比(?<way>增长|下降)<s:S>(?:，(?:升|降)至<a:A>)?'), changed],
  [sentencesLike('<y:Y><q:Q>同比基本持平'), ({ y, q = '' }, view) => `${quantityInEnglish(q, view)} hardly changed in ${y}`],
  [
    sentencesLike('<f:Y>–<y:Y><q:Q>：(?<p>.+)(?:最高，为<a:A>|最晚，在<b:A>)'),
    ({ f, y, q = '', p = '', a, b = '' }, view) =>
      `${quantityInEnglish(q, view)}, ${f}–${y}: highest for ${placesInEnglish(p, view)}, ${amountInEnglish(a ?? b)}`,
  ],
  [
    sentencesLike('<f:Y>–<y:Y><q:Q>：<p:P>均(?:为|出现在)<a:A>'),
    ({ f, y, q = '', p = '', a = '' }, view) =>
      `${quantityInEnglish(q, view)}, ${f}–${y}: ${amountInEnglish(a)} for ${placesInEnglish(p, view)}`,
  ],
  [
    sentencesLike('<f:Y>–<y:Y><q:Q>(?:为|出现在)<a:A>'),
    ({ f, y, q = '', a = '' }, view) => `${quantityInEnglish(q, view)}, ${f}–${y}: ${amountInEnglish(a)}`,
  ],
  [
    sentencesLike('<y:Y><r:P>对<p:P><g:G>贸易(?<side>顺差|逆差)(?<unit>（.+?）)?为<a:A>(?:，自<f:Y>起每[年月]均为(?<same>顺差|逆差))?'),
    (parts, view) => {
      if (parts['same'] !== undefined && parts['same'] !== parts['side']) throw new Error('another side');
      return surplus(parts, view);
    },
  ],
  [
    sentencesLike('<y:Y><q:Q>为<a:A>，(?<way>高|低)于<f:Y>的<b:A>'),
    ({ y, q = '', a = '', way, f, b = '' }, view) =>
      `${quantityInEnglish(q, view)} was ${amountInEnglish(a)} in ${y}, ${isRise(way) ? 'up' : 'down'} from ${amountInEnglish(b)} in ${f}`,
  ],
  [
    sentencesLike('<y:Y><q:Q>(?:为|出现在)<a:A>'),
    ({ y, q = '', a = '' }, view) => `${quantityInEnglish(q, view)} was ${amountInEnglish(a)} in ${y}`,
  ],
];

const wayIn = (way?: string): string => (isRise(way) ? 'rose' : 'fell');

function items(text: string, view: TradeView): string {
  const [, listed = text, more] = /^(.+)，其余(.+)个见下$/u.exec(text) ?? [];
  const each = listed.split(/[、和](?=[‹⟨])/u).map((item) => {
    const [, name = '', amount = ''] = /^(‹[^›]+›|⟨[^⟩]+⟩)(.+)$/u.exec(item) ?? [];
    return `${name.startsWith('⟨') ? name : placesInEnglish(name, view)} ${amountInEnglish(amount)}`;
  });
  const all = more === undefined ? each : [...each, `${countInEnglish(more)} more below`];
  return all.length === 1 ? (all[0] ?? '') : `${all.slice(0, -1).join(', ')} and ${all.at(-1)}`;
}

const descriptions: readonly Rule[] = [
  [sentencesLike('各[年月]均有数据。'), () => 'No year is missing.'],
  [sentencesLike('没有数据（.+?）：.+。'), () => 'No data (it): it.'],
  [
    sentencesLike('<q:Q>(?<years>\\d{4}[\\d、.–-]*)没有数据：.+。'),
    ({ q = '', years = '' }, view) => `No data for ${quantityInEnglish(q, view)} in ${years.replaceAll('、', ', ')}: it.`,
  ],
  [
    sentencesLike('<f:Y>至<y:Y>，<q:Q>逐年(?<way>上升|下降)。'),
    ({ f, y, q = '', way }, view) => `${quantityInEnglish(q, view)} ${way === '上升' ? 'rose' : 'fell'} in every year from ${f} to ${y}.`,
  ],
  [
    sentencesLike('<f:Y>至<y:Y>，<q:Q>(?<way>增长|下降)<s:S>(?:，年均增长率为<a:A>)?。'),
    ({ f, y, q = '', way, s = '', a }, view) =>
      `${quantityInEnglish(q, view)} ${wayIn(way)} ${amountInEnglish(s)} between ${f} and ${y}${a === undefined ? '' : `, ${amountInEnglish(a)} a year on average`}.`,
  ],
  [
    sentencesLike('<y:Y><q:Q>同比(?<way>增长|下降)<s:S>(?:，年均增长率为<a:A>)?。'),
    ({ y = '', q = '', way, s = '', a }, view) =>
      `${quantityInEnglish(q, view)} ${wayIn(way)} ${amountInEnglish(s)} between ${yearBefore(y)} and ${y}${a === undefined ? '' : `, ${amountInEnglish(a)} a year on average`}.`,
  ],
  [
    sentencesLike('<q:Q>由<f:Y>的<a:A>变为<y:Y>的<b:A>。'),
    ({ q = '', f, a = '', y, b = '' }, view) =>
      `${quantityInEnglish(q, view)} went from ${amountInEnglish(a)} in ${f} to ${amountInEnglish(b)} in ${y}.`,
  ],
  [
    sentencesLike('<q:Q>的转折点：(?<turns>.+)。'),
    ({ q = '', turns = '' }, view) =>
      `Turning points of ${quantityInEnglish(q, view)}: ${turns
        .split('，')
        .map((turn) => {
          const { y, kind, a = '' } = sentencesLike('<y:Y>的(?<kind>高点|低点)为<a:A>').exec(turn)?.groups ?? {};
          if (y === undefined) throw new Error(`no turn: ${turn}`);
          return `a ${kind === '高点' ? 'peak' : 'low'} of ${amountInEnglish(a)} in ${y}`;
        })
        .join(', ')}.`,
  ],
  [
    sentencesLike('<q:Q><hy:Y>最高，为<h:A>；<ly:Y>最低，为<low:A>。'),
    ({ q = '', hy, h = '', ly, low = '' }, view) =>
      `${quantityInEnglish(q, view)}: highest in ${hy} (${amountInEnglish(h)}), lowest in ${ly} (${amountInEnglish(low)}).`,
  ],
  [
    sentencesLike('<y:Y><r:P>对<p:P><g:G>贸易(?<side>顺差|逆差)(?<unit>（.+）)?为<a:A>(?:，与<f:Y>相同)?。'),
    (parts, view) => {
      const { r = '', p = '', g = '', unit = '', side = '', a = '', y, f } = parts;
      const of = unit === '' ? balanceOf({ r, p, g }, view) : quantityInEnglish(`${r}对${p}${g}贸易差额${unit}`, view);
      return `${of}: ${amountInEnglish(`${side}${a}`)} in ${y}${f === undefined ? '' : `, the same as in ${f}`}.`;
    },
  ],
  [
    sentencesLike('<y:Y><q:Q>(?:为|出现在)<a:A>(?:，与<f:Y>相同)?。'),
    ({ y, q = '', a = '', f }, view) =>
      `${quantityInEnglish(q, view)}: ${amountInEnglish(a)} in ${y}${f === undefined ? '' : `, the same as in ${f}`}.`,
  ],
  [
    sentencesLike('<f:Y>–<y:Y><q:Q>(?:为|出现在)<a:A>。'),
    ({ f, y, q = '', a = '' }, view) => `${quantityInEnglish(q, view)}, ${f}–${y}: ${amountInEnglish(a)}.`,
  ],
  [
    sentencesLike('<f:Y>–<y:Y><q:Q>：(?<items>.+)。'),
    ({ f, y, q = '', items: all = '' }, view) =>
      `${all.startsWith('⟨') ? quantityInEnglish(q, view).replace(/^t/u, 'T') : 'It'}, ${f}–${y}: ${items(all, view)}.`,
  ],
  [
    sentencesLike('<y:Y><q:Q>：(?<items>[‹⟨].+)。'),
    ({ y, q = '', items: all = '' }, view) => {
      if (all.startsWith('⟨')) return `${ofListedGoods(q, view)}, ${y}: ${items(all, view)}.`;
      return `${holdHeading(q, view)}, ${y}: ${items(all, view)}.`;
    },
  ],
];

/** What goods are listed of: the trade that they are part of, and whose figures it is. */
function ofListedGoods(text: string, view: TradeView): string {
  const { transform } = view.spec;
  const [, plain = text, body = ''] = /^(.+?)(（(?:[^（）]+(?:调和|汇编|估计)数据|‹[^›]+›记录|按双方记录调和)）)$/u.exec(text) ?? [];
  const whole = headingsOfGoods[transform] === undefined ? plain : headingsOfGoods[transform]?.exec(plain)?.[1];
  hold(whole !== undefined, `does not speak of ${transform}: ${text}`);
  return quantityInEnglish(`${whole}${body}`, { ...view, spec: { ...view.spec, transform: 'level' } });
}

/** How the heading of a list of goods says what is done to the whole that they are of. */
const headingsOfGoods: Readonly<Record<string, RegExp>> = {
  growth: /^(.+)同比增速$/u,
  share: /^(.+)中的比重$/u,
  'world-share': /^(.+)占.+的比重$/u,
  index: /^(.+)（指数）$/u,
  rank: /^(.+)中的位次$/u,
  'rolling-year': /^(.+)（12个月合计）$/u,
};

/** What is listed of has to be the trade that the partners of a view make up, and what is done to it. */
function holdHeading(text: string, view: TradeView): string {
  const { transform, products } = view.spec;
  const isOfGoods = text.startsWith('⟨') || text.includes('未公布');
  hold(
    isOfGoods === (['share', 'rank'].includes(transform) && view.series.some(({ product }) => product !== null)),
    `of which goods? ${text}`,
  );
  const pattern = (isOfGoods ? headingsOfOneProduct : headings)[transform];
  const whole = pattern === undefined ? text : pattern.exec(text)?.[1];
  hold(whole !== undefined, `does not speak of ${transform}: ${text}`);
  const [goods = ''] = /⟨[^⟩]+⟩/u.exec(text) ?? [];
  const named = products.length === 0 && isOfGoods ? view.series.map(({ product }) => product ?? '') : [products.join()];
  hold(goods === '' ? products.length === 0 : named.includes(goods.slice(1, -1)), `of ${goods}, not of ${named.join()}`);
  hold(readWhole(quantityInEnglish(whole?.replace(goods, '') ?? '', view), view) === mainOf(view)[0]?.measure, `another whole: ${text}`);
  return isOfGoods ? `The ${transform} of ${goods === '' ? 'all that is not broken down' : goods}` : 'It';
}

const headingsOfOneProduct: Readonly<Record<string, RegExp>> = {
  share: /^(?:⟨.+⟩在)?(.+?)中(?:未公布商品部分)?所占比重$/u,
  rank: /^⟨.+⟩在(.+)中的商品位次$/u,
};

const headings: Readonly<Record<string, RegExp>> = {
  'rolling-year': /^(.+)（12个月合计）$/u,
  growth: /^(.+)同比增速$/u,
  share: /^(.+)中的比重$/u,
  'world-share': /^(.+)占对‹WLD›贸易的比重$/u,
  index: /^(.+)（指数）$/u,
  rank: /^(.+)中的位次$/u,
  contribution: /^拉动(.+)增长的百分点$/u,
};

/** A headline of Chinese as the judge of English reads it, with the receipts of its own numbers. */
export function headlineInEnglish({ text, spans }: Sentence, view: TradeView): Sentence {
  const [, body = text, bodies] = /^(.+)（([^（）]*(?:调和|汇编|估计)数据)）$/u.exec(text) ?? [];
  const { by, rest = body } = /^按(?<by>[^，：]+(?:记录|调和|数据))，(?<rest>.+)$/u.exec(body)?.groups ?? labelled(body);
  const said = saidBy(headlines, withoutLabel(inCodes(rest, view), view), view);
  const front = by === undefined ? '' : recordInEnglish(by, view);
  const end = bodies === undefined ? '' : ` (${originsInEnglish(bodies)})`;
  return { text: `${front}${front === '' ? said.replace(/^./u, (letter) => letter.toUpperCase()) : said}${end}`, spans };
}

/** Whose record a label says that it is of, and the heading without that. */
function labelled(text: string): { readonly by?: string; readonly rest?: string } {
  const {
    label = '',
    by,
    fact = '',
  } = /^(?<label>[^\d：][^：]*)（按(?<by>[^）]+(?:记录|调和|数据))）：(?<fact>.+)$/u.exec(text)?.groups ?? {};
  return by === undefined ? {} : { by, rest: `${label}：${fact}` };
}

function recordInEnglish(by: string, view: TradeView): string {
  if (by === '双方记录调和') return 'Reconciled from both sides, ';
  if (by === '伙伴方记录') return 'By the partners’ figures, ';
  if (/(?:调和|汇编|估计)数据$/u.test(by)) return `${originsInEnglish(by).replace(/^./u, (letter) => letter.toUpperCase())}, `;
  return `By ${placesInEnglish(inCodes(by.replace(/记录$/u, ''), view), view)}’s figures, `;
}

/** A sentence of a description of Chinese as the judge of English reads it. */
export function descriptionInEnglish({ text, spans }: Sentence, view: TradeView): Sentence {
  const [, clauses = ''] = /((?:（[^（）]*(?:引自该论文|(?:调和|汇编|估计)数据)）)+)。$/u.exec(text) ?? [];
  const body = clauses === '' ? text : `${text.slice(0, -clauses.length - 1)}。`;
  const said = saidBy(descriptions, inCodes(body, view), view);
  const ends = [...clauses.matchAll(/（([^（）]+)）/gu)].map(([, clause = '']) => {
    const [, years, part] = /^(.+)数据(部分)?引自该论文$/u.exec(clause) ?? [];
    if (years === undefined) return ` (${originsInEnglish(clause)})`;
    return ` (${part === undefined ? '' : 'partly '}from the paper for ${inCodes(years, view).replaceAll('、', ', ')})`;
  });
  return { text: `${said.slice(0, -1)}${ends.join('')}.`, spans };
}

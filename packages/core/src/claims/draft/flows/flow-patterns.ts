import { ownValue } from '../../../model/values/index.ts';
import type { FlowMeasure } from './draft-flow.ts';

/** Where the parts of a flow stand among the letters of a sentence: their first item and the one after their last. */
export type Parts = Readonly<Record<string, readonly [from: number, to: number] | undefined>>;

/**
 * A way to speak of a flow, as a pattern of letters. Its groups: `r` the owner, `m` the word for the flow, `w` its preposition, `l` the
 * partners. `isPair`: owner and partner are named alike.
 */
export interface FlowPattern {
  readonly pattern: RegExp;
  readonly read: (parts: Parts, letters: string) => { readonly measure: FlowMeasure; readonly sign: 1 | -1 } | null;
  readonly isPair?: true;
}

const list = 'p{0,2}(?<l>[EA](?:(?:,p?&|,|&)p{0,2}E)*)';
const owner = '(?<r>Es|A(?=p{0,2}[XITSDk])|A)';
const kinds = '[pgcCuK]{0,4}';

function letterOf(parts: Parts, name: string, letters: string): string {
  const [from, to] = ownValue(parts, name) ?? [0, 0];
  return letters.slice(from, to);
}

/** Exports go to, imports come from a partner; trade is with it. Null where word and preposition don't fit. */
const directed: FlowPattern['read'] = (parts, letters) => {
  const word = letterOf(parts, 'm', letters);
  const way = letterOf(parts, 'w', letters);
  const measure = word === 'X' || word === 'x' ? 'export' : word === 'I' || word === 'i' ? 'import' : 'total';
  const expected = { export: 't', import: 'f', total: 'w' }[measure];
  return way === '' || way === expected ? { measure, sign: 1 } : null;
};
const balance: FlowPattern['read'] = (parts, letters) => ({ measure: 'balance', sign: letterOf(parts, 'm', letters) === 'D' ? -1 : 1 });
const exceeding: FlowPattern['read'] = (parts, letters) => ({ measure: 'balance', sign: letterOf(parts, 'm', letters) === 'X' ? 1 : -1 });
const always =
  (measure: FlowMeasure): FlowPattern['read'] =>
  () => ({ measure, sign: 1 });

const shape = (pattern: string, read: FlowPattern['read'], isPair?: true): FlowPattern => ({
  pattern: new RegExp(pattern, 'dg'),
  read,
  ...(isPair === undefined ? {} : { isPair }),
});

/** How flows are spoken of; the more a pattern says, the earlier it stands. Every repetition is bounded. */
export const flowPatterns: readonly FlowPattern[] = [
  shape(`${owner}p{0,2}(?<m>[XI])[tf]${list}>1?p?[XI](?:[tf]p?[E2])?y`, exceeding),
  shape(`(?<m>[XI])[tf]${list}>1?p?[XI](?:[tf]p?[E2])?y`, exceeding),
  shape(`(?<m>[XI])>1?p?[XI]y[pud]{0,2}M[n;]?${owner}p{0,2}Tw${list}`, exceeding),
  shape(`${owner}${kinds}[YR]?${kinds}(?<m>[XI])(?:pMog|op{0,2}[gM])?[pg(M)]{0,4}(?<w>[tf])${list}`, directed),
  shape(`(?<r>A|Es)p{0,2}(?<m>I)op?(?<l>A)g`, directed),
  shape(`(?<m>X)[fo]p?(?<r>E)s?t${list}`, directed),
  shape(`(?<m>I)[oy]p?(?<r>E)s?f${list}`, directed),
  shape(`(?<m>[XI])[pg]{0,2}[oy]p?(?<r>E)(?<w>[tf])${list}`, directed),
  shape(`${owner}[pgcCuKM]{0,4}[YR]?${kinds}T[pM]{0,3}w${list}`, always('total')),
  shape(`Top?(?<r>E)w${list}`, always('total')),
  shape(`(?:X&I|I&X|T)[pMo]{0,3}bp{0,2}(?<r>E)&[p1]{0,4}(?<l>E)`, always('total'), true),
  shape(`(?<r>E)&p{0,2}(?<l>E)[:,]p{0,2}T`, always('total'), true),
  shape(`(?<r>[EA])-(?<l>[EA])p{0,3}T(?!p?p(?=o))`, always('total'), true),
  shape(`(?<r>E)&p{0,2}(?<l>E)p{0,2}e`, always('total'), true),
  shape(`(?<r>E)[p=,]{0,3}(?<m>[xi])[pMgnouHQ(]{0,7}(?<w>[tf])${list}`, directed),
  shape(`(?<r>E)p{0,2}(?<m>x)(?<l>E)p{0,2}g`, directed),
  shape(`(?<r>E)[p2]{0,2}(?<m>i)[pMogs]{0,6}(?<l>A)p?g`, directed),
  shape(`g[pM]{0,5}xfp?(?<r>E)t${list}`, always('export')),
  shape(`g[pM]{0,5}[vx]fp?(?<r>E)t${list}`, always('export')),
  shape(`g[pM]{0,5}[vx]tp?(?<l>E)fp?(?<r>E)`, always('export')),
  shape(`(?<r>Es?|A)[pMuoT]{0,5}(?<m>[SD])[pMonud]{0,6}(?:n?1?p?T)?w${list}`, balance),
  shape(`(?<m>[SD])[pMonud]{0,6}(?:n?[1p]?T)?w${list}`, balance),
  shape(`(?<m>[XI])(?:pMog|op{0,2}[gM])?[pg]{0,2}(?<w>[tf])${list}`, directed),
  shape(`T[pM]{0,3}w${list}`, always('total')),
];

/** Flows that leave something out: their owner is `its`, or their partner is not named. */
export const openPatterns: readonly FlowPattern[] = [
  shape('(?<o>1)p{0,3}(?<m>[XI])[pg]{0,2}(?<w>[tf])p{0,2}(?<l>E(?:(?:,&|,|&)p?E)*|2)', directed),
  shape('(?<o>1)p{0,3}(?<m>T)(?<w>w)p{0,2}(?<l>E|2)', directed),
  shape(`(?<r>Es|A)${kinds}(?<m>[XI])[pg]{0,2}(?<w>[tf])p?(?<o>2)`, directed),
  shape(`(?<r>E)[p=,]{0,3}(?<m>[xi])[pMgouHQ(]{0,7}(?<w>[tf])p?(?<o>2)`, directed),
  shape('(?<m>[XI])[pg]{0,2}(?<w>[tf])p?(?<o>2)', directed),
  shape('(?<o>1|2s)p{0,3}(?<m>[XIT])(?:(?<w>[tf])2)?', directed),
  shape('(?<r>E)[p2]{0,3}(?<m>[xi])(?![pMg]{0,4}[tf]p?E)', directed),
  shape(`(?<r>Es|A)${kinds}(?<m>[XIT])(?![pg]{0,2}[tfw])`, directed),
  shape('(?<o>T)[pM]{0,3}bp?B', always('total'), true),
  shape('(?<o>1)p{0,3}(?<m>[SD])', balance),
  shape(`(?<r>Es|A)${kinds}(?<m>[SD])`, balance),
  shape('(?<o>&|;)p{0,2}(?<m>[xi])[pMg]{0,4}(?<w>[tf])2', directed),
  shape('(?<o>&|;)[p]{0,2}(?<m>[xi])(?![pMg]{0,4}[tf]p?E)', directed),
  shape('(?<o>[XI])', (parts, letters) => ({ measure: letterOf(parts, 'o', letters) === 'X' ? 'export' : 'import', sign: 1 })),
  shape('(?<o>T)', always('total')),
];

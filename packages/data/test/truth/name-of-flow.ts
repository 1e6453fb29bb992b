import { formatEconomy, formatProduct } from '@sogdia/core/format';
import type { ReceiptSubject, World } from '@sogdia/core/model';

const ofTwo: Readonly<Record<string, string>> = {
  turnover: 'total trade (as published)',
  'total-trade': 'Total trade',
  'trade-balance': 'Trade balance',
};

/** Quantities of goods: as they are named before a flow, and alone. */
const ofQuantity: Readonly<Record<string, readonly [before: string, alone: string]>> = {
  'export-quantity': ['Number of items in', 'Number of items exported'],
  'import-quantity': ['Number of items in', 'Number of items imported'],
  'export-weight': ['Net weight of', 'Net weight exported'],
  'import-weight': ['Net weight of', 'Net weight imported'],
};

/** What a figure is about as a note has to name it, without its period: whose flow with whom, of which goods, an indicator of whom. */
export function nameOfFlow({ quantity: id, name, product, reporter, partner, recorder }: ReceiptSubject, view: World): string {
  const [quantity = '', done] = name === undefined ? id.split(':') : [id];
  const way = done === 'growth' ? ', yearly growth' : done === undefined ? '' : `, ${done}`;
  if (reporter === null)
    return (
      [(name ?? quantity).replace(/,$/u, ''), recorder === null ? '' : formatEconomy(view, recorder, 'en')].filter(Boolean).join(', ') + way
    );
  const keeper = recorder === null || recorder === reporter ? '' : `, ${possessiveOf(economy(recorder, view))} figures`;
  const goods = product === undefined ? '' : ` (${formatProduct(view, product, 'en')})`;
  const [of, withWhom] = [economy(reporter, view), economy(partner ?? '', view)];
  const whose = capital(possessiveOf(of));
  if (quantity === 'export') return `${whose} exports to ${withWhom}${goods}${way}${keeper}`;
  if (quantity === 'import') return `${whose} imports from ${withWhom}${goods}${way}${keeper}`;
  const [before, alone] = ofQuantity[quantity] ?? [];
  if (before !== undefined && product !== undefined)
    return `${before} ${whose} ${quantity.startsWith('export') ? 'exports to' : 'imports from'} ${withWhom}${goods}${way}${keeper}`;
  return `${alone ?? ofTwo[quantity] ?? quantity} of ${of} with ${withWhom}${goods}${way}${keeper}`;
}

const withArticle = /^United |lands$| (?:Union|Republic|Islands|Territories|region)$/u;

function economy(code: string, view: World): string {
  const name = formatEconomy(view, code, 'en');
  if (code === 'WLD') return 'the world';
  return withArticle.test(name) ? `the ${name}` : name.replace(/^Other /u, 'other ');
}

function possessiveOf(name: string): string {
  return `${name}’${name.endsWith('s') ? '' : 's'}`;
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

import type { Receipt } from '@sogdia/core';

const known = new WeakMap<Receipt, string>();

/**
 * The id of a receipt, the same on every page and in every build: what it is of, a hash of the way to its number (operation, operands,
 * sources and releases), and the period. The figures themselves are no part of it, nor what other sources say: a corrected figure keeps its
 * address, and the hash is the same from year to year as long as the way is, so that pages stay light.
 */
export function receiptId(receipt: Receipt): string {
  const id = known.get(receipt) ?? idOf(receipt);
  known.set(receipt, id);
  return id;
}

/**
 * The receipt of an id among some with theirs, or of what ids of earlier versions were, which held no hash. Where several have the subject and
 * the period of such an id, the first.
 */
export function withReceiptId<Item extends { readonly id: string }>(items: readonly Item[], id: string | null): Item | undefined {
  if (id === null) return undefined;
  const [before, period] = partsOfFormerId(id);
  return items.find((item) => item.id === id) ?? items.find((item) => item.id.startsWith(`${before}-`) && item.id.endsWith(`-${period}`));
}

/** What a former id said, and of which period. */
export function partsOfFormerId(id: string): readonly [subject: string, period: string] {
  const [, subject = id, period = ''] = /^(.+?)-(\d{4}(?:-\d{2}(?:-\d{4}-\d{2})?)?)$/.exec(id) ?? [];
  return [subject, period];
}

function idOf(receipt: Receipt): string {
  const { quantity, reporter, partner, recorder, period } = receipt.subject;
  const operation = receipt.kind === 'step' && !quantity.includes(receipt.operation) ? receipt.operation : null;
  const record = recorder === reporter ? null : recorder;
  return [operation, quantity, reporter, partner, record, hashOf(wayOf(receipt)), period]
    .filter((part) => part !== null)
    .join('-')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '');
}

/** What of a figure tells neither where it was read nor of what it is. */
const ofFigures: ReadonlySet<string> = new Set(['alternates', 'printed', 'printedGrowth', 'status', 'confidence', 'flags', 'note']);

/** How a number comes about: operations and operands down to sources and releases; periods as they lie to its own. */
function wayOf(receipt: Receipt): string {
  const { period: own } = receipt.subject;
  return JSON.stringify(receipt, function (this: Receipt, name, value: unknown) {
    if (ofFigures.has(name)) return undefined;
    if (name === 'value') return this.kind === 'absence' || (this.kind === 'step' && this.operands.length === 0) ? value : undefined;
    return name === 'period' && typeof value === 'string' ? fromPeriod(value, own) : value;
  });
}

function fromPeriod(period: string, own: string | null): string {
  const years = Number(period) - Number(own ?? Number.NaN);
  return period === own ? '' : Number.isNaN(years) ? period : String(years);
}

/** FNV-1a in 32 bits, in base 36: it tells the ways to the numbers of one subject apart, of which a test finds no two that meet. */
function hashOf(text: string): string {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return (hash >>> 0).toString(36);
}

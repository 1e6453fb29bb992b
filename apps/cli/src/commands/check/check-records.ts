import { type CheckedClaim, cellsOf, type Receipt } from '@sogdia/core';
import type { CheckItem } from './check-items.ts';
import { draftRecord } from './draft-record.ts';

/** An item of a check as JSON: its verdict, its working, whose lines point into the list of receipts by number, and all it rests on. */
export function checkRecord(item: CheckItem): object {
  if (item.kind === 'draft') return draftRecord(item);
  if (item.kind === 'value') {
    const { expression, value, receipts } = item.value;
    return { id: null, passes: item.passes, expression, value, receipts, sources: sourcesOf(receipts) };
  }
  const { checked, passes } = item;
  const { id, section, paraphrase, quantities, check, expression, otherwise, otherwiseName, quotes, bounds, leaves, notCheckable } =
    checked.claim;
  const receipts = receiptsOf(checked);
  const working = checked.working.map((line) => ({
    ...line,
    filled: line.filled.text,
    receipt: line.receipt === null ? null : receipts.indexOf(line.receipt),
  }));
  return {
    id,
    section,
    paraphrase,
    quantities,
    check,
    expression,
    otherwise,
    otherwiseName,
    quotes,
    bounds,
    leaves,
    notCheckable,
    passes,
    verdict: checked.verdict,
    reason: checked.reason,
    recorded: checked.recorded,
    changed: checked.changed,
    sentence: checked.sentence.text,
    filled: checked.filled?.text ?? null,
    working,
    receipts,
    lenses: checked.lenses.map((lens) => ({ ...lens, filled: lens.filled.text })),
    deciding: checked.deciding,
    parts: checked.parts.map((part) => ({ ...part, filled: part.filled.text })),
    conflicts: checked.conflicts,
    sources: sourcesOf(receipts),
  };
}

function receiptsOf({ working }: CheckedClaim): readonly Receipt[] {
  return [...new Set(working.flatMap(({ receipt }) => (receipt === null ? [] : [receipt])))];
}

/** The releases that receipts rest on; each is described once, in the sources of the envelope. */
function sourcesOf(receipts: readonly Receipt[]): readonly string[] {
  return [...new Set(receipts.flatMap(cellsOf).map(({ release }) => release as string))].toSorted();
}

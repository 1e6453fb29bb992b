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
  const { verdict, reason, recorded, changed, deciding, conflicts } = checked;
  const receipts = receiptsOf(checked);
  const working = checked.working.map((line) => {
    return { ...line, filled: line.filled.text, receipt: line.receipt === null ? null : receipts.indexOf(line.receipt) };
  });
  return {
    ...checked.claim,
    passes,
    verdict,
    reason,
    recorded,
    changed,
    sentence: checked.sentence.text,
    filled: checked.filled?.text ?? null,
    working,
    receipts,
    lenses: checked.lenses.map((lens) => ({ ...lens, filled: lens.filled.text })),
    deciding,
    parts: checked.parts.map((part) => ({ ...part, filled: part.filled.text })),
    conflicts,
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

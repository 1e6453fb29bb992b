import type { CheckedClaim } from '@sogdia/core';
import { translate } from '@sogdia/core/workspace';
import type { Location, ProgramContext } from '../../model/index.ts';
import { checkedOf, studyItemAt } from '../../screens/index.ts';
import type { GridCell } from '../../table/index.ts';
import { cellAtCursor, shownGrid } from './shown-grid.ts';

/** What is copied, and how it is announced. */
export interface Copy {
  readonly text: string;
  readonly name: string;
}

/** A claim with its verdict and sources; the number under the cursor as it stands in files; on a receipt the citation of the figure, else the text of the cell. */
export function copyOfCell(location: Location, context: ProgramContext): Copy | null {
  if (location.kind === 'draft' && location.draft !== null) return { text: location.draft.text, name: context.text['draft.text'] };
  const claim = claimUnderCursor(location, context);
  if (claim !== null) return copyOfClaim(claim, context);
  const found = cellAtCursor(location, context);
  const cell = location.kind === 'study' ? (found?.row.cells.at(-1) ?? null) : (found?.cell ?? null);
  if (cell === null) return null;
  const text = typeof cell.sortsBy === 'number' ? String(cell.sortsBy) : cell.text;
  return text === '' ? null : { text, name: cell.text };
}

/** The claim that the cursor of the outline stands on, or that a location is about. */
function claimUnderCursor(location: Location, context: ProgramContext): CheckedClaim | null {
  if (location.kind === 'claim') return checkedOf(location, context);
  const item = location.kind === 'study' ? studyItemAt(location, context) : null;
  return item?.kind === 'claim' ? context.ledger.check(item.claim) : null;
}

function copyOfClaim({ claim, verdict, sentence, sources }: CheckedClaim, { text, language }: ProgramContext): Copy {
  const copy = text['claim.copy']({
    ...claim,
    verdict: translate(language, `claims.verdict.${verdict}`),
    sentence: sentence.text,
    sources: sources.map(({ source, release }) => `${source.publisher}, ${source.title} (${release.label})`),
  });
  return { text: copy, name: claim.id };
}

/** The rows that are selected, or the one under the cursor, as tab-separated values under their heads. */
export function copyOfRows(location: Location, context: ProgramContext): Copy | null {
  const { corner, columns, rows } = shownGrid(location, context);
  const selected = rows.filter(({ id }) => location.selected.includes(id));
  const copied = selected.length === 0 ? rows.slice(location.row, location.row + 1) : selected;
  const [first] = copied;
  if (first === undefined) return null;
  const head = [corner, ...columns.map(({ label }) => label)];
  const lines = copied.map(({ label, cells }) => [label, ...cells.map(copiedValue)]);
  const name = copied.length === 1 ? first.label : context.text['copy.rows']({ count: copied.length });
  return { text: [head, ...lines].map((line) => line.join('\t')).join('\n'), name };
}

function copiedValue({ sortsBy, lineage, text }: GridCell): string {
  return typeof sortsBy === 'number' ? String(sortsBy) : lineage === null ? text : '';
}

import type { CheckedClaim } from '@sogdia/core';
import { translate } from '@sogdia/core/workspace';
import type { Location, ProgramContext } from '../../model/index.ts';
import { checkedOf, studyItemAt } from '../../screens/index.ts';
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

/** The row under the cursor as tab-separated values, under its head. */
export function copyOfRow(location: Location, context: ProgramContext): Copy | null {
  const found = cellAtCursor(location, context);
  if (found === null) return null;
  const { corner, columns } = shownGrid(location, context);
  const head = [corner, ...columns.map(({ label }) => label)].join('\t');
  const values = found.row.cells.map((cell) =>
    typeof cell.sortsBy === 'number' ? String(cell.sortsBy) : cell.lineage === null ? cell.text : '',
  );
  return { text: `${head}\n${[found.row.label, ...values].join('\t')}`, name: found.row.label };
}

import type { View } from '@sogdia/core';
import { chartOf } from '../../../charts/chart-of.ts';
import { TextButton } from '../../text/index.ts';
import type { ExploreTexts } from '../controls/explore-texts.ts';
import type { Offered } from '../controls/offers-of.ts';
import type { ViewChange } from '../controls/view-change.ts';

/** The most lines that can be told apart on one chart. */
const mostLines = 6;

/** What is offered for a chart of more lines than can be told apart: each in a small chart of its own. */
export function ManyLines({ view, charts, texts, onChange }: ManyLinesProps) {
  const isOffered = charts.some(({ value, reason }) => value === 'small-multiples' && reason === null);
  if (view.series.length <= mostLines || chartOf(view) !== 'line' || !isOffered) return null;
  return (
    <p className="many-lines">
      {texts.manyLines.replace('#', String(view.series.length))}{' '}
      <TextButton onClick={() => onChange({ chart: 'small-multiples' })} text={texts.showApart} />
    </p>
  );
}

interface ManyLinesProps {
  readonly view: View;
  /** What is known of the forms that it can have. */
  readonly charts: Offered;
  readonly texts: ExploreTexts;
  readonly onChange: (change: ViewChange) => void;
}

import type { View } from '@sogdia/core';
import { isTradeView } from '@sogdia/core/model';
import { describeJoints } from '@sogdia/core/workspace';
import { chartOf } from '../../charts/chart-of.ts';
import { keyRowsOf } from '../../charts/key-rows-of.ts';
import { Folded, TextList, type WrittenProps } from '../text/index.ts';
import { ChartKey } from './chart-key.tsx';
import { WhyLink } from './why-link.tsx';

/** The key of a view's chart, for the signs that it draws; each change of source is listed in words. */
export function ViewKey({ view, language, messages }: WrittenProps & { view: View }) {
  const form = chartOf(view);
  if (form === 'timeline') return null;
  const rows = keyRowsOf(view, language, messages);
  return (
    <>
      {rows.length === 0 ? null : <ChartKey rows={rows} />}
      {isTradeView(view) && view.discrepancies.length > 0 ? <WhyLink language={language} messages={messages} /> : null}
      {view.joints.length === 0 ? null : (
        <Folded className="more joints" summary={messages['key.joints']({ count: describeJoints(view, view.joints, language).length })}>
          <TextList className="notes" texts={describeJoints(view, view.joints, language)} />
        </Folded>
      )}
    </>
  );
}

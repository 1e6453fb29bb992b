import { type ConclusionCurve, describeConclusion } from '@sogdia/core/workspace';
import { siteQuestion, siteScope } from '../../lib/dataset.ts';
import { type CitedProps, Folded, SentenceText } from '../text/index.ts';

const { reporter } = siteQuestion;

/** What the conclusions of the study come to under every record, method and vintage: in words. */
export function Conclusions({ curves, language, messages, locations }: CitedProps & { curves: readonly ConclusionCurve[] }) {
  return (
    <ul className="conclusions">
      {curves.map((curve) => {
        const { statement, counts, survivesIn, flipsIn, range } = describeConclusion(siteScope, curve, reporter, language);
        return (
          <li key={curve.id}>
            <h3>{statement}</h3>
            <p>
              {counts} {range === null ? null : <SentenceText sentence={range} locations={locations} />}
            </p>
            <Folded summary={messages['records.ways']}>
              <p className="muted">{[survivesIn, flipsIn].filter((part) => part !== null).join(' ')}</p>
            </Folded>
          </li>
        );
      })}
    </ul>
  );
}

import { siteDataset, wholeDataset } from '../../../lib/dataset.ts';
import { Band, Fact, Folded, type WrittenProps } from '../../text/index.ts';

/** What is held and stands on no chart of its own: the places by kind, and the series of indicators that methods alone take. */
export async function HeldBeside({ language, messages }: WrittenProps) {
  const [{ places, indicators }, whole] = await Promise.all([siteDataset(), wholeDataset()]);
  const shown = new Set(indicators.map(({ indicator }) => indicator));
  const taken = Map.groupBy(
    whole.indicators.filter(({ indicator }) => !shown.has(indicator)),
    ({ indicator }) => indicator,
  );
  const names = new Map(whole.indicatorRegistry.map((one) => [one.id as string, one]));
  const kinds = Map.groupBy(places, ({ kind }) => kind);
  return (
    <Band id="beside" title={messages['data.beside']} about={messages['data.beside-about']}>
      <Folded className="more kind" summary={messages['data.places']({ count: places.length })}>
        <dl className="facts">
          {[...kinds].map(([kind, own]) => (
            <Fact key={kind} term={kind.replaceAll('-', ' ')}>
              {own.map(({ names: ofPlace }) => ofPlace[language] ?? ofPlace.en).join(messages['joint.list'])}
            </Fact>
          ))}
        </dl>
      </Folded>
      <Folded className="more kind" summary={messages['data.method-series']({ count: taken.size })}>
        <ul className="publishers">
          {[...taken].map(([id, rows]) => {
            const indicator = names.get(id);
            return (
              <li key={id}>
                {(indicator?.names[language] ?? indicator?.names.en)?.short ?? id}{' '}
                <span className="muted">
                  {messages['data.series-of']({
                    unit: indicator?.unit.names[language] ?? rows[0]?.unit ?? '',
                    economies: new Set(rows.map(({ economy }) => economy)).size,
                  })}
                </span>
              </li>
            );
          })}
        </ul>
      </Folded>
    </Band>
  );
}

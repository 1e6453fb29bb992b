import { routes } from '../../../lib/routes.ts';
import type { WrittenProps } from '../../text/index.ts';
import type { Month } from './site-months.ts';

/** Every month that is held, by year, the newest year first; the month of the page is marked. */
export function MonthList({ months, month, language, messages }: MonthListProps) {
  const years = [...Map.groupBy(months, ({ number }) => Math.floor(number / 12))].toReversed();
  return (
    <nav className="band month-list" aria-labelledby="months">
      <h2 id="months">{messages['months.all']}</h2>
      <dl>
        {years.map(([year, some]) => (
          <div key={year}>
            <dt>{year}</dt>
            {some.map((one) => (
              <dd key={one.id}>
                <a href={routes.month(language, one.id)} aria-label={one.name} aria-current={one.id === month.id ? 'page' : undefined}>
                  {one.name.replace(` ${year}`, '')}
                </a>
              </dd>
            ))}
          </div>
        ))}
      </dl>
    </nav>
  );
}

interface MonthListProps extends WrittenProps {
  readonly months: readonly Month[];
  readonly month: Month;
}

/** The months before and after one, where they are held. */
export function MonthPager({ months, month, language, messages }: MonthListProps) {
  const at = months.findIndex(({ id }) => id === month.id);
  const [before, after] = [months[at - 1], months[at + 1]];
  return (
    <nav className="pager" aria-label={messages['months.pages']}>
      {before === undefined ? null : <a href={routes.month(language, before.id)}>← {before.name}</a>}
      {after === undefined ? null : <a href={routes.month(language, after.id)}>{after.name} →</a>}
    </nav>
  );
}

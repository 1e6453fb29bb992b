import { routes } from '../../../lib/routes.ts';
import type { WrittenProps } from '../../text/index.ts';
import type { Month } from './site-months.ts';

/** Every month of the year of a page, its month marked, after the other years, each of which leads to its last month that is held. */
export function MonthList({ months, month, language, messages }: MonthListProps) {
  const years = [...Map.groupBy(months, ({ number }) => Math.floor(number / 12))];
  const ofPage = Math.floor(month.number / 12);
  return (
    <nav className="month-list" aria-label={messages['months.pages']}>
      {years.map(([year, some]) => {
        const last = some.at(-1);
        return last === undefined || year === ofPage ? null : (
          <a key={year} href={routes.month(language, last.id)} aria-label={last.name}>
            {year}
          </a>
        );
      })}
      <b>{ofPage}</b>
      {months
        .filter(({ number }) => Math.floor(number / 12) === ofPage)
        .map((one) => (
          <a
            key={one.id}
            href={routes.month(language, one.id)}
            aria-label={one.name}
            aria-current={one.id === month.id ? 'page' : undefined}
          >
            {one.name.replace(` ${ofPage}`, '')}
          </a>
        ))}
    </nav>
  );
}

interface MonthListProps extends WrittenProps {
  readonly months: readonly Month[];
  readonly month: Month;
}

import type { TradeView } from '@sogdia/core';
import type { Sentence } from '@sogdia/core/model';
import { hold } from '../judge.ts';
import { isAsked } from '../judge-nothing.ts';
import { lineageOf } from '../leaves.ts';
import { readPeriods } from '../read-periods.ts';
import { codeOf, lists } from '../read-quantity.ts';
import { namesInEnglish } from './read-marks.ts';
import { wholeInEnglish } from './read-quantity.ts';

/** Holds a heading that there is nothing to be on what the view asks for: one of its series, or what its partners make up together. */
export function holdNothing(text: string, view: TradeView): void {
  const { r, p } =
    /нет данных обеих сторон о торговле (?<r>\{\w+\}) со? (?<p>[^:⟨]+?)(?: по (?:⟨.+?|како\S+ из \S+ товаров))?(?:: .+)?$/u.exec(text)
      ?.groups ?? {};
  if (r !== undefined && p !== undefined) {
    hold(codeOf(namesInEnglish(r, view)) === view.spec.reporter, 'of another reporter');
    hold(lists(namesInEnglish(p, view), view.spec.partners), 'of other partners');
  }
  const [, phrase] = /[Нн]ет (?:данных|сведений) (?:обо?|о) (.+?)(?:,? за эти (?:годы|месяцы))?(?:: .+)?$/u.exec(text) ?? [];
  if (phrase === undefined) return;
  const said = wholeInEnglish(
    phrase.replace(/(?<! \(\d{4} год = 100\)), (?:сумма за 12 месяцев|[а-яё\s-]+)$/u, '').replace(/,? по товарам$/u, ''),
    view,
  );
  hold(isAsked(said, view), `not what the view asks for: ${said}`);
}

/** Holds the years that a sentence calls the paper's to be those of figures under it that were read in the paper. */
export function holdYearsOfThePaper(years: string, spans: Sentence['spans']): void {
  const { cells } = lineageOf(spans.flatMap(({ receipt }) => receipt ?? []));
  const own = new Set(cells.flatMap(({ status, subject }) => (status === 'from-the-paper' ? (subject.period ?? []) : [])));
  hold(
    [...own].toSorted().join() === readPeriods(years, false).toSorted().join(),
    `the paper’s figures are of ${[...own].join(', ')}, not of ${years}`,
  );
}

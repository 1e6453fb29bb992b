import { isMissing } from '../../../model/values/index.ts';
import type { BodyOfSeries, ViewSeries } from '../../../model/view/index.ts';

/** The body whose every figure of some series is; null where any is a record's own, and where several bodies made them. */
export function bodyOfAll(series: readonly ViewSeries[]): BodyOfSeries | null {
  const known = series.filter(({ points }) => points.some(({ value }) => !isMissing(value)));
  const whole = known.map(({ bodies }) => bodies.find(({ isWhole }) => isWhole));
  const [first] = whole;
  return first !== undefined && whole.every((one) => one?.status === first.status && one.publisher === first.publisher) ? first : null;
}

import { PairFigure } from '../pair/pair-figure.tsx';
import type { PartProps } from './page-part.tsx';
import { PartFigure } from './part-figure.tsx';

/** The first chart: what the reporter sold by both sides' figures, or where one side alone has figures, what it sold and bought. */
export function HowMuch({ found, language, messages }: PartProps) {
  const { pair, views, receipts } = found;
  const [exports] = pair?.pairs ?? [];
  return (
    <section className="first-chart" aria-label={found.first.title}>
      {pair === null || exports === undefined ? (
        <PartFigure {...views.recent} {...{ language, messages }} locations={receipts.locations} isFirst />
      ) : (
        <PairFigure pair={exports} {...{ language, messages }} locations={pair.receipts.locations} isFirst />
      )}
    </section>
  );
}

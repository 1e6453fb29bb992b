import { knownPoints } from '../phrases/index.ts';
import type { Finding, ToldOfTrade } from './finding.ts';

/** Of what a gravity model fits, with one partner: the fitted export of the last year. Null for any other view, or where the model has no figure. */
export function headlineOfGravity({ spec, series, language, say }: ToldOfTrade): Finding | null {
  const [partner, other] = spec.partners;
  const fitted = series.flatMap((one) => (one.measure === 'gravity-fitted' ? knownPoints(one, language) : [])).at(-1);
  const isOne = spec.transform === 'level' && spec.money === 'usd' && other === undefined;
  if (!isOne || partner === undefined || fitted === undefined) return null;
  const parties = { reporter: say.name(spec.reporter), partner: say.name(partner) };
  return { kind: 'gravity', ...parties, fitted: say.amount(fitted.receipt), year: fitted.when };
}

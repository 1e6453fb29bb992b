import type { FigurePlace, FigureReading } from './figure-reading.ts';
import { type DraftFlow, nameOfFlow, unnamed, wholeAt } from './find-flows.ts';
import type { Skeleton } from './make-skeleton.ts';
import { elsewhere } from './other-economies.ts';
import { relationOf } from './relation-of.ts';
import { yearOfFigure } from './year-of-figure.ts';

/** A share: `E accounted for P of a whole`, `the share of E in a whole ... P`, `E's share of a whole ... P`. */
export function readShare(skeleton: Skeleton, flows: readonly DraftFlow[], place: FigurePlace): FigureReading | null {
  const { text } = skeleton;
  const accounted =
    /(?<part><E\d+>)(?: \w+){0,2} (?:accounted for|made up|contributed|represented|took)(?: about| around| nearly| some)? $/i.exec(
      text.slice(0, place.start),
    );
  const whole = accounted === null ? null : /^ of (?:the )?/.exec(text.slice(place.end));
  const named = /share of (?<part><E\d+>) (?:in|of) (?:the )?|(?<owner><E\d+>)['’]s? share (?:in|of) (?:the )?/i.exec(
    text.slice(0, place.start),
  );
  const [part, start] =
    accounted !== null && whole !== null
      ? [accounted.groups?.['part'], place.end + whole[0].length]
      : [named?.groups?.['part'] ?? named?.groups?.['owner'], named === null ? -1 : named.index + named[0].length];
  if (part === undefined || start === -1) return null;
  const code = skeleton.economies[Number(/\d+/.exec(part)?.[0])];
  const found = wholeAt(skeleton, flows, start);
  if (code === undefined || code === elsewhere || found === null || found.measure === 'balance' || found.reporter === unnamed)
    return { reason: 'no-flow' };
  const year = yearOfFigure(text, place.start, place.end);
  if (year === null) return { reason: 'no-year' };
  const { operator, literal } = relationOf(skeleton, place);
  return { quantity: `share(${nameOfFlow({ ...found, partners: [code] })}, ${nameOfFlow(found)})[${year}]`, operator, literal };
}

import { formatAmount, isMissing, type Receipt, type TradeSpec, type TradeView, type View } from '@sogdia/core';
import { formatProduct } from '@sogdia/core/format';
import type { QualityFlag } from '@sogdia/core/model';
import { hold } from './judge.ts';
import { notesOfChoices } from './judge-notes-of-choices.ts';
import { datasetOf, revised } from './judge-revisions.ts';
import { isRevisedToDate, revisionsDue } from './judge-year-to-date.ts';
import { lineageOf, lineageOfView, pointsShown } from './leaves.ts';
import { nameOfFlow } from './name-of-flow.ts';
import type { NoteKind } from './note-kind.ts';
import { listed, periodsIn, some, sorted } from './note-words.ts';
import { readPeriods } from './read-periods.ts';

type Kind = NoteKind<TradeView>;

/** A note on the periods whose figures have a flag, and of no others. */
function ofFlag(flag: QualityFlag, text: string, isAsked: (spec: TradeSpec) => boolean = () => true): Kind {
  return {
    pattern: new RegExp(`^(?<years>.+): ${text}\\.$`, 'u'),
    says: ({ years = '' }, view) => periodsIn(years, view),
    due: (view) => {
      const flagged = lineageOfView(view).cells.filter(({ flags }) => flags.includes(flag));
      return isAsked(view.spec) ? some(sorted(flagged.map(({ subject }) => subject.period ?? ''))) : [];
    },
  };
}

/** A note on the flows of which a check found something, each with its periods. */
function ofFinding(kind: 'sudden-change' | 'unit-value-change', text: string): Kind {
  return {
    pattern: new RegExp(`^Unusual: (?<of>.+?), (?<periods>[^,]*\\d{4}(?:, [^,]*\\d{4})*), ${text}\\. The cause is not known\\.$`, 'u'),
    says: ({ of = '', periods = '' }, view) => `${of}: ${periodsIn(periods, view)}`,
    due: (view) => {
      const found = pointsShown(view).flatMap(({ period, receipt }) =>
        lineageOf([receipt])
          .cells.filter(({ subject, findings }) => subject.period === period && findings?.some((one) => one.kind === kind))
          .map(({ subject }) => ({ flow: nameOfFlow(subject, view), period })),
      );
      return [...Map.groupBy(found, ({ flow }) => flow)].map(([flow, of]) => `${flow}: ${sorted(of.map(({ period }) => period))}`);
    },
  };
}

/** Each cell of low confidence, and of which others publish something that conflicts. */
export const doubtful: NoteKind<View> = {
  pattern: /^Low confidence: (?<cells>.+)\.$/u,
  says: ({ cells = '' }) =>
    cells
      .split('; ')
      .map((cell) => {
        const [, of = '', conflict] =
          /^(.+?)( \(other published figures conflict with it, so its rise or fall is uncertain\))?$/u.exec(cell) ?? [];
        return `${datedFlow(of)}${conflict === undefined ? '' : ' conflicting'}`;
      })
      .toSorted()
      .join('; '),
  due: (view) => {
    const cells = lineageOfView(view).cells.filter(({ confidence }) => confidence === 'low');
    const named = Map.groupBy(cells, ({ subject }) => `${nameOfFlow({ ...subject }, view)} @ ${subject.period}`);
    const told = [...named].map(
      ([of, same]) => `${of}${same.some(({ flags }) => flags.includes('conflicting-sources')) ? ' conflicting' : ''}`,
    );
    return some(told.toSorted().join('; '));
  },
};

/** `China’s exports to Kyrgyzstan, 2017, Kyrgyzstan’s figures`: the flow without its period, and the period. */
function datedFlow(text: string): string {
  const {
    before = '',
    period = '',
    after = '',
  } = /^(?<before>.+), (?<period>(?:[A-Z][a-z]+(?:–[A-Z][a-z]+)? )?\d{4})(?<after>, (?:yearly growth.*|[^,]+’s? figures.*))?$/u.exec(text)
    ?.groups ?? {};
  return `${before}${after} @ ${readPeriods(period, true).join('')}`;
}

const derivedTurnovers: Kind = {
  pattern: /^(?<years>.+): worked out as published total trade minus the other flow\.$/u,
  says: ({ years = '' }, view) => periodsIn(years, view),
  due: (view) => {
    const steps = lineageOfView(view).steps.filter(({ operation }) => operation === 'turnover-less-other-flow');
    for (const { operands, subject } of steps) {
      const [turnover] = operands.flatMap(({ receipt }) =>
        receipt.kind === 'cell' && receipt.subject.quantity === 'turnover' ? [receipt] : [],
      );
      hold(turnover?.printed !== null && turnover !== undefined, `the turnover of ${subject.period} is not printed`);
    }
    return some(sorted(steps.map(({ subject }) => subject.period ?? '')));
  },
};

const fromYuan: Kind = {
  pattern: /^Published in yuan, converted to US dollars at the rate of the time: (?<rates>.+)\.$/u,
  says: ({ rates = '' }) => rates,
  due: (view) => {
    const steps = lineageOfView(view).steps.filter(({ operation, value }) => operation === 'yuan-to-dollars' && !isMissing(value));
    for (const { operands, subject } of steps)
      for (const { receipt } of operands)
        hold(
          receipt.unit !== 'usd' && holds(receipt.subject.period ?? '', subject.period ?? ''),
          `${subject.period} is not at its own rate, or not in yuan`,
        );
    return some(
      [
        ...new Set(
          steps.flatMap(({ operands }) =>
            operands.flatMap(({ receipt: { unit, subject } }) => (unit === 'cny' ? [] : [subject.name ?? '?'])),
          ),
        ),
      ].join(' and '),
    );
  },
};

/** Whether a period holds another: January and February 2025 together either month. */
function holds(period: string, other: string): boolean {
  const [start = '', end = start] = period.split('..');
  const [first = '', last = first] = other.split('..');
  return period === other || (start <= first && last <= end);
}

const releasesJoined: Kind = {
  pattern: /^Sources joined in one line: (?<releases>.+)\.$/u,
  says: ({ releases = '' }, view) =>
    listed(releases.replaceAll('; ', ', '), [...new Set(view.references.map(({ release }) => release.label))]),
  due: (view) => {
    const joined = view.joints.filter(({ kind }) => kind === 'release').flatMap(({ from, to }) => [from, to]);
    return some(sorted(joined.map((id) => view.references.find(({ release }) => release.id === id)?.release.label ?? id)));
  },
};

function jointsAt(kind: 'release' | 'nomenclature', text: RegExp): NoteKind<View> {
  return {
    pattern: text,
    says: ({ years = '' }, view) => periodsIn(years, view),
    due: (view) => some(sorted(view.joints.filter((joint) => joint.kind === kind).map(({ period }) => period))),
  };
}

/** When the source changes inside a series. */
export const sourceJoints = jointsAt('release', /^The source changes in (?<years>.+)\. Part of a change there may come from that\.$/u);

export const fromThePaper: NoteKind<View> = {
  pattern: /^Marked figures come from the paper itself and can’t test it\.$/u,
  says: () => 'said',
  due: (view) => {
    const isThePapers = (receipt: Receipt): boolean => lineageOf([receipt]).cells.some(({ status }) => status === 'from-the-paper');
    const points = pointsShown(view).filter(({ receipt }) => isThePapers(receipt));
    hold(
      points.every(({ isMarked }) => isMarked),
      'a figure of the paper is not marked',
    );
    return points.length === 0 ? [] : ['said'];
  },
};

/** Of the goods of a level those of which some parts have figures and others none: no series of them is shown, and their code is of the level. */
const goodsInPart: Kind = {
  pattern: /^(?<goods>.+): only some parts have figures, so we show no sum\.$/u,
  says: ({ goods = '' }, view) => {
    const shown = new Set(view.series.map(({ product }) => (product === null ? '' : codeOfGoods(product, view))));
    for (const code of goods.split(/, | and /u)) hold(!shown.has(code), `${code} is shown`);
    return sorted(goods.split(/, | and /u));
  },
  due: (view) => view.notes.flatMap((note) => some(sorted(goodsInPart.pattern.exec(note)?.groups?.['goods']?.split(/, | and /u) ?? []))),
};

function codeOfGoods(product: string, view: TradeView): string {
  return formatProduct(view, product, 'en').split(', ').at(-1) ?? product;
}

/** Where the rest of a breakdown is refused, whose figures its goods and whose its total are. */
const publishersApart: Kind = {
  pattern:
    /^(?<of>.+?), (?<periods>[^,]*\d{4}(?:, [^,]*\d{4})*): products and total come from different publishers \((?<publishers>.+)\), so we show no share or remainder\.$/u,
  says: ({ of = '', periods = '', publishers = '' }, view) => {
    const named = new Set(view.references.map(({ source }) => source.publisher));
    return `${of}: ${periodsIn(periods, view)}: ${listed(publishers, [...named])}`;
  },
  due: (view) =>
    view.series.flatMap((rest) => {
      if (rest.product !== 'not-broken-down') return [];
      const flow = view.series.filter(
        ({ measure, partner, record }) => measure === rest.measure && partner === rest.partner && record === rest.record,
      );
      const apart = rest.points.flatMap(({ period, value }) => {
        if (!isMissing(value) || value.missing !== 'sources-differ') return [];
        const { cells } = lineageOf(
          flow.flatMap(({ points }) => points.flatMap((point) => (point.period === period ? [point.receipt] : []))),
        );
        const sources = new Set(cells.flatMap(({ subject, source }) => (subject.reporter === null ? [] : [source])));
        return [
          {
            period,
            publishers: sorted([...sources].map((id) => view.references.find(({ source }) => source.id === id)?.source.publisher ?? id)),
          },
        ];
      });
      const alike = Map.groupBy(apart, ({ publishers }) => publishers);
      return [...alike].map(([publishers, of]) => `${rest.label}: ${sorted(of.map(({ period }) => period))}: ${publishers}`);
    }),
};

const toDate: Kind = {
  pattern:
    /^(?<of>.+), (?<period>(?:[A-Z][a-z]+–[A-Z][a-z]+ )?\d{4}): (?<total>\S+(?: [a-z]+illion| thousand)?) for the whole period\. The months as published add up to (?<sum>.+), a revision of (?<difference>.+)\.$/u,
  says: (parts, view) => isRevisedToDate(parts, view, datasetOf(view)),
  due: (view) => revisionsDue(view, datasetOf(view)),
};

/** How much of each flow is broken down in the last period that tells it, where that is less than nearly all. */
const coveredInPart: Kind = {
  pattern: /^(?<of>.+), (?<period>[^,]+): the breakdown covers (?<part>[\d.,]+%)\.$/u,
  says: ({ part = '', of = '', period = '' }, view) => `${part} ${of} ${periodsIn(period, view)}`,
  due: (view) =>
    view.coverage.flatMap(({ measure: quantity, reporter, partner, record, points }) => {
      const last = points.findLast(({ value }) => !isMissing(value));
      if (last === undefined || isMissing(last.value) || last.value === 0 || last.value >= 0.95) return [];
      const told = partBrokenDown(view, quantity, partner, record, last.period);
      hold(told === null || Math.abs(told - last.value) < 1e-9, `${told} is broken down, not ${last.value}`);
      const recorder = record === 'partner' ? partner : record === 'reporter' ? reporter : null;
      const of = nameOfFlow({ quantity, reporter, partner, recorder, period: null }, view);
      return [`${formatAmount(last.value, 'ratio', 'en')} ${of} ${sorted([String(last.period)])}`];
    }),
};

/** How much of a flow the goods of a view are in a period; null where the view shows no levels. */
function partBrokenDown(view: TradeView, measure: string, partner: string, record: string, period: string): number | null {
  const at = view.series.flatMap((one) => {
    const value = one.points.find((point) => point.period === period)?.value;
    const isOf = one.measure === measure && one.partner === partner && one.record === record;
    return !isOf || value === undefined || isMissing(value) ? [] : [{ product: one.product, value }];
  });
  if (view.spec.transform !== 'level' || !at.some(({ product }) => product === 'not-broken-down')) return null;
  const sum = (some: typeof at): number => some.reduce((total, { value }) => total + value, 0);
  return sum(at.filter(({ product }) => product !== 'not-broken-down')) / sum(at);
}

/** Every kind of note on a view of trade. */
export const notesOfTrade: readonly Kind[] = [
  ofFlag('rounded', 'rounded by the texts that quote the figures'),
  ofFlag('first-print-not-held', 'already revised\\. We don’t have the first published figure', ({ vintage }) => vintage === 'first'),
  ofFlag('printed-sum', 'a total as its publisher gave it\\. We don’t have all the figures it is made of'),
  ofFlag('goods-and-services', 'goods and services together'),
  ofFinding('sudden-change', 'at least a tenfold change in a year, overall or in single months'),
  ofFinding('unit-value-change', 'the value per unit at least doubled or halved in a year'),
  derivedTurnovers,
  fromYuan,
  toDate,
  releasesJoined,
  sourceJoints,
  jointsAt('nomenclature', /^The product classification changes in (?<years>.+)\. Part of a change there may come from that\.$/u),
  revised,
  fromThePaper,
  doubtful,
  goodsInPart,
  coveredInPart,
  publishersApart,
  ...notesOfChoices,
];

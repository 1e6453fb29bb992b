import { type Language, studyViews, type View, type ViewPoint, type ViewSeries, type ViewSpec } from '@sogdia/core';
import { formatEconomy } from '@sogdia/core/format';
import { describePoint, discrepancySeriesOf } from '@sogdia/core/workspace';
import { type ProgramContext, recordName, timeName, tradeWith, viewLocation, viewName } from '../model/index.ts';
import { plainWordsLines } from '../print/index.ts';
import { commandsOf } from '../program/index.ts';
import { claimMenu, claimsChoice } from './claim-menu.ts';
import type { LinearMenu, Place } from './linear-place.ts';
import { otherRecordChoice, recordChoices, recordsChoice, recordsMenu } from './records-menu.ts';
import { receiptTexts, textsOf } from './spoken-lines.ts';

/** The menu of a place. */
export function linearMenu(place: Place, context: ProgramContext): LinearMenu {
  switch (place.kind) {
    case 'home':
      return homeMenu(context);
    case 'view':
      return viewMenu(place.spec, context);
    case 'points':
      return pointsMenu(place.spec, context);
    case 'records':
      return recordsMenu(context);
    default:
      return claimMenu(place, context);
  }
}

function homeMenu(context: ProgramContext): LinearMenu {
  const figures = studyViews(context.world).map(({ name, spec }) => {
    const view = context.view(spec);
    return { label: `${viewName(name, context.text)}: ${view.title}`, leadsTo: { kind: 'view' as const, spec } };
  });
  const economies = context.question.partners.map((code) => {
    const spec: ViewSpec = { ...context.usual, measures: ['export', 'import'], chart: 'diverging-column', partners: [code] };
    return {
      label: tradeWith(formatEconomy(context.world, code, context.language), context),
      leadsTo: { kind: 'view' as const, spec },
    };
  });
  const sources = {
    label: context.text['sources.title'],
    says: () => context.releases.map(({ source, release }) => `${release.label}: ${source.publisher}, ${source.title}`),
  };
  return {
    intro: [context.text['overview.title']],
    choices: [...figures, ...economies, sources, claimsChoice(context), recordsChoice(context)],
  };
}

function viewMenu(spec: ViewSpec, context: ProgramContext): LinearMenu {
  const view = context.view(spec);
  const { text } = context;
  const vintage = spec.vintage === 'latest' ? 'first' : 'latest';
  const shown = text['linear.shown']({ figures: recordName(spec, context), time: timeName(spec, context) });
  return {
    intro: [`${view.headline.text}.`, `${view.title}. ${view.subtitle}.`, shown],
    choices: [
      {
        label: text['linear.words'],
        says: () => textsOf(plainWordsLines(view, 10_000, context)),
      },
      {
        label: text['linear.values'],
        says: () => pointsOf(view, context.language).map(({ series, point }) => sentenceOf(view, series, point, context)),
      },
      { label: text['linear.receipts'], leadsTo: { kind: 'points', spec } },
      ...otherRecordChoice(spec, context),
      { label: text['linear.show']({ what: text[`vintage.${vintage}`] }), leadsTo: { kind: 'view', spec: { ...spec, vintage } } },
      { label: text['note.command'], says: () => commandsOf(viewLocation(spec), context) },
      ...recordChoices(spec, context),
    ],
  };
}

function pointsMenu(spec: ViewSpec, context: ProgramContext): LinearMenu {
  const view = context.view(spec);
  const choices = pointsOf(view, context.language).map(({ series, point }) => ({
    label: sentenceOf(view, series, point, context),
    says: () => receiptTexts(point.receipt, view.references, context),
  }));
  return { intro: [context.text['linear.which']], choices };
}

function pointsOf(view: View, language: Language): readonly { readonly series: ViewSeries; readonly point: ViewPoint }[] {
  return [...view.series, ...discrepancySeriesOf(view, language)].flatMap((series) => series.points.map((point) => ({ series, point })));
}

function sentenceOf(view: View, series: ViewSeries, point: ViewPoint, context: ProgramContext): string {
  return describePoint(view, series, series.points.indexOf(point), context.language).text;
}

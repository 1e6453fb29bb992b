import { type Language, studyViews, type View, type ViewPoint, type ViewSeries, type ViewSpec } from '@sogdia/core';
import { formatEconomy } from '@sogdia/core/format';
import { metricRegistry } from '@sogdia/core/metrics';
import { describePoint, discrepancySeriesOf, translate } from '@sogdia/core/workspace';
import {
  type LocationKind,
  newestMonthSpec,
  newLocation,
  type ProgramContext,
  recordName,
  timeName,
  tradeWith,
  twoRecordsSpec,
  viewLocation,
  viewName,
  wordsOfMethod,
} from '../model/index.ts';
import { plainWordsLines } from '../print/index.ts';
import { commandsOf } from '../program/index.ts';
import { aboutMenu, claimsChoice, numbersMenu, sectionMenu, sectionsMenu } from './claim-menu.ts';
import { draftMenu } from './draft-menu.ts';
import { type Choice, type LinearMenu, type Place, viewChoice } from './linear-place.ts';
import { otherRecordChoice, recordChoices } from './records-menu.ts';
import { screenMenu } from './screen-menu.ts';
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
    case 'screen':
      return screenMenu(place.location, context);
    case 'draft':
      return draftMenu(place, context);
    case 'methods':
      return methodsMenu(context);
    case 'history':
      return historyMenu(place.places, context);
    case 'sections':
      return sectionsMenu(context);
    case 'section':
      return sectionMenu(place.section, context);
    case 'claim':
      return aboutMenu(place.claim, context);
    case 'numbers':
      return numbersMenu(place.claim, context);
  }
}

function homeMenu(context: ProgramContext): LinearMenu {
  const { world, text, language } = context;
  const figures = studyViews(world).map(({ name, spec }) =>
    viewChoice(viewName(name, text) + text['joint.colon'] + context.view(spec).title, spec),
  );
  const economies = context.question.partners.map((code) => {
    const spec: ViewSpec = { ...context.usual, measures: ['export', 'import'], chart: 'diverging-column', partners: [code] };
    return viewChoice(tradeWith(formatEconomy(world, code, language), context), spec);
  });
  const month = newestMonthSpec(context);
  const screen = (label: string, kind: LocationKind, spec: ViewSpec = context.usual): Choice => ({
    label,
    leadsTo: { kind: 'screen', location: newLocation(kind, { spec }) },
  });
  return {
    intro: [text['overview.title']],
    choices: [
      ...figures,
      ...economies,
      screen(text['sources.title'], 'sources'),
      claimsChoice(context),
      screen(text['mirror.title'], 'mirror', twoRecordsSpec(context)),
      screen(text['topics.heading'], 'topics'),
      ...(month === null ? [] : [screen(text['overview.month'], 'overview', month)]),
      { label: text['draft.headline'], leadsTo: { kind: 'draft', text: null, figure: null } },
      { label: text['linear.methods'], leadsTo: { kind: 'methods' } },
    ],
  };
}

/** What every metric of the library works out: its formula, its reference, and the command that computes it. */
function methodsMenu({ text, language }: ProgramContext): LinearMenu {
  const choices = metricRegistry.map(({ id, formula, reference }) => ({
    label: translate(language, `metric.${id}.name`),
    says: () => [formula, reference, `sogdia ${wordsOfMethod(id).join(' ')}`],
  }));
  return { intro: [text['linear.methods']], choices };
}

/** The places that were left, the latest first, each once. */
function historyMenu(places: readonly Place[], context: ProgramContext): LinearMenu {
  const told = places.toReversed().map((place): Choice => ({ label: linearMenu(place, context).intro[0] ?? '', leadsTo: place }));
  return { intro: [context.text['linear.history']], choices: [...new Map(told.map((choice) => [choice.label, choice])).values()] };
}

function viewMenu(spec: ViewSpec, context: ProgramContext): LinearMenu {
  const view = context.view(spec);
  const { text } = context;
  const vintage = spec.vintage === 'latest' ? 'first' : 'latest';
  const shown = text['linear.shown']({ figures: recordName(spec, context), time: timeName(spec, context) });
  return {
    intro: [
      text['joint.sentences']({ texts: [view.headline.text] }),
      text['joint.sentences']({ texts: [view.title, view.subtitle] }),
      shown,
    ],
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
      viewChoice(text['linear.show']({ what: text[`vintage.${vintage}`] }), { ...spec, vintage }),
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

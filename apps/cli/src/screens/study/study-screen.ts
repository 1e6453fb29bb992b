import { studyViewSpec, studyViews } from '@sogdia/core';
import { verdictKindSchema } from '@sogdia/core/model';
import { translate } from '@sogdia/core/workspace';
import { type Location, newLocation, type ProgramContext, viewLocation } from '../../model/index.ts';
import { arrangeGrid } from '../../table/index.ts';
import { balancedText, blanks, fitLine, type Line, lineOf, verdictMark } from '../../terminal/index.ts';
import { outlineScreen, type Screen } from '../layout/index.ts';
import { detailLines } from './detail-lines.ts';
import { outlineLine } from './outline-line.ts';
import { statedItems, studyGrid } from './study-grid.ts';
import { type StudyItem, studyItems } from './study-items.ts';

/** The study: its figures, its sections and their claims as an outline, and what the cursor stands on checked beside it. */
export const studyScreen: Screen = outlineScreen({
  title: (_, context) => context.text['study.heading'],
  grid: studyGrid,
  head: headLines,
  rowLine: outlineLine,
  detail: (location, context, room) => detailLines(studyItemAt(location, context), location, context, room),
  drill: (location, context) => {
    const item = studyItemAt(location, context);
    if (item?.kind === 'figure') return viewLocation(studyViewSpec(context.world, item.name));
    // A section leads to its first claim.
    const claim = item?.kind === 'section' ? item.claims[0] : item?.claim;
    return claim === undefined ? null : newLocation('claim', { spec: location.spec, subject: claim.id, isFolded: location.isFolded });
  },
});

/** What the cursor of a location of the study stands on. */
export function studyItemAt(location: Location, context: ProgramContext): StudyItem | null {
  const id = arrangeGrid(studyScreen.grid(location, context), location).rows[location.row]?.id;
  return studyItems(location, context).find((item) => item.id === id) ?? null;
}

/** How the study fares, and what the marks of its claims stand for. */
function headLines(location: Location, context: ProgramContext, width: number): readonly Line[] {
  const headline = balancedText(headlineOf(location, context), width - 1).map((line) => fitLine(lineOf([line, 'headline']), width));
  return [...headline, ...verdictLegend(context, width)];
}

/** The mark of each verdict that a claim has, with its name. */
function verdictLegend({ ledger, look, language }: ProgramContext, width: number): readonly Line[] {
  const lines: Line[] = [];
  for (const verdict of verdictKindSchema.options.filter((one) => ledger.countOf(one) > 0)) {
    const { sign, style } = verdictMark(verdict, look.glyphs);
    const entry = lineOf([`${sign} `, style], [translate(language, `claims.verdict.${verdict}`), 'faint']);
    const last = lines.at(-1);
    if (last === undefined || last.length + 3 + entry.length > width) lines.push(entry);
    else lines[lines.length - 1] = [...last, ...blanks(3), ...entry];
  }
  return lines.map((line) => fitLine(line, width));
}

/** How the claims fare, those of one verdict or all, and the numbers of the figures. */
function headlineOf({ verdict }: Location, context: ProgramContext): string {
  const { text, ledger, language } = context;
  const { countOf } = ledger;
  const of = ledger.claims.length;
  if (verdict !== null)
    return text['study.only']({ verdict: translate(language, `claims.verdict.${verdict}`), count: countOf(verdict), of });
  const views = studyViews(context.world);
  const stated = views.flatMap(({ name }) => statedItems(name, context));
  if (of === 0 && stated.length === 0) return text['study.no-claims']({ views: views.length });
  return text['study.headline']({
    of,
    supported: countOf('supported'),
    inPart: countOf('supported-in-part'),
    contradicted: countOf('contradicted'),
    stated: stated.length,
    agree: stated.filter(({ outcome }) => outcome === 'agrees').length,
  });
}

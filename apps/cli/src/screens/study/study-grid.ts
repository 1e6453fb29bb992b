import { studyViewSpec } from '@sogdia/core';
import type { AgreementItem } from '@sogdia/core/model';
import { translate } from '@sogdia/core/workspace';
import { type Location, type ProgramContext, viewName } from '../../model/index.ts';
import { type Grid, type GridRow, textCell } from '../../table/index.ts';
import { verdictMark } from '../../terminal/index.ts';
import { type StudyItem, studyItems } from './study-items.ts';

/** The outline of the study as a table: figures, sections and claims down; how each fares, and what it says. */
export function studyGrid(location: Pick<Location, 'verdict'>, context: ProgramContext): Grid {
  const { text } = context;
  return {
    corner: text['study.item'],
    columns: [
      { id: 'verdict', label: text['study.verdict'], short: text['study.verdict'], align: 'left' },
      { id: 'says', label: text['study.says'], short: text['study.says'], align: 'left' },
    ],
    rows: studyItems(location, context).map((item) => rowOf(item, context)),
    legend: [],
  };
}

/** How many of the numbers stated for a figure of the study have an outcome. */
function agreementCount(name: string, outcome: AgreementItem['outcome'], context: ProgramContext): number {
  return statedItems(name, context).filter((item) => item.outcome === outcome).length;
}

/** The numbers that the study states for a figure, each with how it fares. */
export function statedItems(name: string, context: ProgramContext): readonly AgreementItem[] {
  return context.view(studyViewSpec(context.world, name)).agreement?.items ?? [];
}

/** The name of a section for readers. */
export function sectionName(section: string, context: ProgramContext): string {
  return context.text['study.section']({ section });
}

function rowOf(item: StudyItem, context: ProgramContext): GridRow {
  const { text, ledger, look, language } = context;
  if (item.kind === 'figure') {
    const differ = agreementCount(item.name, 'differs', context);
    const agree = agreementCount(item.name, 'agrees', context);
    const { sign, style } = verdictMark(differ > 0 ? 'contradicted' : 'supported', look.glyphs);
    const fares = differ > 0 ? text['study.differ']({ count: differ }) : text['study.agree']({ count: agree });
    const view = context.view(studyViewSpec(context.world, item.name));
    if (statedItems(item.name, context).length === 0) return row(item.id, viewName(item.name, text), textCell(''), view.title);
    return row(item.id, viewName(item.name, text), { ...textCell(`${sign} ${fares}`), style }, view.title);
  }
  if (item.kind === 'section') {
    const name = sectionName(item.section, context);
    return { ...row(item.id, name, textCell(''), text['study.claims']({ count: item.claims.length })), style: 'title' };
  }
  const verdict = ledger.recorded(item.claim);
  if (verdict === null) return row(item.id, item.claim.id, textCell(''), item.claim.paraphrase);
  const { sign, style } = verdictMark(verdict, look.glyphs);
  const fares = `${sign} ${translate(language, `claims.verdict.${verdict}`)}`;
  return row(item.id, item.claim.id, { ...textCell(fares), style }, item.claim.paraphrase);
}

function row(id: string, label: string, fares: GridRow['cells'][number], says: string): GridRow {
  return { id, label, style: 'plain', cells: [fares, textCell(says)] };
}

import type { StudyViewName } from '../../lib/dataset.ts';

/** The section of the study in which each of its figures stands. */
export const sectionOfFigure: Readonly<Record<StudyViewName, string>> = {
  'figure-1': '2.1',
  'figure-2': '2.1',
  'figure-3': '2.2',
  'figure-4': '2.2',
  'figure-5': '3.1',
  'figure-6': '3.1',
  'table-1': 'table 1',
};

import { encodeViewSpec, studyViewSpec } from '@sogdia/core';
import { expect, test } from 'vitest';
import { fileName } from '../../exports/file-name.ts';
import { siteScope } from '../../lib/dataset.ts';
import { viewOf } from '../support/view-of.ts';

test('fileName(view, ending, part) says whose site it is from, what the view holds, and which of several files of a kind it is', () => {
  const view = viewOf('measure=export&partners=KAZ,UZB');
  expect(fileName(view, 'csv')).toBe('sogdia_export_chn-with-kaz-uzb_2013-2023_chn-record_first-vintage.csv');
  expect(fileName(view, 'png', '540x540')).toBe('sogdia_export_chn-with-kaz-uzb_2013-2023_chn-record_first-vintage_540x540.png');
  expect(fileName(viewOf(encodeViewSpec(siteScope, studyViewSpec(siteScope, 'figure-2'))), 'csv')).toMatch(/^sogdia_figure-2_/);
});

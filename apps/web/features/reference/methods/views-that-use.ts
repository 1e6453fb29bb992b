import type { Language } from '@sogdia/core';
import { studyViewNames } from '../../../lib/dataset.ts';
import { routes } from '../../../lib/routes.ts';
import { messagesOf } from '../../../messages/messages.ts';
import { viewLabel } from '../../figures/index.ts';
import { receiptsOfView, withOperands } from '../../receipts/index.ts';
import { siteView } from '../../views/index.ts';

/** The figures of the study some number of which is computed by a metric. */
export async function viewsThatUse(metric: string, language: Language) {
  const messages = messagesOf(language);
  const views = await Promise.all(studyViewNames.map(async (name) => ({ name, view: await siteView(name, language) })));
  return views
    .filter(({ view }) =>
      [...withOperands(receiptsOfView(view))].some((receipt) => receipt.kind === 'step' && receipt.operation === metric),
    )
    .map(({ name, view }) => ({ label: viewLabel(name, messages), href: routes.view(language, name), title: view.title }));
}

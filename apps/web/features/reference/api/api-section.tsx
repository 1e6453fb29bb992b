import { datasetPackage } from '../../../lib/dataset.ts';
import { shippedParts } from '../../../lib/dataset-parts.ts';
import { routes } from '../../../lib/routes.ts';
import type { Messages } from '../../../messages/messages.ts';
import { Band, Fact } from '../../text/index.ts';
import { viewFileNames } from './view-files.ts';

/** The files that programs read: what there is, where it is described, and which of it stays. */
export function ApiSection({ messages }: { messages: Messages }) {
  const [view = ''] = viewFileNames;
  const [part = ''] = shippedParts;
  const { version } = datasetPackage;
  const files = [
    { path: routes.api('index.json'), about: messages['api.index'] },
    { path: routes.api('openapi.json'), about: messages['api.openapi'] },
    { path: routes.api('claims.json'), about: messages['api.claims'] },
    { path: routes.viewFile(view, 'json'), about: messages['api.views']({ count: viewFileNames.length }) },
    { path: routes.viewFile(view, 'values.json'), about: messages['api.values'] },
    { path: routes.viewFile(view, 'txt'), about: messages['api.text'] },
    { path: routes.pinned(version, view, 'json'), about: messages['api.pinned']({ version }) },
    { path: routes.datasetPart(part), about: messages['api.parts']({ count: shippedParts.length }) },
    { path: '/llms.txt', about: messages['api.plain-guide'] },
  ];
  return (
    <Band id="api" title={messages['api.title']} about={messages['api.about']}>
      <dl className="facts api-files">
        {files.map(({ path, about }) => (
          <Fact key={path} term={about}>
            <a href={path}>
              <code>{path}</code>
            </a>
          </Fact>
        ))}
      </dl>
      <p className="section-about">{[messages['api.stays']({ version }), messages['api.language']].join(messages['joint.space'])}</p>
    </Band>
  );
}

import { datasetPackage } from '../../../lib/dataset.ts';
import { shippedParts } from '../../../lib/dataset-parts.ts';
import { routes } from '../../../lib/routes.ts';
import type { Messages } from '../../../messages/messages.ts';
import { viewFileNames } from './view-files.ts';

/** The files that programs read: what there is, and where it is described. */
export function ApiSection({ messages }: { messages: Messages }) {
  const [view] = viewFileNames;
  const [part] = shippedParts;
  const { version } = datasetPackage;
  return (
    <section className="band" aria-labelledby="api">
      <h2 id="api">{messages['api.title']}</h2>
      <p className="section-about">{messages['api.about']}</p>
      <dl className="facts">
        <ApiFile path={routes.api('index.json')} about={messages['api.index']} />
        <ApiFile path={routes.api('openapi.json')} about={messages['api.openapi']} />
        <ApiFile path={routes.api('claims.json')} about={messages['api.claims']} />
        {view === undefined ? null : (
          <>
            <ApiFile path={routes.viewFile(view, 'json')} about={messages['api.views']({ count: viewFileNames.length })} />
            <ApiFile path={routes.viewFile(view, 'values.json')} about={messages['api.values']} />
            <ApiFile path={routes.viewFile(view, 'txt')} about={messages['api.text']} />
            <ApiFile path={routes.pinned(version, view, 'json')} about={messages['api.pinned']({ version })} />
          </>
        )}
        {part === undefined ? null : (
          <ApiFile path={routes.datasetPart(part)} about={messages['api.parts']({ count: shippedParts.length })} />
        )}
        <ApiFile path="/llms.txt" about={messages['api.plain-guide']} />
      </dl>
      <p className="section-about">{messages['api.stays']({ version })}</p>
    </section>
  );
}

function ApiFile({ path, about }: { path: string; about: string }) {
  return (
    <>
      <dt>{about}</dt>
      <dd>
        <a href={path}>
          <code>{path}</code>
        </a>
      </dd>
    </>
  );
}

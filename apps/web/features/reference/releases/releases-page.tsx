import type { Language } from '@sogdia/core';
import { StillDrawing } from '../../../lib/still/index.ts';
import { messagesOf } from '../../../messages/messages.ts';
import { PageOpening, TermText } from '../../text/index.ts';
import { DataVersions } from './data-versions.tsx';
import { ProgramChanges } from './program-changes.tsx';
import { SourceReleases } from './source-releases.tsx';

/** What changed from release to release: of the data as they are shipped, of the sources as they spoke, of the program. */
export function ReleasesPage({ language }: { language: Language }) {
  const messages = messagesOf(language);
  return (
    <StillDrawing>
      <div className="bounds reading" data-still>
        <PageOpening
          title={messages['releases.title']}
          lead={<TermText text={messages['releases.about']} terms={['release', 'vintage']} language={language} />}
        />
        <DataVersions language={language} messages={messages} />
        <SourceReleases language={language} messages={messages} />
        <ProgramChanges messages={messages} />
      </div>
    </StillDrawing>
  );
}

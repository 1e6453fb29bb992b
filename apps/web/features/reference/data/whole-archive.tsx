'use client';

import { useState } from 'react';
import { TextButton } from '../../text/index.ts';

/** What the button says and what it says after. */
export interface ArchiveTexts {
  readonly make: string;
  readonly making: string;
  readonly made: string;
  readonly failed: string;
}

/** A button that makes one archive of all tables of the dataset, those too that do not stand as files, from its parts on this site. */
export function WholeArchive({ name, about, texts }: { name: string; about: string; texts: ArchiveTexts }) {
  const [said, setSaid] = useState('');
  const [isMaking, setIsMaking] = useState(false);
  const make = (): void => {
    setIsMaking(true);
    setSaid(texts.making);
    import('./save-archive.ts')
      .then(({ saveArchive }) => saveArchive(name, about))
      .then(
        () => setSaid(texts.made),
        () => setSaid(texts.failed),
      )
      .finally(() => setIsMaking(false));
  };
  return (
    <p className="whole-archive needs-script">
      <TextButton disabled={isMaking} onClick={make} text={texts.make} /> <span role="status">{said}</span>
    </p>
  );
}

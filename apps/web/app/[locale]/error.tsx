'use client';

import { useParams } from 'next/navigation';
import { TextButton } from '../../features/text/index.ts';
import { errorTexts } from '../../messages/error-texts.ts';

export default function ErrorPage({ reset }: { error: Error; reset: () => void }) {
  const { locale } = useParams<{ locale: string }>();
  const texts = errorTexts(locale);
  return (
    <div className="bounds reading">
      <header className="opening">
        <h1>{texts.title}</h1>
        <p className="lead">{texts.about}</p>
        <p>
          <TextButton onClick={reset} text={texts.again} />
        </p>
        <p>
          <a className="forward" href={`/${texts.language}/paper/`}>
            {texts.paper}
          </a>
        </p>
      </header>
    </div>
  );
}

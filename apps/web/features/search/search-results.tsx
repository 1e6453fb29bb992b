import { TextButton } from '../text/index.ts';
import type { Found } from './find-entries.ts';
import { gap, type SearchTexts } from './search-texts.ts';

/** What a search found, best first, each with its kind; or that there is nothing, and what is near. */
export function SearchResults({ asked, found: { entries, instead }, texts, onAsk }: SearchResultsProps) {
  if (entries.length === 0) {
    return (
      <div className="state">
        <p className="state-title">{texts.none.replace(gap, asked)}</p>
        <p>
          {instead === null ? (
            texts.noneHelp
          ) : (
            <>
              {texts.instead} <TextButton onClick={() => onAsk(instead)} text={instead} />
            </>
          )}
        </p>
      </div>
    );
  }
  return (
    <ol className="search-found">
      {entries.map(({ kind, path, title, text }) => (
        <li key={`${path} ${title}`}>
          <a href={path}>
            <span className="kicker">{texts.kinds[kind]}</span>
            <b>{title}</b>
            {text === '' ? null : <span className="muted">{shortened(text)}</span>}
          </a>
        </li>
      ))}
    </ol>
  );
}

interface SearchResultsProps {
  readonly asked: string;
  readonly found: Found;
  readonly texts: SearchTexts;
  readonly onAsk: (text: string) => void;
}

const mostCharacters = 160;

/** A text cut before the word that no longer fits. */
function shortened(text: string): string {
  if (text.length <= mostCharacters) return text;
  return `${text.slice(0, text.lastIndexOf(' ', mostCharacters))} …`;
}

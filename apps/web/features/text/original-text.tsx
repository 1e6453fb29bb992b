import { createElement, Fragment } from 'react';
import type { Messages } from '../../messages/messages.ts';
import { splitByLanguage } from './split-by-language.ts';

/** A text with what a publisher wrote in another language than the page marked as such: voices, faces and quotation marks follow. */
export function OriginalText({ as: Element = Fragment, text, messages, ...attributes }: OriginalTextProps) {
  const pieces = splitByLanguage(text, messages['language.code']);
  const [first] = pieces;
  if (pieces.length === 1 && first?.lang && Element !== Fragment) return <Element {...{ lang: first.lang, ...attributes }}>{text}</Element>;
  const marked = pieces.map(({ text: piece, lang }, at) =>
    lang === null ? piece : createElement('span', { key: `${at} ${piece}`, lang }, piece),
  );
  return <Element {...attributes}>{marked}</Element>;
}

/** The same of what has an address of its own. */
export function OriginalLink({ url, ...original }: Omit<OriginalTextProps, 'as'> & { url: string | null }) {
  return url === null ? <OriginalText {...original} /> : <OriginalText as="a" href={url} {...original} />;
}

interface OriginalTextProps {
  readonly as?: 'a' | 'b' | 'p' | 'li' | 'span' | 'td' | typeof Fragment;
  readonly text: string;
  readonly messages: Messages;
  readonly className?: string;
  readonly href?: string;
}

import { encodeViewSpec, type Language, type View } from '@sogdia/core';
import { useState } from 'react';
import { codeLines } from '../../../exports/code-lines.ts';
import { pictureFrames } from '../../../exports/drawing/picture-file.ts';
import { elementCode, embedCode, pictureCode } from '../../../exports/embed-code.ts';
import { fileName } from '../../../exports/file-name.ts';
import { saveFile } from '../../../exports/saving/save-file.ts';
import type { NamedFile } from '../../../exports/saving/zip-file.ts';
import { siteScope } from '../../../lib/dataset.ts';
import { routes } from '../../../lib/routes.ts';
import { type Messages, messagesOf } from '../../../messages/messages.ts';
import { CopiedFact, CopyText, dayText, TextButton, type WrittenProps } from '../../text/index.ts';
import { lastDayOf } from './last-day-of.ts';
import { type FileKind, fileKinds, frames, type Making, makeArchive, makeFile, makePicture } from './made-files.ts';

const themes = ['light', 'dark'] as const;
const labels = {
  csv: { name: 'CSV', about: 'files.csv' },
  xlsx: { name: 'XLSX', about: 'take.xlsx' },
  json: { name: 'JSON', about: 'files.json' },
  md: { name: 'Markdown', about: 'files.md' },
  svg: { name: 'SVG', about: 'take.svg' },
} as const satisfies Readonly<Record<FileKind, { readonly name: string; readonly about: keyof Messages }>>;

/**
 * The files, pictures and lines of code of a view. `csv` is where its CSV file stands, null where it has none but the one saved here. Of a reader's own
 * figures there are no lines that compute them from the published data, and none for pages of others.
 */
export function TakenView({ view, csv, path, isOwn, language }: TakenViewProps) {
  const messages = messagesOf(language);
  const [theme, setTheme] = useState<Making['theme']>('light');
  const [said, setSaid] = useState('');
  const take = (make: (making: Making) => Promise<NamedFile>): void => {
    setSaid(messages['take.making']);
    make({ view, address: `${window.location.origin}${path}`, language, theme }).then(
      (file) => {
        saveFile(file);
        setSaid(messages['take.made']({ name: file.name }));
      },
      () => setSaid(messages['take.not-made']),
    );
  };
  return (
    <>
      <FileButtons messages={messages} onTake={take} />
      <h3>{messages['take.pictures']}</h3>
      <div className="take-row">
        <label>
          {messages['take.theme']}{' '}
          <select value={theme} onChange={({ target }) => setTheme(target.value === 'dark' ? 'dark' : 'light')}>
            {themes.map((one) => (
              <option key={one} value={one}>
                {messages[`take.theme-${one}`]}
              </option>
            ))}
          </select>
        </label>
        {frames.map((frame) => (
          <TextButton
            key={frame}
            onClick={() => take((making) => makePicture(frame, making))}
            text={`PNG ${pictureFrames[frame].width} × ${pictureFrames[frame].height}${messages['joint.clause']}${messages[`take.frame-${frame}`]}`}
          />
        ))}
      </div>
      <p role="status" className="take-said">
        {said}
      </p>
      <CodeOfView view={view} csv={csv} isOwn={isOwn} messages={messages} />
      {isOwn ? null : <EmbedOfView view={view} language={language} messages={messages} />}
    </>
  );
}

interface TakenViewProps {
  readonly view: View;
  readonly csv: string | null;
  readonly path: string;
  readonly isOwn: boolean;
  readonly language: Language;
}

function FileButtons({ messages, onTake }: { messages: Messages; onTake: (make: (making: Making) => Promise<NamedFile>) => void }) {
  return (
    <>
      <h3>{messages['take.files']}</h3>
      <ul className="files">
        {fileKinds.map((kind) => (
          <li key={kind}>
            <button type="button" className="file" onClick={() => onTake((making) => makeFile(kind, making))}>
              <b>{labels[kind].name}</b> <span>{messages[labels[kind].about]}</span>
            </button>
          </li>
        ))}
        <li>
          <button type="button" className="file" onClick={() => onTake(makeArchive)}>
            <b>ZIP</b> <span>{messages['take.zip']}</span>
          </button>
        </li>
      </ul>
    </>
  );
}

function EmbedOfView({ view, language, messages }: WrittenProps & { view: View }) {
  const day = lastDayOf(view);
  const [kept, setKept] = useState('live');
  const { name, dataVersion: version } = view;
  const { origin } = window.location;
  const spec = kept === 'day' && day !== null ? { ...view.spec, vintage: day } : view.spec;
  const address = `${origin}${routes.embed(language, encodeViewSpec(siteScope, spec), kept === 'day' ? null : name)}`;
  const choices = [
    { value: 'live', text: messages['take.embed-live'] },
    ...(day === null ? [] : [{ value: 'day', text: messages['take.embed-pinned']({ day: dayText(day, language) }) }]),
    ...(name === null ? [] : [{ value: 'version', text: messages['take.embed-version']({ version }) }]),
  ];
  const picture = name === null || kept === 'day' ? null : `${origin}${routes.viewFile(name, 'svg')}`;
  const codes =
    kept === 'version' && name !== null
      ? [pictureCode({ address: `${origin}${routes.pinned(version, name, 'svg')}`, title: view.headline.text })]
      : [elementCode({ address, title: view.title }, picture), embedCode({ address, title: view.title })];
  return (
    <>
      <h3>{messages['take.embed']}</h3>
      <p className="muted">{messages['take.embed-about']}</p>
      {choices.length === 1 ? null : (
        <select aria-label={messages['take.embed']} value={kept} onChange={({ target }) => setKept(target.value)}>
          {choices.map(({ value, text }) => (
            <option key={value} value={value}>
              {text}
            </option>
          ))}
        </select>
      )}
      <div className="take-code">
        {codes.map((code) => (
          <p key={code}>
            <CopyText text={code} code messages={messages} />
          </p>
        ))}
      </div>
    </>
  );
}

/** What computes a view from the published data. */
const computing: ReadonlySet<string> = new Set(['TypeScript', 'Terminal']);

function CodeOfView({ view, csv, isOwn, messages }: { view: View; csv: string | null; isOwn: boolean; messages: Messages }) {
  const saved = fileName(view, 'csv');
  const lines = codeLines(view, csv === null ? saved : `${window.location.origin}${csv}`);
  return (
    <>
      <h3>{messages['take.code']}</h3>
      <p className="muted">{csv === null ? messages['take.code-saved']({ name: saved }) : messages['take.code-address']}</p>
      <dl className="takeaway take-code">
        {(isOwn ? lines.filter(({ language }) => !computing.has(language)) : lines).map(({ language, code }) => (
          <div key={language}>
            <CopiedFact term={language} text={code} code messages={messages} />
          </div>
        ))}
      </dl>
    </>
  );
}

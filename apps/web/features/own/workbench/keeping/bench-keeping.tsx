import { useEffect, useState } from 'react';
import { saveFile } from '../../../../exports/saving/save-file.ts';
import { TextButton, TitledSection, type WrittenProps } from '../../../text/index.ts';
import { bytesInWords } from '../account/words.ts';
import type { Bench, GivenFile } from '../reading/index.ts';
import { forgetKept, type KeptFile, keepFile, keptFiles } from './kept-files.ts';
import { workspaceText } from './workspace-file.ts';

/** What stays of files: kept in this browser if asked, listed and forgotten; taken along as one file. */
export function BenchKeeping({ bench, language, messages, give, recipe }: BenchKeepingProps) {
  const [kept, setKept] = useState<readonly KeptFile[] | null>(null);
  const [isKeeping, setKeeping] = useState(false);
  const [failed, setFailed] = useState(false);
  const files = heldFiles(bench);
  const names = files.map(({ sha256, answers }) => `${sha256} ${JSON.stringify(answers)}`).join('\n');

  const list = (): Promise<void> =>
    keptFiles().then(setKept, () => {
      setKept([]);
    });
  useEffect(() => {
    list();
  }, []);

  useEffect(() => {
    if (!isKeeping) return;
    const today = new Date().toISOString().slice(0, 10);
    Promise.all(files.map((file) => keepFile(file, today))).then(list, () => setFailed(true));
  }, [isKeeping, names]);

  if (files.length === 0 && (kept === null || kept.length === 0)) return null;
  return (
    <TitledSection id="bench-keeping" title={messages['bench.keeping']}>
      {files.length === 0 ? null : (
        <>
          <label className="bench-choice">
            <input type="checkbox" checked={isKeeping} onChange={({ target }) => setKeeping(target.checked)} />
            <span>{messages['bench.keep']}</span>
          </label>
          <p>
            <TextButton
              onClick={() =>
                workspaceText(window.location.search.slice(1), files).then((text) => saveFile({ name: 'workspace.json', content: text }))
              }
              text={messages['bench.take-workspace']}
            />{' '}
            <span className="muted">{messages['bench.workspace-about']}</span>
          </p>
          <p>
            <TextButton
              onClick={() => recipe(new Date().toISOString().slice(0, 10)).then((content) => saveFile({ name: 'import.json', content }))}
              text={messages['bench.take-recipe']}
            />{' '}
            <span className="muted">{messages['bench.recipe-about']}</span>
          </p>
        </>
      )}
      {failed ? (
        <p className="state" role="alert">
          {messages['bench.keep-failed']}
        </p>
      ) : null}
      {kept === null || kept.length === 0 ? null : (
        <ul className="bench-kept">
          {kept.map((file) => (
            <li key={file.key}>
              <span>
                {file.name}{' '}
                <span className="muted">
                  {messages['bench.kept-since']({ size: bytesInWords(file.bytes.size, language), day: file.kept })}
                </span>
              </span>
              <TextButton onClick={() => give([file])} text={messages['bench.open-kept']({ file: file.name })} />
              <TextButton onClick={() => forgetKept(file.key).then(list)} text={messages['bench.forget-kept']({ file: file.name })} />
            </li>
          ))}
        </ul>
      )}
    </TitledSection>
  );
}

interface BenchKeepingProps extends WrittenProps {
  readonly bench: Bench;
  readonly give: (files: readonly GivenFile[]) => void;
  readonly recipe: (today: string) => Promise<string>;
}

/** The files that are held, with what was answered of each. */
function heldFiles({ held, given }: Bench): readonly GivenFile[] {
  return (held?.files ?? []).flatMap(({ id, name, sha256, answers }) => {
    const file = given.get(id);
    return file === undefined ? [] : [{ name, sha256, answers, bytes: file.bytes }];
  });
}

import { type Language, type View, viewToJson } from '@sogdia/core';
import { csvFile } from '../../exports/csv-file.ts';
import { fileName } from '../../exports/file-name.ts';
import { markdownFile } from '../../exports/markdown-file.ts';

/** The view as files, written here in the browser. */
export function ExploreFiles({ view, language, heading }: { view: View; language: Language; heading: string }) {
  const files: readonly { readonly label: string; readonly extension: string; readonly text: () => string }[] = [
    { label: 'CSV', extension: 'csv', text: () => csvFile(view) },
    { label: 'JSON', extension: 'json', text: () => `${JSON.stringify(viewToJson(view), null, 2)}\n` },
    { label: 'Markdown', extension: 'md', text: () => markdownFile(view, window.location.href, language) },
  ];
  return (
    <section className="explore-files" aria-labelledby="explore-files">
      <h2 id="explore-files">{heading}</h2>
      {files.map(({ label, extension, text }) => (
        <button key={label} type="button" className="text-button" onClick={() => save(fileName(view, extension), text())}>
          {label}
        </button>
      ))}
    </section>
  );
}

function save(name: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: 'text/plain;charset=utf-8' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  URL.revokeObjectURL(address);
}

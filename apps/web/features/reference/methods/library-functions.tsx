import { Band } from '../../text/index.ts';
import faces from './functions.json' with { type: 'json' };

/** The functions of the packages that a program asks, checks and opens data with, as their sources declare and explain them. */
export function LibraryFunctions() {
  return faces.map(({ face, functions }) => (
    <Band key={face} id={idOf(face)} title={<code>{face}</code>}>
      {functions.map(({ name, signatures, words, examples }) => (
        <article key={name} className="function">
          <h3 id={name}>
            <code>{name}</code>
          </h3>
          <pre className="declared">{signatures.join('\n')}</pre>
          {words.split(/\n{2,}/).map((paragraph) => (
            <p key={paragraph} lang="en">
              {withCode(paragraph)}
            </p>
          ))}
          {examples.length === 0 ? null : <pre className="example">{examples.join('\n')}</pre>}
        </article>
      ))}
    </Band>
  ));
}

function idOf(face: string): string {
  return face.replaceAll(/[^a-z]+/g, '-').replace(/^-/, '');
}

/** A text whose code stands between backticks. */
function withCode(text: string) {
  return text.split('`').map((part, index) => (index % 2 === 0 ? part : <code key={`${index} ${part}`}>{part}</code>));
}

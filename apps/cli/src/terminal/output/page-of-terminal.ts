import { contrastOf, type Page } from '../style/index.ts';

/** What asks for the colour of the page (OSC 11), and what every terminal answers, so that one which knows no answer to the first need not be waited for. */
const [askForPage, askForKind] = ['\x1b]11;?\x1b\\', '\x1b[c'];
const esc = String.fromCharCode(27);
const pageAnswer = `${esc}?\\]11;rgba?:([0-9a-f/]+)(?:\\x07|${esc}\\\\)?`;
const kindAnswer = `${esc}?\\[\\?[\\d;]*c`;

/** What a terminal is asked through. */
export type AskedTerminal = Pick<NodeJS.ReadStream, 'setRawMode' | 'on' | 'off' | 'read' | 'unshift'>;

/**
 * Which page a terminal says it has; `either` where it does not say so in time. What was typed meanwhile is given back to be read. An answer that comes later is
 * for `withoutAnswers`.
 */
export async function pageOfTerminal(input: AskedTerminal, write: (text: string) => void, milliseconds: number): Promise<Page> {
  let heard = '';
  input.setRawMode(true);
  await new Promise<void>((resolve) => {
    const listen = (): void => {
      heard += String(input.read() ?? '');
      if (new RegExp(kindAnswer).test(heard)) stop();
    };
    input.on('readable', listen);
    // What came while the program was busy is read before it is given up.
    const timer = setTimeout(() => setImmediate(stop), milliseconds);
    write(askForPage + askForKind);
    function stop(): void {
      clearTimeout(timer);
      input.off('readable', listen);
      resolve();
    }
  });
  input.setRawMode(false);
  const typed = withoutAnswers(heard);
  if (typed !== '') input.unshift(Buffer.from(typed));
  return pageOfAnswer(heard);
}

/** What is typed, without what a terminal answered. */
export function withoutAnswers(typed: string): string {
  return typed.replace(new RegExp(`${pageAnswer}|${kindAnswer}`, 'gi'), '');
}

/** The page by the colour in an answer: each part has one to four digits, of which the first two tell enough. */
function pageOfAnswer(heard: string): Page {
  const parts = new RegExp(pageAnswer, 'i').exec(heard)?.[1]?.split('/').slice(0, 3) ?? [];
  if (parts.length < 3) return 'either';
  const hex = `#${parts.map((part) => (part + part).slice(0, 2)).join('')}`;
  return contrastOf(hex, '#000000') > contrastOf(hex, '#ffffff') ? 'light' : 'dark';
}

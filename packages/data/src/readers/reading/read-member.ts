import {
  type Diagnostic,
  type DiagnosticQuestion,
  diagnostic,
  type Encoding,
  type Opened,
  type ReadEvent,
  type ReadHints,
  type Recognition,
} from '../contract/index.ts';
import { beginningOf, decideEncoding, type EncodingDecision, type Headed, headOf, lenientText, type Member } from '../decode/index.ts';
import type { Provider } from '../layout/index.ts';
import { comtradeApi, tableProviders, textProviders, tidyProvider } from '../providers/index.ts';
import { encodingEvidence, type Header, type HeaderMatch, headerOf, layoutInWords, matchHeader } from '../recognise/index.ts';
import { answerName, readerTexts } from '../words/index.ts';
import { columnsOnce } from './columns-once.ts';
import { FileReading } from './file-reading.ts';
import { plainBytes } from './plain-bytes.ts';
import { readComtradeAnswer } from './read-json.ts';
import { readTable } from './read-table.ts';
import { readText } from './read-text.ts';
import { emptyFile, type Session } from './session.ts';

/** From so many bytes the encoding is decided, however they come. */
const decisive = 1 << 16;

/** Reads one file: decides its encoding, recognises its provider, asks what must be asked, and reads its records. */
export async function* readMember(member: Member, session: Session): AsyncGenerator<readonly ReadEvent[]> {
  const headed = await headOf(member.bytes, decisive);
  const refusal = unreadable(headed.head, member.file);
  if (refusal !== null) {
    yield session.tell(refusal);
    return;
  }
  const first = headed.head.subarray(0, decisive);
  const isWhole = headed.isWhole && first.length === headed.head.length;
  const decision = decideEncoding(first, isWhole, session.hints.encoding, encodingEvidence(session.economies));
  if ('undecided' in decision) {
    yield session.tell(encodingQuestion(member.file, decision, session.hints));
    return;
  }
  yield* readDecoded({ member, headed, ...decision }, session);
}

interface Decoded {
  readonly member: Member;
  readonly headed: Headed;
  readonly encoding: Encoding;
  readonly by: Recognition['encodingBy'];
  readonly mark: number;
}

async function* readDecoded(decoded: Decoded, session: Session): AsyncGenerator<readonly ReadEvent[]> {
  const { member, headed, encoding, by, mark } = decoded;
  const head = lenientText(headed.head.subarray(mark, decisive), encoding);
  const chunks = plainBytes(headed.all, encoding, mark);
  const file = new FileReading(session, member.file, head);
  const known = { confidence: 1, encoding, encodingBy: by, packing: member.packing, columns: [], separator: null };
  const message = textProviders.find(({ isIn }) => isIn(head));
  if (isComtradeAnswer(head)) {
    const recognition: Recognition = { ...known, provider: comtradeApi.id, layout: 'an answer of the API' };
    yield [opened(member.file, recognition)];
    yield* readComtradeAnswer(file, recognition, chunks);
  } else if (message !== undefined) {
    const recognition: Recognition = { ...known, provider: message.id, layout: 'one message' };
    yield [opened(member.file, recognition)];
    yield* readText(file, recognition, message, chunks);
  } else {
    const firstLine = head.split(/\r?\n/).find((line) => line.trim() !== '') ?? '';
    const header = headerOf(firstLine);
    const isCut = headed.head.length >= decisive && !/[\r\n]/.test(head.trimStart());
    const chosen = noText(firstLine, isCut, member, session) ?? chooseProvider(header, member, session);
    if ('code' in chosen) yield session.tell(chosen);
    else {
      const { provider, confidence, own } = chosen;
      const layout = layoutInWords(header.columns.length, own.length);
      const recognition: Recognition = { ...known, ...header, provider: provider.id, confidence, layout };
      yield* readKnown(file, provider, recognition, chunks, session);
    }
  }
}

async function* readKnown(
  file: FileReading,
  provider: Provider,
  recognition: Recognition,
  chunks: AsyncIterable<Uint8Array>,
  session: Session,
): AsyncGenerator<readonly ReadEvent[]> {
  yield [opened(file.file, recognition)];
  const once = columnsOnce(provider, recognition, file.layout(recognition.columns, recognition.separator));
  const columns = 'columns' in once ? once.columns : recognition.columns;
  const layout = file.layout(columns, recognition.separator);
  const open = 'question' in once ? [once.question] : (provider.preconditions?.(layout) ?? []);
  for (const condition of open) yield session.tell(diagnostic({ ...condition, file: file.file }));
  if (open.some(({ severity }) => severity === 'blocker')) file.end(recognition, 0, 0);
  else yield* readTable(file, { recognition, columns, provider, chunks });
}

function opened(file: string, recognition: Recognition): Opened {
  return { kind: 'opened', file, ...recognition };
}

/** An answer of the API of UN Comtrade: its list `data` beside how long it took, or whose rows have its fields. */
function isComtradeAnswer(head: string): boolean {
  return /^\s*\{/.test(head) && /"data"\s*:/.test(head) && (/"elapsedTime"/.test(head) || /"primaryValue"/.test(head));
}

/** What is told of a first line that holds bytes of zero, or ends nowhere in the first bytes of the file; null for a line of text. */
function noText(line: string, isCut: boolean, { file }: Member, { hints }: Session): Diagnostic | null {
  const hasZeros = line.includes('\0');
  if (!hasZeros && !isCut) return null;
  return diagnostic({
    code: 'unknown-layout',
    severity: 'blocker',
    file,
    line: 1,
    value: beginningOf(line, 80),
    expected: readerTexts['expected.separated'],
    found: hasZeros ? readerTexts['found.zeros'] : readerTexts['found.long-header']({ bytes: decisive }),
    fix: hasZeros ? readerTexts['fix.encoding-or-save'](answerName(hints, 'encoding')) : readerTexts['fix.long-header'],
  });
}

type Choice = { readonly provider: Provider; readonly confidence: number; readonly own: readonly string[] };

/** The provider that a hint names or the header shows; a diagnostic where it is none that is known. */
function chooseProvider({ columns }: Header, { file, packing }: Member, { hints }: Session): Choice | Diagnostic {
  if (hints.map !== undefined || hints.provider === 'tidy') return { provider: tidyProvider, confidence: 1, own: [] };
  const matches = matchHeader(columns, tableProviders);
  const [best] = hints.provider === undefined ? matches : matches.filter(({ provider }) => provider.id === hints.provider);
  if (best !== undefined && best.confidence === 1) return best;
  if (/^\s*<(?:!doctype|html|\?xml)/i.test(columns[0] ?? ''))
    return diagnostic({
      code: 'unknown-layout',
      severity: 'blocker',
      file,
      line: 1,
      expected: readerTexts['expected.table'],
      found: readerTexts['found.markup'],
      fix: readerTexts['fix.markup'],
    });
  const isAside = packing === 'zip' && (best === undefined || best.confidence < 0.5);
  if (isAside)
    return diagnostic({
      code: 'member-skipped',
      severity: 'note',
      file,
      expected: readerTexts['expected.table'],
      found: readerTexts['found.something-else'],
      fix: readerTexts['fix.aside'],
    });
  return diagnostic({
    code: 'unknown-layout',
    severity: 'blocker',
    file,
    line: 1,
    value: columns.join(', ').slice(0, 400),
    expected: readerTexts['expected.known-columns']({ providers: tableProviders.map(({ id }) => id) }),
    found: best === undefined || best.confidence === 0 ? readerTexts['found.no-names'] : nearestInWords(best),
    fix: readerTexts['fix.layout'](answerName(hints, 'map')),
    question: { hint: 'map', choices: columns, samples: [] },
  });
}

/** What a header lacks of the provider that it is nearest to, and what it has beside. */
function nearestInWords({ provider, missing, own }: HeaderMatch): string {
  return readerTexts['found.nearest']({ provider: provider.id, lacks: missing, beside: own.slice(0, 12) });
}

/** With what a document in PDF begins. */
const pdf = [0x25, 0x50, 0x44, 0x46] as const;

function unreadable(head: Uint8Array, file: string): Diagnostic | null {
  if (head.every((byte) => byte === 0x20 || (byte >= 0x09 && byte <= 0x0d))) return emptyFile(file);
  if (!pdf.every((byte, at) => head[at] === byte)) return null;
  const [found, fix] = [readerTexts['found.pdf'], readerTexts['fix.document']];
  return diagnostic({ code: 'library-missing', severity: 'blocker', file, expected: readerTexts['expected.separated'], found, fix });
}

function encodingQuestion(file: string, { undecided }: Extract<EncodingDecision, { undecided: unknown }>, hints: ReadHints): Diagnostic {
  const question: DiagnosticQuestion = {
    hint: 'encoding',
    choices: undecided.map(({ encoding }) => encoding),
    samples: undecided.map(({ sample }) => sample),
  };
  return diagnostic({
    code: 'encoding-undecided',
    severity: 'blocker',
    file,
    question,
    expected: readerTexts['expected.encoding'],
    found: readerTexts['found.readable-as']({ encodings: question.choices }),
    fix: readerTexts['fix.encoding'](answerName(hints, 'encoding')),
  });
}

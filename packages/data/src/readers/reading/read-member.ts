import {
  blocker,
  type Diagnostic,
  type DiagnosticQuestion,
  diagnostic,
  type Encoding,
  type Opened,
  type ReadEvent,
  type ReadHints,
  type Recognition,
} from '../contract/index.ts';
import {
  beginningOf,
  decideEncoding,
  type EncodingDecision,
  type Headed,
  headOf,
  isPage,
  lenientText,
  linesOfPage,
  type Member,
} from '../decode/index.ts';
import { comtradeApi, textProviders } from '../providers/index.ts';
import { encodingEvidence } from '../recognise/index.ts';
import { answerName, layoutSaid, readerTexts } from '../words/index.ts';
import { type Choice, chooseProvider } from './choose-provider.ts';
import { columnsOnce } from './columns-once.ts';
import { FileReading } from './file-reading.ts';
import { plainBytes } from './plain-bytes.ts';
import { readComtradeAnswer } from './read-json.ts';
import { readTable, type Table } from './read-table.ts';
import { readText, wholeText } from './read-text.ts';
import { emptyFile, type Session } from './session.ts';

/** From so many bytes the encoding is decided, however they come. */
export const decisive = 1 << 16;

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
  const start = lenientText(headed.head.subarray(mark, decisive), encoding);
  const message = textProviders.find(({ isIn }) => isIn(start));
  const page = message === undefined && isPage(start) ? await linesIn(plainBytes(headed.all, encoding, mark), encoding) : null;
  const head = page === null ? start : lenientText(page.subarray(0, decisive), 'utf-8');
  const chunks = page === null ? plainBytes(headed.all, encoding, mark) : once(page);
  const file = new FileReading(session, member.file, head);
  const read = page === null ? encoding : 'utf-8';
  const known = { confidence: 1, encoding: read, encodingBy: by, packing: member.packing, columns: [], separator: null };
  if (isComtradeAnswer(head)) {
    const recognition: Recognition = { ...known, provider: comtradeApi.id, ...layoutSaid((texts) => texts['layout.answer']) };
    yield [opened(member.file, recognition)];
    yield* readComtradeAnswer(file, recognition, chunks);
  } else if (message !== undefined) {
    const recognition: Recognition = { ...known, provider: message.id, ...layoutSaid((texts) => texts['layout.message']) };
    yield [opened(member.file, recognition)];
    yield* readText(file, recognition, message, chunks);
  } else {
    const firstLine = head.split(/\r?\n/).find((line) => line.trim() !== '') ?? '';
    const isCut = headed.head.length >= decisive && !/[\r\n]/.test(head.trimStart());
    const chosen = noText(firstLine, isCut, member, session) ?? chooseProvider(head, start, member, session);
    if ('code' in chosen) yield session.tell(chosen);
    else yield* readKnown(file, chosen, known, { chunks, isRagged: page !== null || member.sheet !== undefined }, session);
  }
}

/** The rows of the tables of a page; null where it has none, or is not text. */
export async function linesIn(chunks: AsyncIterable<Uint8Array>, encoding: Encoding): Promise<Uint8Array | null> {
  const { text } = await wholeText(chunks, encoding);
  return text === null ? null : linesOfPage(text);
}

async function* once(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}

async function* readKnown(
  file: FileReading,
  { provider, mapped, ...header }: Choice,
  known: Omit<Recognition, 'provider' | 'layout' | 'layoutInWords'>,
  { chunks, isRagged }: Pick<Table, 'chunks' | 'isRagged'>,
  session: Session,
): AsyncGenerator<readonly ReadEvent[]> {
  const recognition: Recognition = { ...known, ...header, provider: provider.id };
  if (mapped !== null) file.readBy(mapped.map, mapped.frame.above);
  yield [opened(file.file, recognition)];
  const once = columnsOnce(provider, recognition, file.layout(recognition.columns, recognition.separator));
  const columns = 'columns' in once ? once.columns : recognition.columns;
  const layout = file.layout(columns, recognition.separator);
  const open = 'question' in once ? [once.question] : (provider.preconditions?.(layout) ?? []);
  for (const condition of open) yield session.tell(diagnostic({ ...condition, file: file.file }));
  const frame = mapped?.frame ?? { notes: 0, headers: 1 };
  if (open.some(({ severity }) => severity === 'blocker')) file.end(recognition, 0, 0);
  else
    yield* readTable(file, { recognition, columns, provider, chunks, frame, isRagged: mapped !== null && (isRagged || frame.notes > 0) });
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
  const [found, fix] = hasZeros
    ? [readerTexts['found.zeros'], readerTexts['fix.encoding-or-save'](answerName(hints, 'encoding'))]
    : [readerTexts['found.long-header']({ bytes: decisive }), readerTexts['fix.long-header']];
  return blocker('unknown-layout', file, [readerTexts['expected.separated'], found, fix], { line: 1, value: beginningOf(line, 80) });
}

/** With what a document in PDF begins. */
const pdf = [0x25, 0x50, 0x44, 0x46] as const;

function unreadable(head: Uint8Array, file: string): Diagnostic | null {
  if (head.every((byte) => byte === 0x20 || (byte >= 0x09 && byte <= 0x0d))) return emptyFile(file);
  if (!pdf.every((byte, at) => head[at] === byte)) return null;
  return blocker('library-missing', file, [readerTexts['expected.separated'], readerTexts['found.pdf'], readerTexts['fix.document']]);
}

function encodingQuestion(file: string, { undecided }: Extract<EncodingDecision, { undecided: unknown }>, hints: ReadHints): Diagnostic {
  const question: DiagnosticQuestion = {
    hint: 'encoding',
    choices: undecided.map(({ encoding }) => encoding),
    samples: undecided.map(({ sample }) => sample),
  };
  const [found, fix] = [
    readerTexts['found.readable-as']({ encodings: question.choices }),
    readerTexts['fix.encoding'](answerName(hints, 'encoding')),
  ];
  return blocker('encoding-undecided', file, [readerTexts['expected.encoding'], found, fix], { question });
}

/** xterm takes no longer sequence. */
const mostContent = 74_994;

/** The sequence (OSC 52) by which a terminal takes a text into its clipboard; null where it is known to take none, or none so long. */
export function clipboardSequence(text: string, { TERM_PROGRAM, TERM }: NodeJS.ProcessEnv): string | null {
  const content = Buffer.from(text, 'utf8').toString('base64');
  return TERM_PROGRAM === 'Apple_Terminal' || TERM === 'linux' || content.length > mostContent ? null : `\x1b]52;c;${content}\x07`;
}

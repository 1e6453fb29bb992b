import type { CommandHost } from './command-context.ts';
import { exitCodes } from './exit-codes.ts';

/** The host of a command that runs inside another: what is piped into it, where it prints, and where it tells the rest. */
type Pipe = Partial<Readonly<Record<'print' | 'tell', (text: string) => void>> & { readonly input: string }>;

/** The same host as a pipe: nobody types, there is no screen, and what is printed goes nowhere unless it is taken. */
export function hostInPipe(host: CommandHost, { input = '', print = () => {}, tell = host.notices.write }: Pipe): CommandHost {
  const stream = (write: (text: string) => void) => ({ isTerminal: false, columns: null, write });
  const bytes = new TextEncoder().encode(input);
  const read = async (most: number) => (bytes.length > most ? { tooLong: bytes.length } : bytes);
  const refused = async () => exitCodes.usage;
  const doors = { isInteractive: false, openProgram: refused, openLinearProgram: refused, serveMcp: async () => {} };
  return { ...host, ...doors, input: { isTerminal: false, read }, output: stream(print), notices: stream(tell), page: print };
}

import { ownValue } from '@sogdia/core/model';

/** How much a terminal shows: 24-bit colour, 256 or 16 colours, attributes without colour, or plain text without any escape. */
export type ColorDepth = 'truecolor' | '256' | '16' | 'mono' | 'none';

/** When to colour: as the environment says, or whatever it says. */
export const colorChoices = ['auto', 'always', 'never'] as const;
export type ColorChoice = (typeof colorChoices)[number];

/** What of the environment bears on colour. */
export type ColorEnvironment = Readonly<
  Partial<Record<'TERM' | 'COLORTERM' | 'NO_COLOR' | 'FORCE_COLOR' | 'CLICOLOR_FORCE' | 'CLICOLOR', string>>
>;

/**
 * The colour depth of an output. `--color` wins over the environment, FORCE_COLOR and CLICOLOR_FORCE over NO_COLOR's absence and over
 * a pipe; a dumb terminal gets no escape at all. On a terminal without colour attributes remain (`mono`); elsewhere nothing (`none`).
 */
export function colorDepthOf(environment: ColorEnvironment, isTerminal: boolean, choice: ColorChoice): ColorDepth {
  const off: ColorDepth = isTerminal && environment.TERM !== 'dumb' ? 'mono' : 'none';
  if (choice === 'never') return off;
  if (choice === 'always') return forcedDepth(environment);
  if (isSet(environment.NO_COLOR)) return off;
  if (isSet(environment.FORCE_COLOR)) return environment.FORCE_COLOR === '0' ? off : depthOfForce(environment);
  if (isSet(environment.CLICOLOR_FORCE) && environment.CLICOLOR_FORCE !== '0') return forcedDepth(environment);
  if (!isTerminal || environment.TERM === 'dumb') return 'none';
  return environment.CLICOLOR === '0' ? off : depthOfTerminal(environment);
}

function isSet(value: string | undefined): value is string {
  return value !== undefined && value !== '';
}

const byLevel: Readonly<Record<string, ColorDepth>> = { 1: '16', 2: '256', 3: 'truecolor' };

function depthOfForce(environment: ColorEnvironment): ColorDepth {
  return ownValue(byLevel, environment.FORCE_COLOR ?? '') ?? forcedDepth(environment);
}

function forcedDepth(environment: ColorEnvironment): ColorDepth {
  const depth = depthOfTerminal(environment);
  return depth === 'mono' ? '16' : depth;
}

function depthOfTerminal({ TERM, COLORTERM }: ColorEnvironment): ColorDepth {
  if (COLORTERM === 'truecolor' || COLORTERM === '24bit' || /-direct$/.test(TERM ?? '')) return 'truecolor';
  if (/256/.test(TERM ?? '')) return '256';
  if (TERM === undefined || TERM === '' || TERM === 'dumb' || /-m$|mono|vt1|vt2/.test(TERM)) return 'mono';
  return '16';
}

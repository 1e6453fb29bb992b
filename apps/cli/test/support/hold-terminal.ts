import { takeTerminal } from '../../src/program/take-terminal.ts';

// Holds the terminal as the program does, tells when it is ready and when it was left, and waits for a signal.
const terminal = takeTerminal();
terminal.hold({
  unmount: () => process.stdout.write('left\n'),
  rerender: () => {},
  waitUntilExit: () => Promise.resolve(undefined),
  waitUntilRenderFlush: () => Promise.resolve(),
  cleanup: () => {},
  clear: () => {},
});
process.stdout.write('ready\n');
setInterval(() => {}, 1000);

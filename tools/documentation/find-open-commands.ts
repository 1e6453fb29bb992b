import { readFileSync } from 'node:fs';
import { relative } from 'node:path';

/** What a shell keeps for itself where it stands outside of quotes: with `--where rca>=1` it writes a file called `=1`. */
const keptByShell = /[<>&|;*?()[\]{}$`!~]/;

/**
 * The commands of `sogdia` in the code of Markdown files that a shell would not hand over as they stand. A pipe, a redirection or a second command with blanks around
 * it is meant.
 */
export function findOpenCommands(files: readonly string[], root: string): readonly string[] {
  return files.flatMap((file) =>
    commandsIn(readFileSync(file, 'utf8')).flatMap((command) => {
      const [kept] = keptByShell.exec(unquoted(command)) ?? [];
      return kept === undefined ? [] : [`${relative(root, file)}: a shell keeps ${kept} of ${command}: put it in quotes`];
    }),
  );
}

function commandsIn(text: string): readonly string[] {
  return [...text.matchAll(/^```[^\n]*\n(.*?)^```/gms)]
    .flatMap(([, block = '']) => block.split('\n'))
    .map((line) => line.replace(/^\$ /, ''))
    .filter((line) => /^(?:npx [^']*?)?sogdia /.test(line));
}

/** A command without what stands in quotes, without a comment behind it, and without what is meant for the shell. */
function unquoted(command: string): string {
  return command
    .replaceAll(/'[^']*'|"[^"$`\\]*"/g, 'quoted')
    .replace(/ #.*$/, '')
    .replace(/ \\$/, '')
    .replaceAll(/ (?:[|<>]|&&) /g, ' ');
}

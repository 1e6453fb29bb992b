import { accessSync, constants, globSync, realpathSync, statSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';

/** Where interpreters stand that are not on the PATH: of the system, of version managers, of R's and Python's own installers. */
const commonFolders = [
  '/usr/local/bin',
  '/usr/bin',
  '/opt/homebrew/bin',
  '/opt/*/bin',
  '/opt/R/*/bin',
  '/Library/Frameworks/R.framework/Resources/bin',
  '/Library/Frameworks/Python.framework/Versions/*/bin',
  'C:/Program Files/R/*/bin',
  'C:/Python*',
  ...['.local/bin', '.pyenv/versions/*/bin', 'miniconda3/bin', 'anaconda3/bin', 'miniforge3/bin', 'AppData/Local/Programs/Python/*'].map(
    (folder) => join(homedir(), folder),
  ),
];

/** Every program of one of these names, those on the PATH first, each once however many links lead to it. */
function findPrograms(names: readonly string[]): readonly string[] {
  const onPath = (process.env['PATH'] ?? '').split(delimiter).filter((folder) => folder !== '');
  const folders = [...onPath, ...commonFolders.flatMap((pattern) => globSync(pattern))];
  const found = folders.flatMap((folder) => names.map((name) => join(folder, name))).filter(isProgram);
  return [...new Map(found.reverse().map((path) => [realpathSync(path), path])).values()].reverse();
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}

/** The interpreters of Python on this machine. */
export function pythons(): readonly string[] {
  return findPrograms(['python3', 'python', 'python3.14', 'python3.13', 'python3.12', 'python3.11', 'python.exe']);
}

/** The interpreters of R on this machine. */
export function rs(): readonly string[] {
  return findPrograms(['Rscript', 'Rscript.exe']);
}

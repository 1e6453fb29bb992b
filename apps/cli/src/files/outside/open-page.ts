/** Opens a page of the web in whatever this system opens pages with; where it has nothing for them, nothing happens. */
export function openPage(address: string): void {
  const openers: Readonly<Partial<Record<NodeJS.Platform, string>>> = { darwin: 'open', win32: 'explorer' };
  const { spawn } = process.getBuiltinModule('node:child_process');
  const child = spawn(openers[process.platform] ?? 'xdg-open', [address], { detached: true, stdio: 'ignore' });
  child.on('error', () => {});
  child.unref();
}

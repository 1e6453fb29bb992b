import { chromium } from 'playwright-core';
const [, , port, ...args] = process.argv;
const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox','--disable-gpu','--disable-quic','--no-first-run','--disable-background-networking','--disable-component-update','--disable-sync'] });
for (const arg of args) {
  const [path, width, theme, full='full', action=''] = arg.split('|');
  const page = await browser.newPage({ viewport: { width: Number(width), height: Number(width) > 1000 ? 900 : 800 }, colorScheme: theme });
  page.on('console', m => { if (m.type() !== 'log' && m.type() !== 'info') console.log(path, m.type(), m.text()); });
  page.on('pageerror', e => console.log(path, 'ERR', e.message));
  await page.goto(`http://localhost:${port}${path}`, { waitUntil: 'networkidle' });
  if (action) await page.evaluate(action);
  await page.waitForTimeout(400);
  const name = `${path.replace(/[^a-z0-9]+/gi, '_')}-${width}-${theme}`;
  await page.screenshot({ path: `/tmp/shots/${name}.png`, fullPage: full === 'full' });
  await page.close();
}
await browser.close();

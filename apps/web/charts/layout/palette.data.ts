/** The colours of `styles/tokens.css` that charts draw with, as [light, dark]; a test holds the two equal. */
export const palette: Readonly<Record<string, readonly [light: string, dark: string]>> = {
  page: ['#ffffff', '#11151a'],
  panel: ['#f6f7f8', '#1b2027'],
  ink: ['#1f2328', '#f2f4f6'],
  muted: ['#57606a', '#a6b0bb'],
  grid: ['#e4e7ea', '#2a313a'],
  accent: ['#0b6275', '#6cc6da'],
  'series-reporter': ['#1f2328', '#f2f4f6'],
  'series-partner-1': ['#2863ea', '#5484f9'],
  'series-partner-2': ['#167354', '#7bf6ad'],
  'series-partner-3': ['#99670e', '#eaab1a'],
  'series-partner-4': ['#6a396e', '#eab4fa'],
  'series-partner-5': ['#7a0e11', '#fc456b'],
  'series-group': ['#33414f', '#c6d0da'],
  'series-group-second': ['#6f7d8b', '#8895a3'],
};

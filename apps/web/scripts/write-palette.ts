import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { paletteSheet } from './palette-sheet.ts';

/* Writes the style sheet of the palette anew; a test says where it is not what the palette says. */
writeFileSync(join(import.meta.dirname, '../styles/generated/palette.css'), paletteSheet());

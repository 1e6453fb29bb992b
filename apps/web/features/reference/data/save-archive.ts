import { saveFile } from '../../../exports/saving/save-file.ts';
import { zipFile } from '../../../exports/saving/zip-file.ts';
import { allParts, fetchDataset } from '../../../lib/fetch-dataset.ts';
import { tablesOfCodes, tablesOfPart } from './dataset-tables.ts';

/** Makes the archive of all tables from the parts of the dataset, with a text about it, and hands it to the browser to save. */
export async function saveArchive(name: string, about: string): Promise<void> {
  const parts = await Promise.all(allParts.map(async (part) => tablesOfPart(part, await fetchDataset([part]))));
  const tables = [...tablesOfCodes(await fetchDataset(allParts)), ...parts.flat()];
  const files = [{ name: 'README.txt', content: about }, ...tables.map((table) => ({ name: table.name, content: table.text }))];
  saveFile({ name, content: zipFile(files) });
}

/** A group of rows of a file in Parquet: how many they are, how its columns are compressed, and their values, which are read when they are asked for. */
export interface ParquetGroup {
  readonly rows: number;
  readonly codecs: readonly string[];
  readonly columns: () => Promise<ReadonlyMap<string, ArrayLike<unknown>>>;
}

/** The names of the columns of a file in Parquet, and its groups of rows. What reads it is loaded for it alone, and throws for a file that is damaged. */
export async function parquetGroups(
  content: Uint8Array,
): Promise<{ readonly names: readonly string[]; readonly groups: readonly ParquetGroup[] }> {
  const { parquetMetadata, parquetRead, parquetSchema } = await import('hyparquet');
  const file = content.slice().buffer;
  const metadata = parquetMetadata(file);
  let start = 0;
  const groups = metadata.row_groups.map(({ num_rows: count, columns: parts }) => {
    const [rowStart, rows] = [start, Number(count)];
    start += rows;
    const columns = async () => {
      const whole = new Map<string, ArrayLike<unknown>>();
      await parquetRead({
        ...{ file, metadata, rowStart, rowEnd: rowStart + rows },
        onChunk: ({ columnName, columnData, rowStart: from }) => {
          if (columnData.length === rows) whole.set(columnName, columnData);
          else {
            const values = (whole.get(columnName) ?? new Array(rows)) as unknown[];
            for (let at = 0; at < columnData.length; at += 1) values[from - rowStart + at] = columnData[at];
            whole.set(columnName, values);
          }
        },
      });
      return whole;
    };
    return { rows, codecs: parts.map(({ meta_data: of }) => of?.codec ?? ''), columns };
  });
  return { names: parquetSchema(metadata).children.map(({ element }) => element.name), groups };
}

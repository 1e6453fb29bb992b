import { formatNumber } from '@sogdia/core/format';
import { siteDataset } from '../../../lib/dataset.ts';
import { routes } from '../../../lib/routes.ts';
import { HeadedTable } from '../../figures/index.ts';
import { Band, type WrittenProps } from '../../text/index.ts';
import type { TableFile } from './dataset-tables.ts';
import { siteTables } from './site-tables.ts';
import { WholeArchive } from './whole-archive.tsx';

/** The dataset as tables that any program opens: each with its rows and size, the codebook first, and all of them as one archive. */
export async function TablesList({ language, messages }: WrittenProps) {
  const { version, contentHash } = await siteDataset();
  const tables = await siteTables();
  const count = (value: number): string => formatNumber(value, { decimals: 0 }, language);
  return (
    <Band id="tables" title={messages['tables.title']} about={messages['tables.about']}>
      <HeadedTable
        title={messages['tables.title']}
        messages={messages}
        columns={[[messages['tables.file']], [messages['data.rows'], 'amount'], [messages['data.bytes'], 'amount']]}
      >
        {tables.map((table) => (
          <tr key={table.name}>
            <th scope="row">
              <a href={routes.tableFile(table.name)} download={savedName(table, version)}>
                {table.name}
              </a>
            </th>
            <td className="amount">{count(table.rows)}</td>
            <td className="amount">{messages['data.kilobytes']({ size: count(Math.ceil(table.text.length / 1000)) })}</td>
          </tr>
        ))}
      </HeadedTable>
      <WholeArchive
        name={`sogdia_data_${version}.zip`}
        about={messages['tables.read-me']({ version, hash: contentHash })}
        texts={{
          make: messages['tables.archive'],
          making: messages['take.making'],
          made: messages['take.made']({ name: `sogdia_data_${version}.zip` }),
          failed: messages['take.not-made'],
        }}
      />
    </Band>
  );
}

function savedName({ name }: TableFile, version: string): string {
  return `sogdia_data_${version}_${name}`;
}

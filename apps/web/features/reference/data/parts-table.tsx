import { formatNumber } from '@sogdia/core/format';
import { siteDataset } from '../../../lib/dataset.ts';
import { partFacts } from '../../../lib/dataset-parts.ts';
import { routes } from '../../../lib/routes.ts';
import { HeadedTable } from '../../figures/index.ts';
import { Band, Fact, type WrittenProps } from '../../text/index.ts';

/** What is shipped: version, content hash, and each part with its rows, size and checksum. */
export async function PartsTable({ language, messages }: WrittenProps) {
  const { version, contentHash } = await siteDataset();
  return (
    <Band id="shipped" title={messages['data.shipped']}>
      <dl className="facts">
        <Fact term={messages['data.version']}>{version}</Fact>
        <Fact term={messages['data.hash']}>
          <code>{contentHash}</code>
        </Fact>
      </dl>
      <HeadedTable
        title={messages['data.shipped']}
        messages={messages}
        columns={[
          [messages['data.part']],
          [messages['data.rows'], 'amount'],
          [messages['data.bytes'], 'amount'],
          [messages['data.checksum'], 'text'],
        ]}
      >
        {partFacts.map(({ name, rows, bytes, sha256, shipped }) => (
          <tr key={name}>
            <th scope="row">{shipped ? <a href={routes.datasetPart(name)}>{name}</a> : name}</th>
            <td className="amount">{formatNumber(rows, { decimals: 0 }, language)}</td>
            <td className="amount">{messages['data.kilobytes']({ size: formatNumber(bytes / 1000, { decimals: 0 }, language) })}</td>
            <td className="text">
              <code title={sha256}>{sha256.slice(0, 16)}…</code>
            </td>
          </tr>
        ))}
      </HeadedTable>
    </Band>
  );
}

import type { Language } from '@sogdia/core';
import { formatReceiptValue, formatSubject } from '@sogdia/core/format';
import type { ReceiptStep, World } from '@sogdia/core/model';
import type { ReceiptLocations } from '../../lib/receipts/receipt-locations.ts';
import { NumberLink } from '../text/index.ts';

/** What a number is computed from, level by level: the role of each operand, what it is, and its value, which opens in turn. */
export function OperandList({ world, operands, language, locations, levels }: OperandListProps) {
  return (
    <ul className="operands">
      {operands.map(({ role, receipt }) => (
        <li key={`${role} ${locations.idOf(receipt)}`}>
          <span className="role">{role}</span>
          <span className="operand-subject">{formatSubject(world, receipt.subject, language)}</span>
          <NumberLink receipt={receipt} locations={locations} text={formatReceiptValue(world, receipt, language)} />
          {receipt.kind === 'step' && levels > 1 ? (
            <OperandList world={world} operands={receipt.operands} language={language} locations={locations} levels={levels - 1} />
          ) : null}
        </li>
      ))}
    </ul>
  );
}

interface OperandListProps {
  readonly world: World;
  readonly operands: ReceiptStep['operands'];
  readonly language: Language;
  readonly locations: ReceiptLocations;
  readonly levels: number;
}

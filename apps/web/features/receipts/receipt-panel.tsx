'use client';

import { type MouseEvent, type ReactNode, useEffect, useRef } from 'react';
import { TextButton } from '../text/index.ts';
import { presentAddress } from './open-receipt.ts';
import type { PanelTexts } from './panel-texts.ts';

/** The side panel that receipts open in: modal, closed by Esc or a click beside it, after which the focus returns. */
export function ReceiptPanel({ open, texts, canGoBack, onClose, onBack, children }: ReceiptPanelProps) {
  const dialog = useRef<HTMLDialogElement>(null);

  useEffect(() => {
    const element = dialog.current;
    if (element === null) return;
    if (open && !element.open) element.showModal();
    if (!open && element.open) element.close();
  }, [open]);

  function onClick(event: MouseEvent): void {
    if (event.target === dialog.current) onClose();
  }

  return (
    <dialog
      ref={dialog}
      className="receipt-panel"
      aria-label={texts.label}
      onClose={onClose}
      onClick={onClick}
      onKeyDown={(event) => event.stopPropagation()}
    >
      <div className="panel-body">
        <div className="panel-bar">
          {canGoBack ? (
            <button type="button" className="text-button back" onClick={onBack ?? (() => window.history.back())}>
              {texts.back}
            </button>
          ) : (
            <span className="panel-title">{texts.label}</span>
          )}
          {open && onBack === undefined ? (
            <TextButton data-copy={presentAddress()} data-copied={texts.copied} text={texts.copyLink} />
          ) : null}
          <TextButton onClick={onClose} text={texts.close} />
        </div>
        {children}
      </div>
    </dialog>
  );
}

export interface ReceiptPanelProps {
  readonly open: boolean;
  readonly texts: PanelTexts;
  readonly canGoBack: boolean;
  readonly onClose: () => void;
  /** The way back where the receipts have no addresses. */
  readonly onBack?: (() => void) | undefined;
  readonly children: ReactNode;
}

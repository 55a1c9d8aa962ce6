/** The report before it is printed: a preview in a window, and the same sheet beside the page, which only the printer sees. */
import { useEffect, useState } from 'react';
import { createPortal } from 'react-dom';
import { fileStem } from '../../../store/download.ts';
import { useGame, useWords } from '../../frame/context.tsx';
import { Dialog } from '../../frame/Dialog.tsx';
import { Sheet } from './Sheet.tsx';

export function ReportDialog({ onClose }: { onClose: () => void }) {
  const { t } = useWords();
  const name = fileStem(useGame());
  const [at] = useState(() => Date.now());
  // A browser that prints into a file takes the page's title as its name.
  useEffect(() => {
    const before = document.title;
    document.title = name;
    return () => {
      document.title = before;
    };
  }, [name]);
  return (
    <>
      <Dialog title={t('report.title')} lead={t('report.sheet.about')} onClose={onClose}>
        <p className="field-row">
          <button type="button" className="primary" onClick={() => print()}>
            {t('report.sheet.print')}
          </button>
        </p>
        <div className="sheet-preview">
          <Sheet at={at} />
        </div>
      </Dialog>
      {createPortal(
        <div className="sheet-printed" aria-hidden="true">
          <Sheet at={at} />
        </div>,
        document.body,
      )}
    </>
  );
}

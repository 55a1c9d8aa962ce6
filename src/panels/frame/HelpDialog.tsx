/** The help sheet: how a month goes, and the keys. */
import { useWords } from './context.tsx';
import { Dialog } from './Dialog.tsx';
import { Glossary } from './Glossary.tsx';
import { SHORTCUTS } from './shortcuts.ts';

export function HelpDialog({ onClose }: { onClose: () => void }) {
  const { t } = useWords();
  return (
    <Dialog title={t('help.title')} onClose={onClose}>
      <p>{t('help.playing')}</p>
      <p>{t('help.beliefs')}</p>
      <Glossary />
      <table className="table">
        <caption>{t('help.keyboard')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('help.shortcut')}</th>
            <th scope="col">{t('help.action')}</th>
          </tr>
        </thead>
        <tbody>
          {SHORTCUTS.map(({ key, action }) => (
            <tr key={key}>
              <td>
                <kbd>{key}</kbd>
              </td>
              <td>{t(`help.keys.${action}`)}</td>
            </tr>
          ))}
          <tr>
            <td>
              <kbd>{t('help.arrowKeys')}</kbd>
            </td>
            <td>{t('help.keys.arrows')}</td>
          </tr>
          <tr>
            <td>
              <kbd>{t('help.escapeKey')}</kbd>
            </td>
            <td>{t('help.keys.escape')}</td>
          </tr>
        </tbody>
      </table>
    </Dialog>
  );
}

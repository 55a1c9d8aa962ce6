/** The words of the model, each in one sentence. */
import { useWords } from './context.tsx';

const ENTRIES = [
  'stick', 'carrot', 'burden', 'pride', 'signing', 'surplus', 'prior', 'estimate', 'credibility', 'assurance', 'bloc', 'hedging', 'posture', 'lever', 'lens', 'capital', 'compliance', 'goodwill', 'hardship', 'seed', 'digest',
] as const;

export function Glossary() {
  const { t, language } = useWords();
  const entries = ENTRIES.map((name) => ({ name, word: t(`glossary.words.${name}`), about: t(`glossary.about.${name}`) }));
  return (
    <details className="glossary">
      <summary>{t('glossary.title')}</summary>
      <dl>
        {entries
          .toSorted((a, b) => a.word.localeCompare(b.word, language))
          .map(({ name, word, about }) => (
            <div key={name}>
              <dt>{word}</dt>
              <dd>{about}</dd>
            </div>
          ))}
      </dl>
    </details>
  );
}

/** The questions for afterwards on paper: the answers, shortened where they do not fit, or a line to write on. */
import { answersIn, fitting } from '../../../store/reflections.ts';
import { useGame, useSpeaker } from '../../frame/context.tsx';

/** @param characters the most of all answers together */
export function Thoughts({ characters }: { characters: number }) {
  const { t, language } = useSpeaker().words;
  const { notes, playable } = useGame();
  const questions = playable.document.teaching.debrief;
  const answers = fitting(answersIn(notes, questions.length), characters);
  return (
    <div>
      <h4>{t('report.reflection.title')}</h4>
      <ol className="sheet-thoughts">
        {questions.map(({ question }, index) => {
          const answer = answers[index];
          return (
            <li key={index}>
              <strong>{question[language]}</strong>
              {answer === undefined || answer.text === '' ? (
                <span className="sheet-line">
                  <span className="unseen">{t('report.sheet.unanswered')}</span>
                </span>
              ) : (
                <p>{answer.isCut ? t('report.sheet.cut', { text: answer.text }) : answer.text}</p>
              )}
            </li>
          );
        })}
      </ol>
      {answers.some(({ isCut }) => isCut) && <p className="sheet-note">{t('report.sheet.cutNote')}</p>}
    </div>
  );
}

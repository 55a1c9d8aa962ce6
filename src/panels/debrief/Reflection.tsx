/** The scenario's questions for afterwards, with room for the students' answers, which stay with the game. */
import { useId } from 'react';
import { answersIn, LONGEST_ANSWER, withAnswer } from '../../store/reflections.ts';
import { useGame, useSpeaker } from '../frame/context.tsx';
import { useDraft } from './kept-draft.ts';
import { useNotes } from './notes.ts';

export function Reflection() {
  const { t, language } = useSpeaker().words;
  const { notes, playable } = useGame();
  // The notes for the instructor stay out of the students' page.
  const questions = playable.document.teaching.debrief.map(({ question }) => question[language]);
  const answers = answersIn(notes, questions.length);
  return (
    <section aria-labelledby="reflection" className="reflection">
      <h2 id="reflection">{t('report.reflection.title')}</h2>
      <p className="muted">{t('report.reflection.about')}</p>
      <ol className="reflection-list">
        {questions.map((question, index) => (
          <li key={index}>
            <Question question={question} place={index + 1} kept={answers[index] ?? ''} />
          </li>
        ))}
      </ol>
    </section>
  );
}

function Question({ question, place, kept }: { question: string; place: number; kept: string }) {
  const { t, number } = useSpeaker().words;
  const write = useNotes();
  const month = useGame().months.length;
  const [field, limit] = [useId(), useId()];
  const draft = useDraft(kept, (answer: string) => write((notes) => withAnswer(notes, { question: place, answer, month })));
  const left = Math.max(0, LONGEST_ANSWER - draft.value.length);
  return (
    <div className="field">
      <label htmlFor={field}>{question}</label>
      <textarea
        id={field}
        rows={4}
        maxLength={LONGEST_ANSWER}
        aria-describedby={limit}
        value={draft.value}
        onChange={(event) => draft.change(event.target.value)}
        onBlur={draft.flush}
      />
      <small id={limit}>{t('report.reflection.left', { left: number(left), most: number(LONGEST_ANSWER) })}</small>
    </div>
  );
}

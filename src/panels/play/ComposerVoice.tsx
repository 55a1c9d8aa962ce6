/** Tells those who listen what a choice in the composer has done to the chance, or why the proposal cannot be sent; the page's own voice is out of reach while a window is open. */
import { useEffect, useState } from 'react';

interface ComposerVoiceProps {
  /** Why it cannot be sent, or null. */
  readonly objection: string | null;
  /** The chance, in a sentence. */
  readonly chance: string;
  /** How often it was tried to send what cannot be sent: each time the reason is told again. */
  readonly tries: number;
}

/** Who goes through several choices hears what the last one does. In milliseconds. */
const PAUSE = 600;

export function ComposerVoice({ objection, chance, tries }: ComposerVoiceProps) {
  const [opening] = useState(chance);
  const [said, setSaid] = useState('');
  // The window opens with its title and its first field; only a reason against sending it is worth more words then.
  const text = objection ?? (said === '' && chance === opening ? '' : chance);
  useEffect(() => {
    const timer = setTimeout(() => setSaid(text), PAUSE);
    return () => clearTimeout(timer);
  }, [text]);
  return (
    <output className="unseen">
      <span key={tries}>{said}</span>
    </output>
  );
}

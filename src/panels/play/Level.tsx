/** A bar of compliance, with a tick where an accord set its level. */

interface LevelProps {
  /** 0..1 */
  readonly share: number;
  /** The level that was agreed, 0..1, or null. */
  readonly agreed?: number | null;
}

/** Always beside words or figures that say the same. */
export function Level({ share, agreed = null }: LevelProps) {
  return (
    <svg className={`level ladder-${Math.min(4, Math.floor(share * 5))}`} viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true" focusable="false">
      <rect className="level-track" width="100" height="10" rx="1" />
      <rect className="level-fill" width={100 * share} height="10" rx="1" />
      {agreed !== null && <path className="level-agreed" d={`M${Math.min(99, 100 * agreed)} 0v10`} />}
    </svg>
  );
}

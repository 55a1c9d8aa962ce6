/** English words of replays of a game: what if, turning points, doctrines. */
export const again = {
  title: 'What if',
} as const;

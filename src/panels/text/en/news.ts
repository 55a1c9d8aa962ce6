/** English words of the showing of a month. */
export const news = {
  title: 'What happened',
} as const;

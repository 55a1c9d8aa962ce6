/** English words of predictions and what came of them. */
export const predict = {
  title: 'Your prediction',
} as const;

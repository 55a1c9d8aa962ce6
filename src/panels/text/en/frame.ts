/** The English texts that Home and what surrounds every screen need; all others come with the first screen of a game. */
import { app, help, home, settings } from './app.ts';
import { fileProblems } from './file-problems.ts';
import { glossary } from './glossary.ts';
import { names } from './names.ts';
import { notices, saving } from './notices.ts';
import { runs } from './runs.ts';

export const frame = { app, fileProblems, glossary, help, home, names, notices, runs, saving, settings } as const;
